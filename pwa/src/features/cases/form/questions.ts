import type { AnswerFieldFragment, CaseFormFragment } from "../../../gql/operations.ts";

/** One thing the form asks. */
export type Question =
  | { kind: "description"; id: "description"; required: boolean }
  | { kind: "answer"; id: string; required: boolean; field: AnswerFieldFragment }
  | { kind: "place"; id: "place"; required: boolean }
  | { kind: "photos"; id: "photos"; required: boolean }
  | { kind: "contact"; id: "contact"; required: boolean }
  | { kind: "helper"; id: "helper"; required: false };

/** What is asked at once: one question a page, a few that belong together, or the whole form. */
export type Pace = "one" | "grouped" | "all";

export interface Step {
  /** In the address: ?step=place. */
  id: string;
  questions: readonly Question[];
}

/** Before the questions of an emergency: the number to call. */
export const CALL_STEP = "call";
export const REVIEW_STEP = "review";

/** The field for the number to call: who answers it is asked for no other contact. */
export const PHONE_FIELD = "phone";

/**
 * The questions of a request type in the order in which they are asked; the contact only of who is not
 * signed in, the name of who helps only where somebody does.
 */
export function questionsOf(type: CaseFormFragment, anonymous: boolean, helped = false): Question[] {
  const fields = type.fields.map((field) => ({
    kind: "answer" as const,
    id: `answers-${field.code}`,
    required: field.required,
    field,
  }));
  const description = {
    kind: "description" as const,
    id: "description" as const,
    required: !type.fields.some(({ required }) => required),
  };
  // Who comes for a time is asked for that first.
  const asked: Question[] = type.fields.some(({ slotMinutes }) => slotMinutes !== null)
    ? [...fields, description]
    : [description, ...fields];
  if (type.place !== "NONE") asked.push({ kind: "place", id: "place", required: type.place === "REQUIRED" });
  if (type.photos !== "NONE") {
    asked.push({ kind: "photos", id: "photos", required: type.photos === "REQUIRED" });
  }
  if (anonymous && !type.fields.some(({ code }) => code === PHONE_FIELD))
    asked.push({ kind: "contact", id: "contact", required: false });
  if (helped) asked.push({ kind: "helper", id: "helper", required: false });
  return asked;
}

/** The pages of the form. */
export function stepsOf(questions: readonly Question[], pace: Pace): Step[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = groupOf(question, pace);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].map((group) => ({ id: group[0]?.id ?? "", questions: group }));
}

function groupOf({ kind, id }: Question, pace: Pace): string {
  if (pace === "all") return "form";
  if (pace === "one") return id;
  return kind === "place" || kind === "photos" ? "place" : kind;
}

/**
 * Asked only of who wants to say more: on a short form behind a button, one question a page from the review. Everybody
 * else gets to the end sooner.
 */
export function isExtra(question: Question, pace: Pace): boolean {
  if (pace === "grouped" || question.kind !== "answer") return false;
  return !question.required && question.field.slotMinutes === null;
}

/** The id of the control that a question's first answer goes into. */
export function controlId(question: Question): string {
  return question.kind === "contact" ? "q-contactEmail" : `q-${question.id}`;
}

/** The question and control that an input path of the api speaks of; null for the form as a whole. */
export function questionOfPath(path: readonly string[]): { question: string; control: string } | null {
  const [first, ...rest] = path[0] === "input" ? path.slice(1) : path;
  if (first === "answers" && rest[0] !== undefined) {
    return { question: `answers-${rest[0]}`, control: `q-answers-${rest[0]}` };
  }
  if (first === "contactEmail" || first === "contactPhone") {
    return { question: "contact", control: `q-${first}` };
  }
  if (first === "uploadIds") return { question: "photos", control: "q-photos" };
  return first === "description" || first === "place" || first === "helper"
    ? { question: first, control: `q-${first}` }
    : null;
}
