/**
 * What comes before the app: it is fetched once a page that the server sent whole is painted, so that what one reads waits
 * for nothing of what makes it act; and what is written, chosen or pressed meanwhile is told to it when it is awake.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Milliseconds after which the app is fetched anyhow: a page in a tab behind others is never painted. */
const AT_LATEST = 2_000;
const HELD = ["input", "click", "submit"];

/** The last act on each field, button and form that only the app can answer. */
const acts = new Map<Element, () => void>();

function hold(event: Event): void {
  const target = event.target as Element;
  if (event.type === "input") {
    const field = target as Field;
    const { value, checked } = field as HTMLInputElement;
    acts.set(field, () => {
      // The app has put it back to what the server sent.
      if (field.type !== "file") Object.assign(field, { value, checked });
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
  } else if (event instanceof SubmitEvent) {
    const form = target as HTMLFormElement;
    if (form.hasAttribute("action")) return;
    event.preventDefault();
    acts.set(form, () => form.requestSubmit(event.submitter));
  } else {
    const button = target.closest("button");
    if (button?.type === "button") acts.set(button, () => button.click());
  }
}

for (const type of HELD) addEventListener(type, hold, true);
addEventListener("app:awake", () => {
  for (const type of HELD) removeEventListener(type, hold, true);
  for (const act of acts.values()) setTimeout(act);
});

const { app = "", paint } = document.querySelector<HTMLElement>("script[data-app]")?.dataset ?? {};
const files = app.split(" ");

function preload(href: string): void {
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
}

function fetchApp(): void {
  const [entry, ...others] = files.splice(0);
  if (entry === undefined) return;
  for (const href of others) setTimeout(() => preload(href)); // in turns of their own: a tap may come in between
  void import(/* @vite-ignore */ entry);
}

if (paint === undefined) fetchApp();
else {
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName("first-contentful-paint").length > 0) fetchApp();
  }).observe({ type: "paint", buffered: true });
  setTimeout(fetchApp, document.hidden ? 0 : AT_LATEST);
}
