import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import { dateLocale } from "../../../platform/messages/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { type CaseFacts, factsOfCase } from "../../cases/index.ts";
import { completeSettings, findContact, findOrganization, localized } from "../../identity/index.ts";
import type { PostOffice } from "../mail/post-office.ts";
import { NEWS, templateFor, wantsMail } from "./case-notice.policy.ts";
import { letter, type Reader } from "./letter.ts";

interface Addressee extends Reader {
  personId: string | null;
  email: string;
  /** Where they read on: a page of the PWA. Neither a secret nor anything personal is in it. */
  page: "cases" | "c";
}

/** Tells citizens by e-mail what happens to their cases. */
export const caseNoticeSubscriber = (platform: Platform, office: PostOffice): Subscriber => ({
  name: "notifications.case",
  types: NEWS,
  handle: async (event: DomainEvent, tx) => {
    const { entryId = null } = event.payload as { entryId?: string };
    const facts = await factsOfCase(tx, event.subjectId, entryId);
    const template = facts && templateFor(event.type, facts.entryKind);
    if (!facts || !template) return;
    const addressee = facts.citizenId
      ? await citizen(facts.citizenId)
      : facts.contactEmail
        ? anonymous(facts.contactEmail, facts.locale)
        : null;
    if (!addressee) return;
    const sender = (await findOrganization(tx)) ?? { name: "Sportello", phone: "" };
    const values = valuesOf(facts, addressee, platform);
    const written = letter(platform.translate, template, addressee, sender, values);
    await office.send(event, template, addressee.personId, { to: addressee.email, ...written });

    async function citizen(id: string): Promise<Addressee | null> {
      const person = await findContact(tx, id);
      const settings = completeSettings(person?.settings);
      if (!person?.email || !wantsMail(settings)) return null;
      const { locale, register } = settings;
      return { personId: id, email: person.email, name: person.givenName, locale, register, page: "cases" };
    }
  },
});

const anonymous = (email: string, locale: string): Addressee => ({
  personId: null,
  email,
  name: null,
  locale,
  register: "NORMAL",
  page: "c",
});

function valuesOf(
  facts: CaseFacts,
  { locale, register, page }: Addressee,
  platform: Platform,
): Record<string, string> {
  return {
    case: facts.code,
    title: facts.titles[`${locale} ${register}`] ?? localized(byLocale(facts.titles), locale),
    link: `${platform.settings.publicUrl}/${page}/${facts.code}`,
    date: facts.promisedAt ? dayOf(facts.promisedAt, locale, facts.timeZone) : "",
    promised: facts.promisedAt ? "yes" : "no",
    agent: facts.agentName ?? "",
    office: localized(facts.office ?? {}, locale),
    assigned: facts.agentName ? "yes" : "no",
    outcome: facts.outcome ?? "",
  };
}

const byLocale = (titles: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(titles).flatMap(([key, title]) =>
      key.endsWith(" NORMAL") ? [[key.split(" ")[0] ?? "", title]] : [],
    ),
  );

/** A format takes longer to make than all else in a letter; there are as many as languages. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "martedì 24 novembre", in the town's own time. */
function dayOf(instant: string, locale: string, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(dateLocale(locale), {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone,
    });
  formats.set(key, format);
  return format.format(new Date(instant));
}
