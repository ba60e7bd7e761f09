// Shows a part of a page anew whenever the server says that it changed.
class LivePart extends HTMLElement {
  connectedCallback() {
    this.events = new EventSource(this.dataset.stream);
    this.events.addEventListener("forslag", () => this.renew());
    // Whatever was missed while the connection was gone is fetched when it is back.
    this.events.addEventListener("open", () => this.renew());
  }

  disconnectedCallback() {
    this.events.close();
  }

  async renew() {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(this.dataset.part);
    const old = document.getElementById(this.dataset.part);
    if (fresh && old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
  }
}

customElements.define("live-part", LivePart);
