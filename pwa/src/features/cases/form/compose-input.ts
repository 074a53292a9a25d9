import type { AnswerFieldFragment, CaseFormFragment } from "../../../gql/operations.ts";
import type { Command } from "../../../lib/outbox/index.ts";
import { type DateParts, isoDay } from "../../../ui/date-field/date-parts.ts";
import type { AnswerDraft, CaseDraft } from "./case-draft.ts";

type Input = Extract<Command, { kind: "openCase" }>["input"];

/** The answer as the api takes it; undefined where nothing (or nothing that can be read) was given. */
export function answerValue(field: AnswerFieldFragment, draft: AnswerDraft | undefined): unknown {
  switch (field.type) {
    case "MULTIVALUELIST":
      return Array.isArray(draft) && draft.length > 0 ? draft : undefined;
    case "DATETIME":
      // A time that was chosen is an instant already; "as soon as you can" is none.
      if (typeof draft === "string") return Number.isNaN(Date.parse(draft)) ? undefined : draft;
      return isDate(draft) ? isoDay(draft) : undefined;
    case "NUMBER":
      return typeof draft === "string" ? readNumber(draft) : undefined;
    default:
      return typeof draft === "string" && draft.trim() !== "" ? draft.trim() : undefined;
  }
}

/** Nothing was written at all: told apart from something that cannot be read. */
export function isBlank(draft: AnswerDraft | undefined): boolean {
  if (draft === undefined) return true;
  if (Array.isArray(draft)) return draft.length === 0;
  return (isDate(draft) ? draft.day + draft.month + draft.year : draft).trim() === "";
}

/** A number as people write it in Italy or in English: "1.234,5", "1234.5", "12 000". */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s'’]/g, "");
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll(".", "") : bare;
  const plain = grouped.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The request as the outbox keeps and sends it, without its ids. */
export function composeInput(
  type: CaseFormFragment,
  draft: CaseDraft,
  { anonymous, locale }: { anonymous: boolean; locale: string },
): Input {
  const email = draft.contactEmail.trim();
  const phone = draft.contactPhone.trim();
  return {
    requestType: type.code,
    requestTypeVersion: type.version,
    // Where the fields say it all nothing more need be written; the api wants some words.
    description: draft.description.trim() || type.title,
    answers: type.fields.flatMap((field) => {
      const value = answerValue(field, draft.answers[field.code]);
      return value === undefined ? [] : [{ code: field.code, value }];
    }),
    ...(type.place !== "NONE" && draft.address.trim() !== ""
      ? { place: { address: draft.address.trim(), ...draft.position } }
      : {}),
    ...(anonymous && email !== "" ? { contactEmail: email } : {}),
    ...(anonymous && phone !== "" ? { contactPhone: phone } : {}),
    ...(draft.helper?.trim() ? { helper: draft.helper.trim() } : {}),
    locale,
    emergencySeen: type.emergencyPhone !== null,
  };
}

function isDate(draft: AnswerDraft | undefined): draft is DateParts {
  return typeof draft === "object" && !Array.isArray(draft);
}
