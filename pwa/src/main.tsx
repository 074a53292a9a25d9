import { signal } from "@preact/signals";
import { hydrate, render } from "preact";
import { turn, wake } from "./app.tsx";
import type { App as AppState } from "./lib/app/index.ts";
import { keptAnswers } from "./lib/device/kept-answers.ts";
import { GraphQLClient, httpTransport } from "./lib/graphql/index.ts";
import { loadText, preferredLocale } from "./lib/i18n/index.ts";
import { findRoute, followLinks, loadRoute } from "./lib/routing/index.ts";
import { NOT_FOUND, ROUTES } from "./routes.ts";
import type { SentState } from "./server/html.ts";
import { applyAppearance } from "./profiles/appearance.ts";
import { findPreferences, parsePreferences } from "./profiles/cookie.ts";

/** Starts the app on the page the server sent: takes over its markup and data, or fills the empty shell. */
async function start(): Promise<void> {
  const { answers, dates, parts } = JSON.parse(
    document.getElementById("state")?.textContent ?? "",
  ) as SentState;
  const preferences = parsePreferences(
    findPreferences(document.cookie),
    preferredLocale(navigator.languages.join()),
  );
  const app: AppState = {
    client: new GraphQLClient(
      httpTransport(() => app.preferences.peek().locale),
      keptAnswers,
    ),
    preferences: signal(preferences),
    text: signal(await loadText(preferences.locale, new Set(), new Map(Object.entries(dates)))),
    head: { title: document.title },
  };
  app.client.hydrate(answers);
  applyAppearance(preferences);
  const { route } = findRoute(ROUTES, location.pathname, NOT_FOUND);
  await Promise.all([route, ...parts.map((page) => ({ path: "", page }))].map((one) => loadRoute(app, one)));
  await turn();
  const root = document.getElementById("app") ?? document.body;
  await wake(app, root, root.dataset["rendered"] === location.pathname ? hydrate : render);
  followLinks(ROUTES);
  dispatchEvent(new Event("app:awake"));
  performance.mark("usable");
  const { startServices } = await import("./services.ts");
  startServices(app);
}

void start();
