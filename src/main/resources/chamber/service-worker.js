// Keeps the pages of the politicians' room that were opened, and what they look like, for reading without a connection.
const KEPT = "politik";
const ROOM = /^(\/en)?\/politik(\/|$)/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (address.pathname.startsWith("/assets/")) event.respondWith(keptOrFetched(request));
  else if (ROOM.test(address.pathname)) event.respondWith(fetchedOrKept(request));
});

// Files with a fingerprint never change.
async function keptOrFetched(request) {
  const kept = await caches.match(request);
  return kept ?? keep(request, await fetch(request));
}

// A page that was answered with another one (a sign-in) is not kept in its place.
async function fetchedOrKept(request) {
  try {
    const answer = await fetch(request);
    // Whoever must sign in again is perhaps somebody else.
    if (answer.redirected && new URL(answer.url).pathname.endsWith("/log-ind")) await caches.delete(KEPT);
    return await keep(request, answer);
  } catch (offline) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw offline;
  }
}

async function keep(request, answer) {
  if (answer.ok && !answer.redirected) {
    const cache = await caches.open(KEPT);
    await cache.put(request, answer.clone());
  }
  return answer;
}
