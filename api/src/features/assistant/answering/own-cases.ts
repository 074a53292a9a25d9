import { type CaseBrief, newestBriefs } from "../../cases/index.ts";
import { localized } from "../../identity/index.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { dateLocale, type Translate } from "../../../platform/messages/index.ts";
import type { Said } from "../turn.ts";
import type { Asked } from "./asked.ts";

/** How many requests are told of at once. */
const NEWEST = 3;

/** How the newest requests of the person who asks are going; only ever their own. */
export async function tellOwnCases(sql: Sql, translate: Translate, asked: Asked): Promise<Said> {
  const { locale, principal } = asked;
  const say = (key: string) => translate(locale, `assistant.${key}`);
  if (principal.personId === null) {
    return {
      kind: "CASES",
      text: say("cases.signIn"),
      detail: {
        choices: [
          { kind: "LINK", label: say("label.signIn"), path: "/sign-in?next=/assistant" },
          { kind: "LINK", label: say("label.track"), path: "/track" },
        ],
      },
    };
  }
  const cases = await newestBriefs(sql, principal.personId, NEWEST);
  if (cases.length === 0) return { kind: "CASES", text: say("cases.none"), detail: {} };
  return {
    kind: "CASES",
    text: cases.map((one) => toldCase(one, translate, asked)).join("\n"),
    detail: { choices: cases.map((one) => linkTo(one, translate, locale)) },
  };
}

/** Where a request stands, who looks after it and by when there is an answer, in one line. */
export function toldCase(
  brief: CaseBrief,
  translate: Translate,
  { locale, register }: Pick<Asked, "locale" | "register">,
): string {
  const { titles, code, state, agentName, office, promisedAt, timeZone } = brief;
  const title =
    titles[`${locale} ${register}`] ??
    titles[`${locale} NORMAL`] ??
    titles[`it ${register}`] ??
    titles["it NORMAL"] ??
    code;
  const who = [agentName, office && localized(office, locale)].filter(Boolean).join(", ");
  const isOpen = ["RECEIVED", "IN_CHARGE", "WAITING_FOR_CITIZEN", "REOPENED"].includes(state);
  const date = (at: string) =>
    new Intl.DateTimeFormat(dateLocale(locale), {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone,
    }).format(new Date(at));
  return [
    translate(locale, "assistant.case", {
      title,
      code,
      state: translate(locale, `assistant.state.${state}`),
    }),
    ...(isOpen && who ? [translate(locale, "assistant.case.who", { who })] : []),
    ...(isOpen && promisedAt
      ? [translate(locale, "assistant.case.promised", { date: date(promisedAt) })]
      : []),
  ].join(" ");
}

export const linkTo = ({ code }: Pick<CaseBrief, "code">, translate: Translate, locale: string) =>
  ({
    kind: "LINK",
    label: translate(locale, "assistant.label.open", { code }),
    path: `/cases/${code}`,
  }) as const;
