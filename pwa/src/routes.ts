import type { Route } from "./lib/routing/route.ts";

/**
 * The one route list. `page` names the module src/features/<room>/<name>-page.tsx, which exports `Page`; it and the
 * room's messages are fetched when the route is opened. First match wins.
 */
export const ROUTES: readonly Route[] = [
  { path: "/", page: "knowledge/home", withData: true },
  { path: "/start", page: "identity/start" },
  { path: "/search", page: "knowledge/search", withData: true },
  { path: "/articles/:slug", page: "knowledge/article", withData: true },
  { path: "/offices", page: "kinds/offices", withData: true },
  { path: "/new", page: "cases/request-types", withData: true },
  { path: "/new/:code", page: "cases/new-case", withData: true, rooms: ["engagement"] },
  { path: "/cases", page: "cases/cases" },
  { path: "/cases/:code", page: "cases/case", withData: true, personal: true, rooms: ["engagement"] },
  { path: "/cases/:code/print", page: "paper/summary", rooms: ["cases"] },
  { path: "/track", page: "cases/track" },
  { path: "/c/:code", page: "cases/tracked-case", rooms: ["engagement"] },
  { path: "/points", page: "engagement/points" },
  { path: "/settings", page: "identity/settings", rooms: ["offline"] },
  { path: "/my-data", page: "privacy/my-data" },
  { path: "/settings/apps", page: "apps/connected" },
  { path: "/connect/:uid", page: "apps/connect" },
  { path: "/assistant", page: "assistant/assistant" },
  { path: "/sign-in/together", page: "identity/together" },
  { path: "/sign-in", page: "identity/sign-in" },
  { path: "/glossary", page: "help/glossary", withData: true },
  { path: "/accessibility", page: "help/accessibility" },
  { path: "/developers", page: "guide/contents", withData: true },
  { path: "/developers/guide/:chapter", page: "guide/chapter", withData: true },
  { path: "/developers/apps", page: "developers/apps" },
  { path: "/developers/apps/new", page: "developers/new-app" },
  { path: "/developers/apps/:id", page: "developers/app" },
  { path: "/outbox", page: "offline/outbox" },
  { path: "/offline", page: "help/offline", shell: true, rooms: ["kinds"] },
  { path: "/desk", page: "desk/queue", staff: true },
  { path: "/desk/new", page: "desk/new-case", staff: true, rooms: ["cases"] },
  { path: "/desk/assistant", page: "assistant/lessons" },
  { path: "/desk/knowledge", page: "editing/articles", staff: true },
  { path: "/desk/knowledge/:part", page: "editing/text", staff: true, rooms: ["knowledge", "desk"] },
  { path: "/desk/:code", page: "desk/case", staff: true },
];

/** Shown where no route matches, and by pages that find nothing. */
export const NOT_FOUND: Route = { path: "*", page: "help/not-found", withData: true };
