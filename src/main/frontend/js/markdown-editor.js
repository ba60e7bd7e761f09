// A toolbar over a text in Markdown, and below it what it becomes. Without script the text field does alone.
const TOOLS = [
  ["bold", "**", "**"],
  ["heading", "### ", "", true],
  ["list", "- ", "", true],
  ["numbers", "1. ", "", true],
  ["quote", "> ", "", true],
  ["link", "[", "](https://)"],
];

class MarkdownEditor extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    const bar = document.createElement("div");
    bar.className = "markdown-tools";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", this.dataset.tools);
    for (const [name, before, after, wholeLines] of TOOLS) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-tertiary button-small";
      button.textContent = this.dataset[name];
      button.addEventListener("click", () => this.wrap(before, after, wholeLines));
      bar.append(button);
    }
    this.prepend(bar);
    this.preview = document.createElement("div");
    this.preview.className = "markdown-preview prose";
    this.preview.hidden = true;
    this.preview.setAttribute("aria-label", this.dataset.preview);
    this.preview.setAttribute("role", "region");
    this.preview.lang = this.area.lang;
    this.append(this.preview);
    this.area.addEventListener("keydown", (event) => this.shortcut(event));
    this.area.addEventListener("input", () => this.later());
    if (this.area.value) this.show();
  }

  shortcut(event) {
    const tool = { b: TOOLS[0], k: TOOLS[5] }[event.key];
    if (tool && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.wrap(tool[1], tool[2]);
    }
  }

  wrap(before, after, wholeLines) {
    const { selectionStart, selectionEnd, value } = this.area;
    const from = wholeLines ? value.lastIndexOf("\n", selectionStart - 1) + 1 : selectionStart;
    const chosen = value.slice(from, selectionEnd);
    const text = wholeLines ? chosen.split("\n").map((line) => before + line).join("\n") : before + chosen + after;
    this.area.focus();
    this.area.setSelectionRange(from, selectionEnd);
    document.execCommand("insertText", false, text);
    const caret = wholeLines ? from + text.length : from + before.length + chosen.length;
    this.area.setSelectionRange(caret, caret);
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), 500);
  }

  async show() {
    const token = this.closest("form").elements._csrf?.value ?? "";
    const body = new URLSearchParams({ markdown: this.area.value, level: this.dataset.level, _csrf: token });
    const answer = await fetch(this.dataset.address, { method: "POST", body });
    if (!answer.ok) return;
    this.preview.innerHTML = await answer.text(); // rendered and sanitised by the server
    this.preview.hidden = !this.area.value;
  }
}

customElements.define("markdown-editor", MarkdownEditor);
