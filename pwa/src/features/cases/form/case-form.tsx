import { useState } from "preact/hooks";
import type { CaseFormFragment } from "../../../gql/operations.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import type { Draft } from "../../../lib/draft/index.ts";
import { BackLink } from "../../../ui/breadcrumb/breadcrumb.tsx";
import type { FormError } from "../../../ui/error-summary/error-summary.tsx";
import { later } from "../later.tsx";
import { UndoToast } from "../undo/undo-toast.tsx";
import { useWords } from "../words.ts";
import { CallStep } from "./call-step.tsx";
import type { CaseDraft } from "./case-draft.ts";
import { CALL_STEP, isExtra, type Pace, questionsOf, REVIEW_STEP, stepsOf } from "./questions.ts";
import { QuestionStep } from "./question-step.tsx";
import { useStepFocus, useSteps } from "./use-steps.ts";
import { validate } from "./validate.ts";

const Review = later(async () => (await import("../review/review.tsx")).Review);

/** The last page of the form, fetched while the first is filled in. */
export const preloadReview = (): void => Review.preload();

interface CaseFormProps {
  type: CaseFormFragment;
  draft: Draft<CaseDraft>;
  anonymous: boolean;
  /** An article answered it. */
  onSolved: () => void;
  /** Sent: the code of the case, or the id under which it waits. */
  onSent: (reference: string) => void;
}

/** The way from the first question to the sending, at the reader's pace. Nothing written is lost on the way back. */
export function CaseForm({ type, draft, anonymous, onSolved, onSent }: CaseFormProps) {
  const { t } = useWords();
  const pace = usePace();
  const steps = useSteps(`/new/${type.code}`);
  const [errors, setErrors] = useState<FormError[]>([]);
  const { profile } = usePreferences();
  const questions = questionsOf(type, anonymous, profile === "ASSISTED");
  const forms = stepsOf(questions, pace);
  const main = forms.filter(({ questions: asked }) => !asked.every((question) => isExtra(question, pace)));
  const order = [
    ...(type.emergencyPhone !== null && pace !== "all" ? [CALL_STEP] : []),
    ...main.map(({ id }) => id),
    REVIEW_STEP,
  ];
  const form = forms.find(({ questions: asked }) => asked.some(({ id }) => id === steps.wanted));
  const current = form?.id ?? order.find((step) => step === steps.wanted) ?? order[0] ?? REVIEW_STEP;
  useStepFocus(current);

  const index = order.indexOf(current);
  const shown = forms.find(({ id }) => id === current);
  const before = index < 0 ? REVIEW_STEP : order[index - 1];
  const change = (update: (before: CaseDraft) => CaseDraft): void =>
    draft.change((value) => ({ ...update(value), version: type.version }));
  const goOn = (): void => {
    const found = shown === undefined ? [] : validate(shown.questions, draft.value, t);
    setErrors(found);
    if (found.length === 0)
      steps.goTo(steps.back ?? (index < 0 ? REVIEW_STEP : order[index + 1]) ?? REVIEW_STEP);
  };
  return (
    <div class="narrow stack" inert={!draft.ready} aria-busy={!draft.ready}>
      <BackLink href={before === undefined ? "/new" : steps.hrefOf(before)} onClick={() => setErrors([])}>
        {t("action.back")}
      </BackLink>
      {current === CALL_STEP && type.emergencyPhone !== null && (
        <CallStep type={type} phone={type.emergencyPhone} onContinue={goOn} />
      )}
      {shown !== undefined && (
        <QuestionStep
          key={current}
          {...{ type, pace, draft, change, errors, onSolved }}
          step={shown}
          number={main.indexOf(shown) + 1}
          total={main.length + 1}
          signInHref={`/sign-in?next=${encodeURIComponent(steps.hrefOf(current))}`}
          onContinue={goOn}
        />
      )}
      {current === REVIEW_STEP && (
        <Review
          {...{ type, questions, anonymous, change, errors, onSent }}
          draft={draft.value}
          number={main.length + 1}
          onErrors={setErrors}
          changeHref={(question) => steps.hrefOf(question, REVIEW_STEP)}
          stepped={pace !== "all"}
        />
      )}
      <UndoToast />
    </div>
  );
}

/** One question a page for who set it so, few at once for who reads in another language, all at once otherwise. */
function usePace(): Pace {
  const { oneQuestionPerPage, profile } = usePreferences();
  if (oneQuestionPerPage) return "one";
  return profile === "FOREIGNER" ? "grouped" : "all";
}
