import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import { dateLocale } from "../../../platform/messages/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { completeSettings, findContact, findOrganization } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { letter } from "./letter.ts";

/** Tells somebody that their data is going to be erased, and how to take that back: it may not have been them. */
export const erasureSubscriber = (platform: Platform, office: PostOffice): Subscriber => ({
  name: "notifications.erasure",
  types: ["ErasureRequested"],
  handle: async (event: DomainEvent, tx) => {
    const person = await findContact(tx, event.subjectId);
    if (!person?.email) return;
    const { locale, register } = completeSettings(person.settings);
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const { dueAt } = event.payload as { dueAt: string };
    const day = new Intl.DateTimeFormat(dateLocale(locale), {
      dateStyle: "long",
      timeZone: "Europe/Rome",
    });
    const written = letter(
      platform.translate,
      "erasure",
      { name: person.givenName, locale, register },
      sender,
      {
        date: day.format(new Date(dueAt)),
        link: `${platform.settings.publicUrl}/my-data`,
      },
    );
    await office.send(event, "erasure", event.subjectId, { to: person.email, ...written });
  },
});
