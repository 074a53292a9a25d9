import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import type { Words } from "../words.ts";
import type { CaseDraft } from "./case-draft.ts";
import { answerValue, isBlank } from "./compose-input.ts";
import { controlId, PHONE_FIELD, type Question } from "./questions.ts";

/** Letters that a description may have. */
export const LONGEST_DESCRIPTION = 5000;

/** What is missing or cannot be read among the answers to these questions, in their order. */
export function validate(questions: readonly Question[], draft: CaseDraft, t: Words["t"]): FormError[] {
  return questions.flatMap((question) => {
    const found = problemOf(question, draft, t);
    return found === null ? [] : [{ field: found.control ?? controlId(question), message: found.message }];
  });
}

interface Problem {
  message: string;
  control?: string;
}

function problemOf(question: Question, draft: CaseDraft, t: Words["t"]): Problem | null {
  switch (question.kind) {
    case "description":
      if (question.required && draft.description.trim() === "") {
        return { message: t("cases.error.description") };
      }
      return [...draft.description].length > LONGEST_DESCRIPTION
        ? { message: t("cases.error.descriptionLong", { limit: LONGEST_DESCRIPTION }) }
        : null;
    case "answer":
      return answerProblem(question, draft, t);
    case "place":
      return question.required && draft.address.trim() === "" ? { message: t("cases.error.place") } : null;
    case "photos": {
      const refused = draft.photos.find((photo) => photo.refused !== undefined);
      if (refused) return { message: t("cases.error.photoRefused", { name: refused.fileName }) };
      return question.required && draft.photos.length === 0 ? { message: t("cases.error.photos") } : null;
    }
    case "contact":
      return contactProblem(draft, t);
    case "helper":
      return null;
  }
}

function answerProblem(
  { field, required }: Extract<Question, { kind: "answer" }>,
  draft: CaseDraft,
  t: Words["t"],
): Problem | null {
  const given = draft.answers[field.code];
  const question = field.label;
  if (isBlank(given)) {
    if (!required) return null;
    const chosen = field.type === "SINGLEVALUELIST" || field.type === "MULTIVALUELIST";
    return { message: t(chosen ? "cases.error.choose" : "cases.error.answer", { question }) };
  }
  if (field.code === PHONE_FIELD && typeof given === "string" && !isPhone(given)) {
    return { message: t("cases.error.phone") };
  }
  if (field.slotMinutes !== null || answerValue(field, given) !== undefined) return null;
  return { message: t(field.type === "NUMBER" ? "cases.error.number" : "cases.error.date", { question }) };
}

function contactProblem({ contactEmail, contactPhone }: CaseDraft, t: Words["t"]): Problem | null {
  const email = contactEmail.trim();
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { message: t("cases.error.email") };
  const phoneWrong = contactPhone.trim() !== "" && !isPhone(contactPhone);
  return phoneWrong ? { message: t("cases.error.phone"), control: "q-contactPhone" } : null;
}

/** As long as telephone numbers are (ITU-T E.164). */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 6 && digits <= 15;
}
