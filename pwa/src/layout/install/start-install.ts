import type { App } from "../../lib/app/index.ts";
import type { InstallPrompt } from "./show-invitation.tsx";

/** Kept on the device: days on which the app was opened, and that the offer was turned down for good. */
const VISITS = "visit-days";
const DISMISSED = "install-dismissed";
/** Not in the middle of something, nor for who answers. */
const UNFIT = /^\/(new\/|start|sign-in|connect|desk|developers)/;

/**
 * Offers to install the app when there is a reason: after a request was sent, or on a second day. Once turned down, never
 * again.
 */
export function startInstall(app: App): void {
  if (isInstalled() || read(DISMISSED) !== null) return;
  const today = new Date().toDateString();
  const again = (read(VISITS) ?? today) !== today;
  if (!again) write(VISITS, today);
  let prompt: InstallPrompt | null = null;
  const offer = (): void => {
    const sent = new URLSearchParams(location.search).has("sent");
    if ((prompt === null && !isIos()) || !(sent || (again && !UNFIT.test(location.pathname)))) return;
    const install = prompt;
    void import("./show-invitation.tsx")
      .then(({ showInvitation }) =>
        showInvitation(app, { prompt: install, sent, onDismiss: () => write(DISMISSED, today) }),
      )
      .catch(() => undefined);
  };
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    prompt = event as InstallPrompt;
    offer();
  });
  // The receipt is another address of the same page: the router says so.
  for (const name of ["pushState", "replaceState"]) addEventListener(name, () => setTimeout(offer));
  offer();
}

function isInstalled(): boolean {
  return (
    matchMedia("(display-mode: standalone)").matches ||
    ("standalone" in navigator && navigator.standalone === true)
  );
}

function isIos(): boolean {
  return /iPhone|iPad/.test(navigator.userAgent);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A device that keeps nothing is asked again another day.
  }
}
