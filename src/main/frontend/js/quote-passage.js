// Takes the words that are marked on the page over into the note about them.
class QuotePassage extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input[name=citat]");
    this.shown = this.querySelector("[data-quote]");
    this.part = this.closest("section");
    this.taken = () => this.take();
    document.addEventListener("selectionchange", this.taken);
  }

  disconnectedCallback() {
    document.removeEventListener("selectionchange", this.taken);
  }

  take() {
    const marked = getSelection();
    if (marked.isCollapsed || !this.part.contains(marked.anchorNode) || !this.part.contains(marked.focusNode) || this.contains(marked.anchorNode)) return;
    const words = marked.toString().replace(/\s+/g, " ").trim().slice(0, 2000);
    if (!words) return;
    this.field.value = words;
    this.shown.textContent = `“${words}”`;
    this.shown.hidden = false;
  }
}

customElements.define("quote-passage", QuotePassage);
