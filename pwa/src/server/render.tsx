import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import type { RenderRequest, RenderResult } from "@sportello/schema";
import { App } from "../app.tsx";
import { Shell } from "../gql/Shell.ts";
import { type App as AppState, isStaff } from "../lib/app/index.ts";
import { GraphQLClient, readAnswer } from "../lib/graphql/index.ts";
import { AVAILABLE_LOCALES, loadText, preferredLocale } from "../lib/i18n/index.ts";
import { findRoute, isRouteLoaded, loadRoute, type Route } from "../lib/routing/index.ts";
import { parsePreferences, preferencesCookie } from "../profiles/cookie.ts";
import { NOT_FOUND, ROUTES } from "../routes.ts";
import { documentHtml } from "./html.ts";

/** A page asks for data that other data leads to at most this many times over. */
const MAX_ROUNDS = 4;
/** The answer to what a page asks for that is not loaded on the server. */
const NEVER = new Promise<never>(() => undefined);

/**
 * The page of a request. Some carry their content and its data; the others what is around them and how they look
 * while loading. Never rejects for data that is missing: what cannot be loaded is said in the page.
 */
export async function render(request: RenderRequest): Promise<RenderResult> {
  const [path = "/", search] = request.url.split("?");
  const stored = parsePreferences(request.preferences, preferredLocale(request.acceptLanguage));
  const chosen = chosenLocale(search);
  const preferences = { ...stored, locale: chosen ?? stored.locale };
  const { route } = findRoute(ROUTES, path, NOT_FOUND);
  let asks = true;
  const client = new GraphQLClient(async (id, variables) =>
    asks ? readAnswer(await request.query(id, { ...variables })) : NEVER,
  );
  const text = await loadText(preferences.locale, new Set());
  const app: AppState = {
    client,
    preferences: signal(preferences),
    text: signal(text),
    head: { title: text.t("app.title") },
    parts: new Set(),
  };
  await loadRoute(app, route);
  if (!route.shell) await client.load(Shell, {});
  asks = route.withData === true;
  const body = route.shell ? "" : await renderWithData(app, request.url, asks ? MAX_ROUNDS : 1);
  return {
    status: statusOf(route, app, request.roles),
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": preferences.locale,
      "cache-control": route.personal ? "no-store" : "private, no-cache",
      vary: "cookie, accept-language",
      ...(chosen === null ? {} : { "set-cookie": preferencesCookie(preferences, false) }),
    },
    html: documentHtml({
      head: app.head,
      preferences,
      route,
      path,
      body,
      answers: client.dehydrate(),
      dates: app.text.value.dates,
      parts: [...(app.parts ?? [])],
    }),
  };
}

/** The language of a `?lang=` link, which works before the page is alive. */
function chosenLocale(search: string | undefined): string | null {
  const wanted = new URLSearchParams(search).get("lang");
  return AVAILABLE_LOCALES.some(({ code }) => code === wanted) ? wanted : null;
}

/** Renders until nothing more is asked for; the last markup is made from all the data. */
async function renderWithData(app: AppState, url: string, rounds: number): Promise<string> {
  for (let round = 1; ; round += 1) {
    const html = renderToString(<App app={app} url={url} />);
    const loads = [...app.client.pending(), ...missingParts(app)];
    if (loads.length === 0 || round === rounds) return html;
    await Promise.all(loads);
  }
}

/** Fetches the code and words of parts that were asked for and are not there. */
function missingParts(app: AppState): Promise<void>[] {
  return [...(app.parts ?? [])]
    .map((page) => ({ path: "", page }))
    .filter((part) => !isRouteLoaded(app, part))
    .map((part) => loadRoute(app, part));
}

function statusOf(route: Route, app: AppState, roles: readonly string[]): number {
  if (route.staff && !isStaff(roles)) return 403;
  if (route === NOT_FOUND) return 404;
  return app.head.status ?? 200;
}
