import type { WorkerMessage } from "../../sw/messages.ts";
import { flushDrafts } from "../draft/index.ts";
import { deviceFull } from "./storage.ts";
import { waitingUpdate } from "./update.ts";

/** A page that stays open looks for a new version this often, milliseconds. */
const LOOK = 3_600_000;
/** The old worker may still be busy, for minutes on a bad line; the reader waits this long for it to give way, milliseconds. */
const GIVES_WAY = 3_000;

/** Registers the service worker of the built app. A new version is never taken without asking. */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js").catch(() => null);
  if (registration === null) return;
  const offer = (): void => {
    const { waiting } = registration;
    // The first worker of a device has nobody to wait for.
    if (waiting !== null && navigator.serviceWorker.controller !== null) {
      waitingUpdate.value = () => void take(waiting);
    }
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** The shell kept for offline use is fetched again, in the preferences of now. */
export function renewShell(): void {
  tell(navigator.serviceWorker?.controller, { type: "KEEP_SHELL" });
}

/** The reader agreed: what is being written is kept, then the new version takes over and the page is loaded with it. */
async function take(waiting: ServiceWorker): Promise<void> {
  await flushDrafts();
  // The page says so; what is written would be lost with it.
  if (deviceFull.peek()) return;
  const reload = (): void => location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  tell(waiting, { type: "SKIP_WAITING" });
  // The server gives the new version's page in any case.
  setTimeout(reload, GIVES_WAY);
}

function tell(worker: ServiceWorker | null | undefined, message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no such argument
  worker?.postMessage(message);
}
