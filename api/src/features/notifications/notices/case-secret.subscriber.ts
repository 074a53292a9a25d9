import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { freshSecret } from "../../cases/index.ts";
import { findOrganization } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { letter } from "./letter.ts";

/** Sends a fresh link to whoever filed anonymously and has lost theirs; the old one opens nothing any more. */
export const caseSecretSubscriber = (platform: Platform, office: PostOffice): Subscriber => ({
  name: "notifications.case-secret",
  types: ["CaseSecretLost"],
  handle: async (event: DomainEvent, tx) => {
    const { secretKey, publicUrl } = platform.settings;
    const fresh = await freshSecret(tx, { eventId: event.id, caseId: event.subjectId }, secretKey);
    if (!fresh) return;
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const reader = { name: null, locale: fresh.locale, register: "NORMAL" as const };
    const link = `${publicUrl}/c/${fresh.code}#${fresh.secret}`;
    const written = letter(platform.translate, "secret", reader, sender, { case: fresh.code, link });
    await office.send(event, "secret", null, { to: fresh.email, ...written });
  },
});
