import { effect } from "@preact/signals";
import { MyCases } from "../../gql/MyCases.ts";
import { Shell } from "../../gql/Shell.ts";
import type { App } from "../../lib/app/index.ts";
import { OPEN_STATES } from "./case-state.ts";

/** The number on the installed app's icon: cases in which an answer of the reader is awaited. */
export function startBadge({ client }: App): void {
  if (!("setAppBadge" in navigator)) return;
  const variables = { states: OPEN_STATES, after: null };
  let shown = 0;
  effect(() => {
    const signedIn = client.state(Shell, {}).value.data?.viewer.citizen != null;
    const cases = client.state(MyCases, variables).value.data?.viewer.cases.nodes ?? [];
    const waiting = signedIn ? cases.filter(({ state }) => state === "WAITING_FOR_CITIZEN").length : 0;
    if (waiting === shown) return;
    shown = waiting;
    void navigator.setAppBadge(waiting).catch(() => undefined);
  });
  // Also for who opens another page than that of their cases.
  const look = (): void => {
    if (document.visibilityState !== "visible") return;
    if (client.state(Shell, {}).peek().data?.viewer.citizen == null) return;
    void client.load(MyCases, variables, { keep: true, maxAge: 60_000 });
  };
  document.addEventListener("visibilitychange", look);
  look();
}
