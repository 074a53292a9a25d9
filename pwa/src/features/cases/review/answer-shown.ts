import { isoDay } from "../../../ui/date-field/date-parts.ts";
import type { CaseDraft } from "../form/case-draft.ts";
import type { Question } from "../form/questions.ts";
import { slotWords, SOON } from "../form/slot-words.ts";
import type { Words } from "../words.ts";

/** An answer as the reader gave it, in words; empty where none was given. */
export function answerShown(question: Question, draft: CaseDraft, words: Words): string {
  const { t, date } = words;
  switch (question.kind) {
    case "description":
      return draft.description.trim();
    case "answer": {
      const given = draft.answers[question.field.code] ?? "";
      const labelOf = (value: string): string =>
        question.field.options.find((option) => option.value === value)?.label ?? value;
      const { slotMinutes } = question.field;
      if (slotMinutes !== null && typeof given === "string") {
        return given === SOON || given === "" ? t("cases.slot.soon") : slotWords(given, slotMinutes, words);
      }
      if (Array.isArray(given)) return given.map(labelOf).join(", ");
      if (typeof given === "string") return labelOf(given.trim());
      const iso = isoDay(given);
      return iso === undefined ? "" : date(`${iso}T12:00:00Z`);
    }
    case "place":
      return [draft.address.trim(), draft.position && t("cases.place.found")].filter(Boolean).join(". ");
    case "photos":
      return draft.photos.length === 0 ? "" : t("cases.photos.count", { count: draft.photos.length });
    case "contact":
      return [draft.contactEmail.trim(), draft.contactPhone.trim()].filter(Boolean).join(", ");
    case "helper":
      return draft.helper?.trim() ?? "";
  }
}
