import { Shell } from "../../gql/Shell.ts";
import { SignOut } from "../../gql/SignOut.ts";
import { forgetAnswers } from "../device/kept-answers.ts";
import { flushOutbox } from "../outbox/outbox.ts";
import type { App } from "./context.ts";
import { reconcilePreferences } from "./preferences.ts";

/** After a sign-in of any kind: everything is read again as the new person, and what waited for them is sent. */
export async function afterSignIn(app: App): Promise<void> {
  app.client.clear();
  await reconcilePreferences(app);
  void flushOutbox(app);
}

/** Ends the session; nothing of the person stays on the device, except what still waits to be sent. Rejects offline. */
export async function signOut(app: App): Promise<void> {
  await app.client.mutate(SignOut, {});
  await forgetAnswers();
  app.client.clear();
  await app.client.load(Shell, {});
}
