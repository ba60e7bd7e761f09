// Marked words of a response go into the form they are meant for: to be hidden, or to be put under a theme.
class MarkText extends HTMLElement {
  connectedCallback() {
    this.bar = document.createElement("div");
    this.bar.className = "mark-bar";
    this.bar.hidden = true;
    this.bar.append(
      this.button(this.dataset.cut, (marked) => this.cut(marked)),
      this.button(this.dataset.hide, (marked) => this.hide(marked)),
    );
    this.append(this.bar);
    document.addEventListener("selectionchange", () => this.look());
  }

  button(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary button-small";
    button.lang = document.documentElement.lang;
    button.textContent = text;
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => this.marked && act(this.marked));
    return button;
  }

  look() {
    const selection = document.getSelection();
    const answer = this.answerOf(selection.anchorNode);
    const words = selection.toString().trim();
    if (this.bar.contains(document.activeElement)) return;
    if (!answer || words === "" || answer !== this.answerOf(selection.focusNode)) {
      this.bar.hidden = true;
      return;
    }
    const range = selection.getRangeAt(0);
    this.marked = { words, answer: answer.dataset.answer, begins: this.lengthBefore(answer, range) };
    const place = range.getBoundingClientRect();
    const here = this.getBoundingClientRect();
    this.bar.style.insetBlockStart = `${place.bottom - here.top + 6}px`;
    this.bar.style.insetInlineStart = `${Math.max(0, Math.min(place.left - here.left, here.width - 320))}px`;
    this.bar.hidden = false;
  }

  answerOf(node) {
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const answer = element?.closest?.("[data-answer]");
    return answer && this.contains(answer) ? answer : null;
  }

  lengthBefore(answer, range) {
    const before = document.createRange();
    before.setStart(answer, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const copy = before.cloneContents();
    copy.querySelectorAll(".passage-no").forEach((number) => number.remove());
    return copy.textContent.length;
  }

  hide({ words }) {
    this.fill("skjul", { ord: words }, "select");
  }

  cut({ words, answer, begins }) {
    this.fill("skaer", { ord: words, svar: answer, fra: begins }, "[name=tema]");
  }

  fill(id, values, next) {
    const details = document.getElementById(id);
    const form = details.querySelector("form");
    details.open = true;
    for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
    this.bar.hidden = true;
    form.querySelector(next).focus();
  }
}

customElements.define("mark-text", MarkText);
