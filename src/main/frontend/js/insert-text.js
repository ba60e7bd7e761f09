// Puts a boilerplate where the cursor was last in a text.
class InsertText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary button-small";
    button.textContent = this.dataset.do;
    button.addEventListener("click", () => this.insert());
    this.append(button);
  }

  insert() {
    const field = document.getElementById(this.dataset.into);
    const gap = field.selectionStart > 0 ? "\n\n" : "";
    field.setRangeText(gap + this.querySelector(".typed").textContent, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }
}

customElements.define("insert-text", InsertText);
