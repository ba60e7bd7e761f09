// Keeps a page of answers while it is written, and shows only the questions that follow from the answers given.
class AutoSave extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    if (!this.form) return;
    this.form.addEventListener("input", () => this.later());
    this.form.addEventListener("change", () => this.showWhatFollows());
    this.form.addEventListener("submit", () => this.forget());
    window.addEventListener("pagehide", () => this.flush());
    this.showWhatFollows();
  }

  later() {
    clearTimeout(this.timer);
    this.waiting = true;
    this.timer = setTimeout(() => this.flush(), 1500);
  }

  forget() {
    clearTimeout(this.timer);
    this.waiting = false;
  }

  async flush() {
    if (!this.waiting) return;
    this.forget();
    const answers = new FormData(this.form);
    for (const [name, value] of [...answers]) if (value instanceof File) answers.delete(name);
    answers.set("undervejs", "1");
    const body = new URLSearchParams([...answers]);
    const answer = await fetch(this.form.action, { method: "POST", body, keepalive: `${body}`.length < 60_000 });
    if (answer.ok) this.tell();
  }

  tell() {
    const place = document.querySelector("#gemt span");
    const now = new Date().toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit" });
    if (place) place.textContent = this.dataset.kept.replace("TIME", now);
  }

  showWhatFollows() {
    const answers = new FormData(this.form);
    for (const question of this.form.querySelectorAll("[data-needs]")) {
      if (!this.form.elements[question.dataset.needs]) continue;
      const given = answers.getAll(question.dataset.needs);
      question.hidden = !question.dataset.needsAny.split(" ").some((option) => given.includes(option));
    }
  }
}

customElements.define("auto-save", AutoSave);
