import { Shell } from "../../gql/Shell.ts";
import { effect, type ReadonlySignal, untracked } from "@preact/signals";
import type { App } from "../app/context.ts";
import { SHELL_AGE } from "../app/shell.ts";
import { startOverlays } from "../../layout/overlays/overlays.ts";
import { connected } from "./connection.ts";
import { startOutbox } from "../outbox/index.ts";
import { registerWorker, renewShell } from "./service-worker.ts";

/** What is started after the page can be used. */
export function startDeviceServices(app: App): void {
  void app.client.load(Shell, {}, { keep: true, maxAge: SHELL_AGE }).then(() => startOutbox(app));
  void registerWorker();
  startOverlays(app);
  addEventListener("offline", () => (connected.value = false));
  addEventListener("online", () => app.client.reload());
  afterChange(app.preferences, renewShell);
  afterChange(connected, (isConnected) => isConnected && app.client.reload());
}

/** Acts at each change of a signal, not for the value it has now. */
function afterChange<T>(source: ReadonlySignal<T>, act: (value: T) => void): void {
  let known = source.peek();
  effect(() => {
    const value = source.value;
    if (value === known) return;
    known = value;
    untracked(() => act(value));
  });
}
