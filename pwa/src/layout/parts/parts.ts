import { effect, untracked } from "@preact/signals";
import type { App } from "../../lib/app/context.ts";

/** Parts of every page that only some readers want: their code comes when it is known that they do. */
export function startParts(app: App): void {
  const stop = effect(() => {
    if (!app.preferences.value.readAloud) return;
    untracked(() => void import("./show-part.ts").then(({ showReader }) => showReader(app)));
    // Once there it listens to the setting itself.
    queueMicrotask(() => stop());
  });
}
