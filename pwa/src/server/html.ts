import type { PageHead } from "../lib/app/context.ts";
import { type Route, roomsOf } from "../lib/routing/route.ts";
import { htmlAttributes } from "../profiles/appearance.ts";
import type { Preferences } from "../profiles/preferences.ts";
import { CLIENT_ASSETS } from "./assets.ts";

/** What the browser takes over with the markup. */
export interface SentState {
  answers: Record<string, unknown>;
  dates: Record<string, string>;
  /** Parts of the page (`PartPage`) that are in the markup. */
  parts: readonly string[];
}

interface Document {
  head: PageHead;
  preferences: Preferences;
  route: Route;
  path: string;
  /** Markup of the app; empty for the shell. */
  body: string;
  /** Answers that the markup was made from. */
  answers: Record<string, unknown>;
  /** Dates written in it, see `Text`. */
  dates: ReadonlyMap<string, string>;
  parts: readonly string[];
}

/** The whole document. No script or style is inline, so that a policy of 'self' holds. */
export function documentHtml({
  head,
  preferences,
  route,
  path,
  body,
  answers,
  dates,
  parts,
}: Document): string {
  const attributes = Object.entries(htmlAttributes(preferences)).map(
    ([name, value]) => `${name}="${escape(value)}"`,
  );
  const description = head.description
    ? `<meta name="description" content="${escape(head.description)}">`
    : "";
  const state = JSON.stringify({
    answers,
    dates: Object.fromEntries(dates),
    parts,
  } satisfies SentState).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html ${attributes.join(" ")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escape(head.title)}</title>
${description}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#004d99">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/icons/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icons/icon-192.png">
${assetLinks(route, parts, preferences.locale)}
</head>
<body><div id="app" data-rendered="${body === "" ? "" : escape(path)}">${body}</div>
<script type="application/json" id="state">${state}</script>
</body>
</html>
`;
}

function assetLinks(route: Route, parts: readonly string[], locale: string): string {
  const { begin, script, entry, fonts, scriptFonts, pages, messages } = CLIENT_ASSETS;
  const shown = [route.page, ...parts].flatMap((page) => pages[page] ?? []);
  const rooms = [route, ...parts.map((page) => ({ path: "", page }))].flatMap(roomsOf);
  const words = ["list", "core", ...rooms].map((room) => messages[locale]?.[room] ?? "");
  const scripts = [...entry.scripts, ...shown.flatMap((page) => page.scripts), ...words].filter(
    (file) => file !== "",
  );
  const files = [...new Set([script, ...scripts])];
  const styles = [...entry.styles, ...shown.flatMap((page) => page.styles)];
  return [
    ...[...new Set(styles)].map((file) => `<link rel="stylesheet" href="${file}">`),
    ...[...fonts, ...(scriptFonts[locale] ?? [])].map(
      (file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...(route.withData ? [] : files.map((file) => `<link rel="modulepreload" href="${file}">`)),
    `<script type="module" fetchpriority="low" src="${begin}" data-app="${files.join(" ")}"${route.withData ? " data-paint" : ""}></script>`,
  ].join("\n");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
