import { localized } from "../identity/index.ts";
import type { View } from "../../platform/look-ahead/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import { caseEntryView } from "./case-entry.view.ts";
import { isOpen, type StateName } from "./case.policy.ts";
import { caseView } from "./case.view.ts";
import type { DeskCalendar } from "./calendar/desk-calendar.ts";
import type { Answer } from "./request-types/answers.ts";
import type { Catalogue } from "./request-types/catalogue.ts";
import { showAnswers } from "./request-types/show-answers.ts";

interface Tellers {
  catalogue: Catalogue;
  calendar: DeskCalendar;
  translate: Translate;
}

interface AuthorRead {
  kind: string;
  name: string | null;
  office: Record<string, string> | null;
}

/** The room's views with what must be said at the time and in the words of the one who reads. */
export function tellingViews({ catalogue, calendar, translate }: Tellers): View[] {
  const versionOf = async (id: string) => {
    const version = await catalogue.version(id);
    if (!version) throw new Error("A case without its request type");
    return version;
  };
  return [
    saying(caseView, {
      requestType: (id: string, { locale, register }) => {
        const version = catalogue.version(id);
        return version instanceof Promise
          ? versionOf(id).then((read) => read.tell(locale, register))
          : version.tell(locale, register);
      },
      answers: async (row: { answers: Answer[]; typeVersionId: string }, { locale, register }) => {
        if (row.answers.length === 0) return [];
        const version = await versionOf(row.typeVersionId);
        return showAnswers(row.answers, version.tell(locale, register), locale, await calendar.timeZone());
      },
      late: ({ promisedAt, state }: { promisedAt: string | null; state: StateName }, { clock }) =>
        promisedAt !== null && isOpen(state) && Date.parse(promisedAt) < clock.now().getTime(),
    }),
    saying(caseEntryView, {
      author: ({ kind, name, office }: AuthorRead, { locale }) => ({
        kind,
        name: name ?? translate(locale, `cases.author.${kind}`),
        office: office && localized(office, locale),
      }),
    }),
  ];
}

type Say = NonNullable<NonNullable<View["fields"]>[string]["say"]>;

function saying(
  view: View,
  words: Record<string, (value: never, context: Parameters<Say>[1]) => unknown>,
): View {
  const fields = { ...view.fields };
  for (const [name, say] of Object.entries(words)) {
    const plan = fields[name];
    if (!plan) throw new Error(`${view.name} does not present ${name}`);
    fields[name] = { ...plan, say };
  }
  return { ...view, fields };
}
