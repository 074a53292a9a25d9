import { navigate } from "wouter-preact/use-browser-location";
import type { App } from "../../lib/app/context.ts";
import { lettersOn } from "../../lib/device/letter-keys.ts";
import type { OverlayName } from "./show-overlay.tsx";

/** Pages that have the settings themselves. */
const WITH_SETTINGS = /^\/(settings|start)$/;
/** Where single letters lead. */
const PLACES: Readonly<Record<string, string>> = { "/": "/search", n: "/new", c: "/cases" };
const DESK = /^\/desk(\/|$)/;

/**
 * Opens what lies over the page: by links that say so (`data-opens="settings"`; where the code cannot be fetched they
 * lead to their own address), by Ctrl or ⌘ and K, and by single letters.
 */
export function startOverlays(app: App): void {
  const open = async (name: OverlayName, instead?: string): Promise<void> => {
    try {
      const { showOverlay } = await import("./show-overlay.tsx");
      await showOverlay(app, name);
    } catch {
      if (instead !== undefined) location.assign(instead);
    }
  };
  document.addEventListener(
    "click",
    (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const opener =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-opens]") : null;
      const name = opener?.dataset["opens"];
      if (opener === null || (name === "settings" && WITH_SETTINGS.test(location.pathname))) return;
      event.preventDefault();
      void open(name as OverlayName, opener.getAttribute("href") ?? undefined);
    },
    // Before the app follows the link.
    true,
  );
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]") !== null) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      void open("palette");
      return;
    }
    if (event.ctrlKey || event.metaKey || !mayUseLetters(app, event.target)) return;
    const place = PLACES[event.key];
    if (event.key !== "?" && place === undefined) return;
    event.preventDefault();
    if (place === undefined) void open("keys");
    else navigate(place);
  });
}

/** Only who wants to be quick, and never while something is typed; the desk has letters of its own. */
function mayUseLetters(app: App, target: EventTarget | null): boolean {
  const writing =
    target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
  const wanted = app.preferences.peek().profile === "DIGITAL" && lettersOn.peek();
  return wanted && !writing && !DESK.test(location.pathname);
}
