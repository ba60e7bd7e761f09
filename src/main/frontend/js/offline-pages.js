// Lets a member read without a connection: registers the worker that keeps opened pages, keeps the annexes of a case
// on request, and forgets all when somebody signs out or another person signs in.
const KEPT = "politik";
const OWNER = "politik-owner";

class OfflinePages extends HTMLElement {
  async connectedCallback() {
    this.hidden = navigator.onLine;
    addEventListener("offline", () => (this.hidden = false));
    addEventListener("online", () => (this.hidden = true));
    if (!("serviceWorker" in navigator)) return;
    if (this.dataset.owner && localStorage.getItem(OWNER) !== this.dataset.owner) {
      await caches.delete(KEPT);
      localStorage.setItem(OWNER, this.dataset.owner);
    }
    await navigator.serviceWorker.register("/politik/sw.js", { scope: this.dataset.scope });
    await navigator.serviceWorker.ready;
    this.keep([location.href]);
    document.querySelectorAll("[data-keep-all]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => this.keepAll(button));
    });
  }

  async keepAll(button) {
    const pages = [...document.querySelectorAll("a[data-keep]")].map((link) => link.href);
    button.disabled = true;
    await this.keep(pages);
    button.replaceWith(Object.assign(document.createElement("p"), { textContent: button.dataset.keepAll, role: "status" }));
  }

  // Pages ask for themselves through the worker, which keeps the answers.
  async keep(pages) {
    for (const page of pages) {
      const answer = await fetch(page, { credentials: "same-origin" });
      if (!navigator.serviceWorker.controller && answer.ok && !answer.redirected) {
        await (await caches.open(KEPT)).put(page, answer);
      }
    }
  }
}

customElements.define("offline-pages", OfflinePages);

document.addEventListener("submit", (event) => {
  if (event.target.action?.endsWith("/log-ud") && "caches" in window) {
    caches.delete(KEPT);
    localStorage.removeItem(OWNER);
    Object.keys(localStorage)
      .filter((key) => key.startsWith("laest:"))
      .forEach((key) => localStorage.removeItem(key));
  }
});
