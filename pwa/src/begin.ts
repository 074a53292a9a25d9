/**
 * Fetches the app once the page that the server sent is painted: what one reads waits for nothing of what makes it act.
 * The script's element names the files, the app's own first.
 */
const files = document.querySelector<HTMLScriptElement>("script[data-app]")?.dataset["app"]?.split(" ") ?? [];
/** Milliseconds after which the app is fetched anyhow: a page in a tab behind others is never painted. */
const AT_LATEST = 2_000;

function fetchApp(): void {
  if (files.length === 0) return;
  const [app = "", ...others] = files.splice(0);
  for (const href of others) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  void import(/* @vite-ignore */ app);
}

new PerformanceObserver((entries) => {
  if (entries.getEntriesByName("first-contentful-paint").length > 0) fetchApp();
}).observe({ type: "paint", buffered: true });
setTimeout(fetchApp, document.hidden ? 0 : AT_LATEST);
