import { Shell } from "../../gql/Shell.ts";
import { SignOut } from "../../gql/SignOut.ts";
import { forgetAnswers } from "../device/kept-answers.ts";
import { forgetShared } from "../device/shared.ts";
import { recordsSeenBy, removeCommand, wake } from "../outbox/index.ts";
import type { App } from "./context.ts";
import { tellLeaving } from "./other-tabs.ts";
import { reconcilePreferences } from "./preferences.ts";
import { welcome } from "./welcome.ts";

/** After a sign-in of any kind: everything is read again as the new person, and what waited for them is sent. */
export async function afterSignIn(app: App): Promise<void> {
  app.client.clear();
  await reconcilePreferences(app);
  await welcome(app);
  wake();
}

/**
 * Ends the session; nothing of what the person read or sent stays on the device. Rejects offline. What is not sent must
 * have been settled before.
 */
export async function signOut(app: App): Promise<void> {
  const reader = app.client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null;
  await app.client.mutate(SignOut, {});
  await Promise.all([forgetAnswers(), forgetShared()]);
  const left = reader === null ? [] : await recordsSeenBy(reader);
  const told = left.filter(({ owner, outcome }) => owner === reader && outcome.state === "sent");
  await removeCommand(...told.map(({ command }) => command.requestId));
  tellLeaving();
  app.client.clear();
  await app.client.load(Shell, {});
}
