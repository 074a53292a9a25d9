/**
 * What comes before the app: it is fetched once a page that the server sent whole is painted, so that what one reads waits
 * for nothing of what makes it act; and what is written, chosen or pressed meanwhile is told to it when it is awake.
 */
/** Milliseconds after which the app is fetched anyhow: a page in a tab behind others is never painted. */
const AT_LATEST = 2_000;
const HELD = ["input", "click", "submit"];

/** The last act on each field, button and form that only the app can answer. */
const acts = new Map<Element, () => void>();

function hold(event: Event): void {
  const target = event.target as Element;
  if (event.type === "input") {
    const { type, value, checked } = target as HTMLInputElement;
    acts.set(target, () => {
      // The app has put it back to what the server sent.
      if (type !== "file") Object.assign(target, { value, checked });
      for (const name of ["input", "change"]) target.dispatchEvent(new Event(name, { bubbles: true }));
    });
  } else if (event instanceof SubmitEvent) {
    if (target.matches("[action]")) return;
    event.preventDefault();
    acts.set(target, () => (target as HTMLFormElement).requestSubmit(event.submitter));
  } else {
    const button = target.closest<HTMLElement>("[type=button]");
    if (button) acts.set(button, () => button.click());
  }
}

for (const type of HELD) addEventListener(type, hold, true);
addEventListener("app:awake", () => {
  for (const type of HELD) removeEventListener(type, hold, true);
  for (const act of acts.values()) setTimeout(act);
});

const { app = "", paint } = document.querySelector<HTMLElement>("script[data-app]")?.dataset ?? {};
const files = app.split(" ");

/** Each file in a turn of its own: a tap may come in between. */
function fetchApp(): void {
  for (const file of files.splice(0)) setTimeout(() => import(/* @vite-ignore */ file));
}

if (paint === undefined) fetchApp();
new PerformanceObserver(fetchApp).observe({ type: "paint", buffered: true });
setTimeout(fetchApp, AT_LATEST);
