import type { App } from "../app/context.ts";
import { changeText } from "../i18n/catalogue.ts";
import { loadedPage, loadPage } from "./pages.ts";
import { type Route, roomsOf } from "./route.ts";

/** The page's module and its words are there: it can be shown at once. */
export function isRouteLoaded(app: App, route: Route): boolean {
  return loadedPage(route) !== undefined && roomsOf(route).every((room) => app.text.value.rooms.has(room));
}

/** Fetches what a route needs, code and words. Rejects when they cannot be fetched. */
export async function loadRoute(app: App, route: Route): Promise<void> {
  await Promise.all([loadPage(route), loadWords(app, roomsOf(route))]);
}

/** Fetches the words of rooms beside those that are there. */
export const loadWords = (app: App, rooms: readonly string[]): Promise<void> =>
  changeText(app.text, { rooms });
