import type { CaseFormFragment } from "../../../gql/operations.ts";
import type { FieldTexts } from "../../../ui/field/field.tsx";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { later } from "../later.tsx";
import { useWords } from "../words.ts";
import { AnswerQuestion } from "./answer-question.tsx";
import type { CaseDraft } from "./case-draft.ts";
import { ContactQuestion } from "./contact-question.tsx";
import { PlaceQuestion } from "./place-question.tsx";
import type { Question } from "./questions.ts";
import { LONGEST_DESCRIPTION } from "./validate.ts";

const PhotoField = later(async () => (await import("../photos/photo-field.tsx")).PhotoField);

export interface QuestionControlProps {
  type: CaseFormFragment;
  question: Question;
  draft: CaseDraft;
  onChange: (update: (before: CaseDraft) => CaseDraft) => void;
  errors: readonly FormError[];
  /** The question is the page's title. */
  asTitle: boolean;
  signInHref: string;
}

/** One question with its control. */
export function QuestionControl(props: QuestionControlProps) {
  const { type, question, draft, onChange, errors, asTitle, signInHref } = props;
  const { t } = useWords();
  const id = `q-${question.id}`;
  const texts: FieldTexts = {
    id,
    label: labelOf(type, question, t),
    hint: question.kind === "answer" ? (question.field.hint ?? undefined) : undefined,
    error: errors.find(({ field }) => field === id)?.message,
    optionalLabel: question.required ? undefined : t("cases.form.optional"),
    asTitle,
  };
  switch (question.kind) {
    case "description":
      return (
        <TextArea
          {...texts}
          hint={t("cases.form.describeHint")}
          limit={LONGEST_DESCRIPTION}
          counter={(left) =>
            left < 0 ? t("cases.form.tooMany", { count: -left }) : t("cases.form.left", { count: left })
          }
          value={draft.description}
          onInput={(description) => onChange((before) => ({ ...before, description }))}
        />
      );
    case "answer":
      return (
        <AnswerQuestion
          field={question.field}
          requestType={type.code}
          texts={texts}
          value={draft.answers[question.field.code]}
          onChange={(value) =>
            onChange((before) => ({
              ...before,
              answers: { ...before.answers, [question.field.code]: value },
            }))
          }
        />
      );
    case "place":
      return (
        <PlaceQuestion texts={{ ...texts, hint: t("cases.place.hint") }} draft={draft} onChange={onChange} />
      );
    case "photos":
      return (
        <PhotoField
          {...texts}
          photos={draft.photos}
          onChange={(update) => onChange((before) => ({ ...before, photos: update(before.photos) }))}
        />
      );
    case "contact":
      return (
        <ContactQuestion
          texts={texts}
          draft={draft}
          errors={errors}
          onChange={onChange}
          signInHref={signInHref}
        />
      );
    case "helper":
      return (
        <TextField
          {...texts}
          hint={t("cases.helper.hint")}
          autoComplete="off"
          value={draft.helper ?? ""}
          onInput={(helper) => onChange((before) => ({ ...before, helper }))}
        />
      );
  }
}

/** The words of a question. */
export function labelOf(
  type: CaseFormFragment,
  question: Question,
  t: ReturnType<typeof useWords>["t"],
): string {
  switch (question.kind) {
    case "description":
      return type.describe;
    case "answer":
      return question.field.label;
    case "place":
      return t("cases.place.label");
    case "photos":
      return t("cases.photos.label");
    case "contact":
      return t("cases.contact.label");
    case "helper":
      return t("cases.helper.label");
  }
}
