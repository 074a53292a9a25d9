import { effect } from "@preact/signals";
import type { App } from "../app/context.ts";
import { reconcilePreferences } from "../app/preferences.ts";
import { startOutbox } from "../outbox/index.ts";
import { registerWorker, renewShell } from "./service-worker.ts";

/** What is started after the page can be used. */
export function startDeviceServices(app: App): void {
  void reconcilePreferences(app).then(() => startOutbox(app));
  void registerWorker();
  let first = true;
  effect(() => {
    void app.preferences.value;
    if (!first) renewShell();
    first = false;
  });
}
