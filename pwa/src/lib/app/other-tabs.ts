import { Shell } from "../../gql/Shell.ts";
import type { App } from "./context.ts";

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("session");

/** Tells the other tabs that somebody has left. */
export function tellLeaving(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no such argument
  channel?.postMessage("left");
}

/** Who leaves in one tab has left in all of them: this one shows nothing of theirs any more. */
export function leaveWithOthers({ client }: App): void {
  channel?.addEventListener("message", () => {
    client.clear();
    void client.load(Shell, {});
  });
}
