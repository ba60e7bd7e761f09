// Says while one writes that something looks like personal data. The server looks again at what is sent.
const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;
const OTHER = /(?<![\d-])(?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d-])|[\w.+-]+@[\w-]+\.[\w.-]+/;

class PersonalData extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    this.note = document.createElement("p");
    this.note.className = "personal-note small";
    this.note.setAttribute("role", "status");
    this.append(this.note);
    this.area.addEventListener("input", () => this.later());
    this.look();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 600);
  }

  look() {
    const text = this.area.value;
    this.note.textContent = CPR.test(text) ? this.dataset.cpr : OTHER.test(text) ? this.dataset.other : "";
  }
}

customElements.define("personal-data", PersonalData);
