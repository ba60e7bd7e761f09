// Signing in with a passkey, and making one. The server writes and checks everything that matters.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON;

function send(form, path, body) {
  const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf?.value ?? "" };
  return fetch(path, { method: "POST", headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function json(answer) {
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return answer.json();
}

class PassKeyElement extends HTMLElement {
  connectedCallback() {
    if (!able) return;
    this.querySelector("[data-without]")?.remove();
    this.form = this.querySelector("form");
    this.form.hidden = false;
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", (event) => {
      event.preventDefault();
      this.begin().catch((problem) => this.tell(problem));
    });
  }

  tell(problem) {
    console.warn(problem);
    this.querySelector("[role=alert]")?.remove();
    const message = document.createElement("p");
    message.className = "form-error-message";
    message.setAttribute("role", "alert");
    message.textContent = this.dataset.problem;
    this.append(message);
  }
}

class PassKey extends PassKeyElement {
  async begin() {
    const options = await json(await send(this.form, "/webauthn/authenticate/options"));
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const key = await navigator.credentials.get({ publicKey });
    const outcome = await json(await send(this.form, "/login/webauthn", key.toJSON()));
    location.assign(outcome.redirectUrl);
  }
}

class NewPassKey extends PassKeyElement {
  async begin() {
    const options = await json(await send(this.form, "/webauthn/register/options"));
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = (await navigator.credentials.create({ publicKey })).toJSON();
    const label = this.form.elements.navn.value.trim() || navigator.platform || "Passkey";
    const answer = await send(this.form, "/webauthn/register", { publicKey: { credential, label } });
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    this.form.submit();
  }
}

customElements.define("pass-key", PassKey);
customElements.define("new-pass-key", NewPassKey);
