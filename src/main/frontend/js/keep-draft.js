// Keeps what is typed until the form is saved, so that a closed tab loses nothing: in this browser, and for those
// who are signed in with their account, too. The address for mails, and what is nobody else's business, is left out: others
// may use the browser.
const LEFT_OUT = ["hidden", "file", "password", "email", "submit"];

class KeepDraft extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    if (!this.form) return;
    this.key = `draft:${this.dataset.form ?? location.pathname}`;
    this.querySelector("button")?.addEventListener("click", () => this.discard());
    this.form.addEventListener("input", () => this.keep());
    this.form.addEventListener("submit", () => this.leave());
    window.addEventListener("pagehide", () => this.flush());
    if (!this.dataset.returned || this.dataset.returned === "false") this.restore();
  }

  fields() {
    return [...this.form.elements].filter(
      (field) => field.name && !LEFT_OUT.includes(field.type) && !field.closest("[data-private]"),
    );
  }

  /** Fields that share a name are told apart by their place. */
  nameOf(field) {
    const alike = this.fields().filter((each) => each.name === field.name);
    const place = alike.indexOf(field);
    return place > 0 ? `${field.name}#${place}` : field.name;
  }

  values() {
    const values = {};
    for (const field of this.fields()) {
      if (!["checkbox", "radio"].includes(field.type)) values[this.nameOf(field)] = field.value;
    }
    return values;
  }

  async restore() {
    const here = JSON.parse(localStorage.getItem(this.key) ?? "null");
    const saved = here ?? (await this.fromServer());
    if (!saved || this.timer) return;
    for (const field of this.fields()) {
      const value = saved[this.nameOf(field)];
      if (value !== undefined && value !== field.value && (this.dataset.server || !field.value)) {
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        this.hidden = false;
      }
    }
  }

  async fromServer() {
    if (!this.dataset.server) return null;
    const answer = await fetch(this.address());
    return answer.status === 200 ? JSON.parse((await answer.json()).fields) : null;
  }

  keep() {
    const values = this.values();
    localStorage.setItem(this.key, JSON.stringify(values));
    if (!this.dataset.server) return;
    clearTimeout(this.timer);
    this.unsent = JSON.stringify(values);
    this.timer = setTimeout(() => this.flush(), 1500);
  }

  flush() {
    if (this.unsent) this.send("PUT", this.unsent);
    this.unsent = null;
  }

  leave() {
    localStorage.removeItem(this.key);
    clearTimeout(this.timer);
    this.unsent = null;
  }

  async discard() {
    this.leave();
    if (this.dataset.server) await this.send("DELETE");
    location.reload();
  }

  send(method, body) {
    const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": this.form.elements._csrf?.value ?? "" };
    return fetch(this.address(), { method, body, headers, keepalive: method === "PUT" && body.length < 60_000 });
  }

  address() {
    return `${this.dataset.server}?form=${encodeURIComponent(this.dataset.form)}`;
  }
}

customElements.define("keep-draft", KeepDraft);
