import { Workbox } from "workbox-window";
import { waitingUpdate } from "./update.ts";

let worker: Workbox | null = null;

/** Registers the service worker of the built app. A new version is never taken without asking. */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const workbox = new Workbox("/sw.js");
  workbox.addEventListener("waiting", () => {
    waitingUpdate.value = () => {
      workbox.addEventListener("controlling", () => location.reload());
      workbox.messageSkipWaiting();
    };
  });
  await workbox.register().catch(() => undefined);
  worker = workbox;
}

/** The shell kept for offline use is fetched again, in the preferences of now. */
export function renewShell(): void {
  void worker?.messageSW({ type: "KEEP_SHELL" }).catch(() => undefined);
}
