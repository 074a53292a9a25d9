import { Shell } from "../../gql/Shell.ts";
import { SignOut } from "../../gql/SignOut.ts";
import { forgetAnswers, keptAnswers } from "../device/kept-answers.ts";
import { parcelsOf } from "../leaving/parcels.ts";
import { recordsSeenBy, removeCommand, wake } from "../outbox/index.ts";
import type { App } from "./context.ts";
import { reconcilePreferences } from "./preferences.ts";

/** Under which it is noted whose answers the device keeps. */
const WHOSE = "whose";

/** After a sign-in of any kind: everything is read again as the new person, and what waited for them is sent. */
export async function afterSignIn(app: App): Promise<void> {
  app.client.clear();
  await reconcilePreferences(app);
  await welcome(app);
  wake();
}

/**
 * The device knows who reads: what another person read here goes, what was kept for this one comes back. Also for those who
 * come back from SPID or CIE, who enter by a page load.
 */
export function welcome(app: App): Promise<void> {
  welcoming = welcoming.then(() => makeRoom(app));
  return welcoming;
}

let welcoming = Promise.resolve();

async function makeRoom(app: App): Promise<void> {
  const reader = app.client.state(Shell, {}).peek().data?.viewer.citizen?.id;
  if (reader === undefined) return;
  const before = (await keptAnswers.get(WHOSE))?.data;
  if (before !== undefined && before !== reader) await forgetAnswers();
  if (before !== reader) await keptAnswers.set(WHOSE, { data: reader, at: Date.now() });
  if ((await parcelsOf(reader)).length === 0) return;
  // Without a connection there is no key: it is tried again at the next start.
  await import("../leaving/index.ts")
    .then(({ unsealUnsent }) => unsealUnsent(app, reader))
    .then(wake, () => undefined);
}

/**
 * Ends the session; nothing of what the person read or sent stays on the device. Rejects offline. What is not sent must
 * have been settled before.
 */
export async function signOut(app: App): Promise<void> {
  const reader = app.client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null;
  await app.client.mutate(SignOut, {});
  await forgetAnswers();
  const left = reader === null ? [] : await recordsSeenBy(reader);
  const told = left.filter(({ owner, outcome }) => owner === reader && outcome.state === "sent");
  await removeCommand(...told.map(({ command }) => command.requestId));
  app.client.clear();
  await app.client.load(Shell, {});
}
