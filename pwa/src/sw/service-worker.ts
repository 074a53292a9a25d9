/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkOnly } from "workbox-strategies";
import { registerKeptFiles } from "./kept-files.ts";
import { isMessage } from "./messages.ts";
import { registerShareTarget } from "./share-target.ts";
import { dropOldShells, findShell, findWords, keepShell } from "./shell.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheEntry[];

/** A connection that gives no page within this is none, seconds. */
const PATIENCE = 4;
/** Addresses of the api and its explorer, which never get the shell. */
const API_PATHS = [
  /^\/graphql/,
  /^\/uploads/,
  /^\/files/,
  /^\/knowledge\//,
  /^\/healthz/,
  /^\/readyz/,
  /^\/explorer/,
  /^\/sign-in\//,
];

precacheAndRoute(__PRECACHE__);
cleanupOutdatedCaches();
clientsClaim();

// Files of other languages, other builds and the desk: their names carry their content's hash.
const others = new CacheFirst({
  cacheName: "assets",
  plugins: [new ExpirationPlugin({ maxEntries: 80, purgeOnQuotaError: true })],
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/assets/"),
  async (options) => (await findWords(options.request)) ?? others.handle(options),
);

registerShareTarget();
registerKeptFiles();

const network = new NetworkOnly({ networkTimeoutSeconds: PATIENCE });
registerRoute(
  new NavigationRoute(
    async (options) => {
      try {
        return await network.handle(options);
      } catch (cause) {
        const shell = await findShell();
        if (shell === undefined) throw cause;
        return shell;
      }
    },
    { denylist: API_PATHS },
  ),
);

self.addEventListener("install", (event) => event.waitUntil(keepShell()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldShells()));
self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (!isMessage(message)) return;
  if (message.type === "SKIP_WAITING") void self.skipWaiting();
  if (message.type === "KEEP_SHELL") event.waitUntil(keepShell().catch(() => undefined));
});
