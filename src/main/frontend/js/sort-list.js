// Lets a list be reordered by dragging. The buttons beside each item do the same without script or mouse.
class SortList extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector(":scope > ol");
    for (const item of this.items()) this.prepare(item);
  }

  items() {
    return [...(this.list?.children ?? [])].filter((item) => item.dataset.place);
  }

  prepare(item) {
    const row = item.querySelector(":scope > .item-row");
    if (!row || this.items().length < 2) return;
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      event.stopPropagation();
      this.dragged = item;
      event.dataTransfer.effectAllowed = "move";
      item.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => this.drop());
    item.addEventListener("dragover", (event) => {
      if (!this.dragged || this.dragged === item) return;
      event.preventDefault();
      event.stopPropagation();
      const box = item.getBoundingClientRect();
      const after = event.clientY > box.top + box.height / 2;
      this.list.insertBefore(this.dragged, after ? item.nextSibling : item);
    });
  }

  drop() {
    const item = this.dragged;
    this.dragged = null;
    item.classList.remove("is-dragged");
    const form = item.querySelector("form[action$='/plads']");
    form.elements.til.value = this.items().indexOf(item);
    form.submit();
  }
}

customElements.define("sort-list", SortList);
