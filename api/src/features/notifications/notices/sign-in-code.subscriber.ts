import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { findOrganization, type SignInCodeRequested, signInCodeToSend } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { letter } from "./letter.ts";

/** Sends the one-time code to whoever asked for it, as long as it can still be used. */
export const signInCodeSubscriber = (platform: Platform, office: PostOffice): Subscriber => ({
  name: "notifications.sign-in-code",
  types: ["SignInCodeRequested"],
  urgent: true,
  handle: async (event: DomainEvent, tx) => {
    const sent = await signInCodeToSend(tx, event.subjectId, platform);
    if (!sent) return;
    const { locale, register } = event.payload as SignInCodeRequested;
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const written = letter(platform.translate, "code", { name: null, locale, register }, sender, {
      code: sent.code,
    });
    await office.send(event, "code", null, { to: sent.email, ...written });
  },
});
