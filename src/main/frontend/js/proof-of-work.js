// Solves the form's ALTCHA challenge while its owner writes: finds the number whose hash with the salt is
// the challenge, and puts the solution into the form. Without it the form works, only less often per hour.
class ProofOfWork extends HTMLElement {
  connectedCallback() {
    this.closest("form")?.addEventListener("focusin", () => this.solve(), { once: true });
  }

  async solve() {
    const { algorithm, challenge, salt, signature, max } = this.dataset;
    const encoder = new TextEncoder();
    for (let number = 0; number <= Number(max); number++) {
      const digest = await crypto.subtle.digest("SHA-256", encoder.encode(salt + number));
      if (hex(digest) === challenge) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = "altcha";
        field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
        this.append(field);
        return;
      }
    }
  }
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

customElements.define("proof-of-work", ProofOfWork);
