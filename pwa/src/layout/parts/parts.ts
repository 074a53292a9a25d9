import { effect, untracked } from "@preact/signals";
import type { App } from "../../lib/app/context.ts";

/** Parts of every page that only some readers want: their code comes when it is known that they do. */
export function startParts(app: App): void {
  const stop = effect(() => {
    const { readAloud, italianBeside } = app.preferences.value;
    if (!readAloud && !italianBeside) return;
    untracked(() => void import("./show-parts.ts").then(({ showParts }) => showParts(app)));
    // Once there they listen to their settings themselves.
    queueMicrotask(() => stop());
  });
}
