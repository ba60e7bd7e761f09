// Tells at once that a file is too large, before it is sent in vain.
class FileLimit extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    input?.addEventListener("change", () => {
      const tooLarge = [...input.files].some((file) => file.size > Number(this.dataset.most));
      this.querySelector("[role=alert]")?.remove();
      if (tooLarge) {
        const message = document.createElement("p");
        message.className = "form-error-message";
        message.setAttribute("role", "alert");
        message.textContent = this.dataset.message;
        this.prepend(message);
        input.value = "";
      }
    });
  }
}

customElements.define("file-limit", FileLimit);
