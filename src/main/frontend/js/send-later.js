// Sends small forms in turn, and keeps what could not be sent on the phone until the network is back. Every form has
// a key of its own, so that what is sent again counts once. Without script the forms are sent as usual.
const RETRY_AFTER = 4000;

class SendLater extends HTMLElement {
  connectedCallback() {
    this.store = `later:${this.dataset.name}`;
    this.lost = [];
    this.addEventListener("submit", (event) => this.take(event));
    window.addEventListener("online", () => this.flush());
    this.show();
    this.flush();
  }

  waiting() {
    return JSON.parse(localStorage.getItem(this.store) ?? "[]");
  }

  keep(waiting) {
    localStorage.setItem(this.store, JSON.stringify(waiting));
    this.show();
  }

  take(event) {
    const form = event.target;
    const text = form.elements.text;
    if (text && !text.value.trim()) return;
    event.preventDefault();
    this.keep([...this.waiting(), { action: form.action, body: `${new URLSearchParams(new FormData(form))}`, text: text?.value ?? "" }]);
    if (form.elements.key) form.elements.key.value = crypto.randomUUID();
    if (text) {
      text.value = "";
      text.focus();
    }
    this.flush();
  }

  async flush() {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      while (this.waiting().length > 0) {
        const [next, ...rest] = this.waiting();
        const answer = await fetch(next.action, {
          method: "POST",
          body: this.withToken(next.body),
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
        });
        if (!answer.ok && ![404, 409, 422].includes(answer.status)) throw new Error(`${answer.status}`);
        if (!answer.ok) this.lost.push(next.text || this.dataset.vote);
        const [, ...later] = this.waiting();
        this.keep(later.length < rest.length ? rest : later);
        if (answer.ok) this.replace(await answer.text());
      }
    } catch {
      this.timer = setTimeout(() => this.flush(), RETRY_AFTER);
    } finally {
      this.sending = false;
      this.show();
    }
  }

  /** What waited since yesterday is sent with the token this page was given. */
  withToken(body) {
    const fields = new URLSearchParams(body);
    const token = this.querySelector("[name=_csrf]");
    if (token) fields.set("_csrf", token.value);
    return fields;
  }

  /** The list as it is after what was sent. */
  replace(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(this.dataset.list);
    const old = document.getElementById(this.dataset.list);
    if (!fresh || !old) return;
    const focused = document.activeElement?.closest("form")?.action;
    old.replaceWith(fresh);
    if (focused) [...fresh.querySelectorAll("form")].find((form) => form.action === focused)?.querySelector("button")?.focus();
    for (const soft of this.querySelectorAll(`#${this.dataset.list} ~ .soft`)) soft.remove();
  }

  show() {
    const waiting = this.waiting();
    const status = this.querySelector("[data-status]");
    const queue = this.querySelector("[data-queue]");
    status.textContent = this.lost.length > 0
      ? `${this.dataset.lost} ${this.lost.join(" · ")}`
      : waiting.length > 0
        ? this.dataset.waiting.replace("NUMBER", waiting.length)
        : this.dataset.saved;
    queue.replaceChildren(
      ...waiting
        .filter((each) => each.text)
        .map((each) => {
          const item = document.createElement("li");
          item.textContent = each.text;
          return item;
        }),
    );
  }
}

customElements.define("send-later", SendLater);
