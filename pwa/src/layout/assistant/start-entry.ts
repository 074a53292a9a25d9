import type { App } from "../../lib/app/index.ts";

const SIGNS = ["pointerdown", "keydown", "scroll"] as const;

/** The way to the assistant, below the pages where people look for something: its code comes once they do something there. */
export function startAssistantEntry(app: App): void {
  const show = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, show);
    void import("./show-entry.ts").then(({ showEntry }) => showEntry(app)).catch(() => null);
  };
  for (const sign of SIGNS) addEventListener(sign, show, { passive: true });
}
