/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkOnly } from "workbox-strategies";
import { isMessage } from "./messages.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheEntry[];

/** The page that is the shell: it fills itself with whatever address it is shown at. */
const SHELL = "/offline";
const SHELL_CACHE = "shell";
/** Addresses of the api and its explorer, which never get the shell. */
const API_PATHS = [
  /^\/graphql/,
  /^\/uploads/,
  /^\/files/,
  /^\/healthz/,
  /^\/readyz/,
  /^\/explorer/,
  /^\/sign-in\//,
];

precacheAndRoute(__PRECACHE__);
cleanupOutdatedCaches();
clientsClaim();

// Files of other languages, other builds and the desk: their names carry their content's hash.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/assets/"),
  new CacheFirst({
    cacheName: "assets",
    plugins: [new ExpirationPlugin({ maxEntries: 80, purgeOnQuotaError: true })],
  }),
);

const network = new NetworkOnly();
registerRoute(
  new NavigationRoute(
    async (options) => {
      try {
        return await network.handle(options);
      } catch (cause) {
        const shell = await caches.match(SHELL, { cacheName: SHELL_CACHE });
        if (shell === undefined) throw cause;
        return shell;
      }
    },
    { denylist: API_PATHS },
  ),
);

self.addEventListener("install", (event) => event.waitUntil(keepShell()));
self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (!isMessage(message)) return;
  if (message.type === "SKIP_WAITING") void self.skipWaiting();
  if (message.type === "KEEP_SHELL") event.waitUntil(keepShell());
});

/** The shell as the reader's preferences want it; fetched again when they change. A shell of another build is replaced. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(SHELL_CACHE);
  await cache.add(new Request(SHELL, { credentials: "same-origin", cache: "reload" }));
}
