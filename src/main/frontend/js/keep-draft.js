// Keeps what is typed in this browser until the form is sent, so that a closed tab loses nothing. The address
// for mails is left out: others may use the browser, too.
const LEFT_OUT = ["hidden", "file", "password", "email"];

class KeepDraft extends HTMLElement {
  connectedCallback() {
    const form = this.closest("form");
    if (!form) return;
    const key = `draft:${location.pathname}`;
    const fields = () => [...form.elements].filter((field) => field.name && !LEFT_OUT.includes(field.type));
    const saved = JSON.parse(localStorage.getItem(key) ?? "{}");
    for (const field of fields()) {
      if (!field.value && saved[field.name]) {
        field.value = saved[field.name];
        this.hidden = false;
      }
    }
    form.addEventListener("input", () => {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map((field) => [field.name, field.value]))));
    });
    form.addEventListener("submit", () => localStorage.removeItem(key));
  }
}

customElements.define("keep-draft", KeepDraft);
