import { Shell } from "./gql/Shell.ts";
import { computed, effect, type ReadonlySignal, untracked } from "@preact/signals";
import { SHELL_AGE } from "./lib/app/shell.ts";
import { startOverlays } from "./layout/overlays/overlays.ts";
import { startParts } from "./layout/parts/parts.ts";
import { type App, welcome } from "./lib/app/index.ts";
import { leaveWithOthers } from "./lib/app/other-tabs.ts";
import { connected } from "./lib/device/connection.ts";
import { registerWorker, renewShell } from "./lib/device/service-worker.ts";
import { startOutbox } from "./lib/outbox/index.ts";

/** What is started after the page can be used. */
export function startServices(app: App): void {
  void app.client.load(Shell, {}, { keep: true, maxAge: SHELL_AGE }).then(() => {
    startOutbox(app);
    void welcome(app).then(() => keepForOffline(app));
    void startExtras(app);
  });
  leaveWithOthers(app);
  void registerWorker();
  startOverlays(app);
  startParts(app);
  performance.mark("served");
  addEventListener("offline", () => (connected.value = false));
  addEventListener("online", () => app.client.reload());
  afterChange(app.preferences, renewShell);
  const reader = computed(() => app.client.state(Shell, {}).value.data?.viewer.citizen?.id);
  afterChange(reader, (id) => id !== undefined && void welcome(app).then(() => keepForOffline(app)));
  afterChange(connected, (isConnected) => {
    if (!isConnected) return;
    app.client.reload();
    void keepForOffline(app);
  });
}

/** What the reader would want to read without a connection; its code comes when there is time for it. */
async function keepForOffline(app: App): Promise<void> {
  const keep = await import("./features/cases/keep/keep.ts").catch(() => null);
  await keep?.keepForOffline(app);
}

/** What may be missed: the number on the app's icon, the offer to install it. */
async function startExtras(app: App): Promise<void> {
  const extras = await import("./layout/install/extras.ts").catch(() => null);
  extras?.startExtras(app);
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
