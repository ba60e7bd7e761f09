// Shows how far one has read, remembers the place in this browser, and leads back to it.
class ReadingProgress extends HTMLElement {
  connectedCallback() {
    this.bar = this.querySelector("progress");
    this.words = this.querySelector("[data-words]");
    this.back = this.querySelector("a");
    this.key = `laest:${location.pathname}`;
    this.hidden = false;
    const left = Number(localStorage.getItem(this.key));
    if (left > 5 && left < 95 && !location.hash) this.offer(left);
    this.read = () => this.show();
    addEventListener("scroll", this.read, { passive: true });
    this.show();
  }

  disconnectedCallback() {
    removeEventListener("scroll", this.read);
  }

  show() {
    const long = document.documentElement.scrollHeight - innerHeight;
    const share = long > 0 ? Math.min(100, Math.round((scrollY / long) * 100)) : 100;
    this.bar.value = share;
    this.words.textContent = this.dataset.text.replace("{0}", share);
    if (share > 5) localStorage.setItem(this.key, share);
  }

  offer(left) {
    this.back.hidden = false;
    this.back.addEventListener("click", (event) => {
      event.preventDefault();
      const long = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: (left / 100) * long });
      this.back.hidden = true;
    });
  }
}

customElements.define("reading-progress", ReadingProgress);
