import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import { dateLocale } from "../../../platform/messages/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { completeSettings, findContact, findMergedPair, findOrganization } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { letter } from "./letter.ts";

/** Tells both addresses that two accounts have become one, and how to undo that: it may not have been them. */
export const mergeSubscriber = (platform: Platform, office: PostOffice): Subscriber => ({
  name: "notifications.merge",
  types: ["PersonsMerged"],
  handle: async (event: DomainEvent, tx) => {
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const { undoUntil } = event.payload as { undoUntil: string };
    const pair = (await findMergedPair(tx, event.subjectId)) ?? [];
    for (const [at, id] of pair.entries()) {
      const person = await findContact(tx, id);
      if (!person?.email) continue;
      const { locale, register } = completeSettings(person.settings);
      const day = new Intl.DateTimeFormat(dateLocale(locale), {
        dateStyle: "long",
        timeZone: "Europe/Rome",
      });
      const reader = { name: person.givenName, locale, register };
      const written = letter(platform.translate, "merged", reader, sender, {
        date: day.format(new Date(undoUntil)),
        link: `${platform.settings.publicUrl}/settings`,
      });
      // Each is a delivery of its own: of one template an event is sent once.
      await office.send(event, at === 0 ? "merged" : "merged-into", id, { to: person.email, ...written });
    }
  },
});
