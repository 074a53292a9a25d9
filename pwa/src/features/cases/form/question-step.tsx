import { useEffect } from "preact/hooks";
import type { CaseFormFragment } from "../../../gql/operations.ts";
import type { Draft } from "../../../lib/draft/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Stepper } from "../../../ui/stepper/stepper.tsx";
import { promiseWords } from "../promise-words.ts";
import { useWords } from "../words.ts";
import type { CaseDraft } from "./case-draft.ts";
import { DraftNotice } from "./draft-notice.tsx";
import { EmergencyCall } from "./emergency-call.tsx";
import { isExtra, type Pace, type Question, type Step } from "./questions.ts";
import { QuestionControl } from "./question-control.tsx";
import { Suggestions } from "./suggestions.tsx";

interface QuestionStepProps {
  type: CaseFormFragment;
  step: Step;
  pace: Pace;
  /** Which of how many pages, the review included; 0 for one that is only asked for in the review. */
  number: number;
  total: number;
  draft: Draft<CaseDraft>;
  change: (update: (before: CaseDraft) => CaseDraft) => void;
  errors: readonly FormError[];
  signInHref: string;
  onSolved: () => void;
  onContinue: () => void;
}

/** One page of the form: one question, a few, or all. */
export function QuestionStep(props: QuestionStepProps) {
  const { type, step, pace, number, total, draft, change, errors, signInHref, onSolved, onContinue } = props;
  const { t } = useWords();
  const asTitle = pace === "one";
  const first = number === 1;
  useEffect(() => focusAnchor(), []);

  const show = (question: Question) => (
    <div key={question.id} class="stack stack-s">
      <QuestionControl
        {...{ type, question, errors, asTitle, signInHref }}
        draft={draft.value}
        onChange={change}
      />
      {question.kind === "description" && !asTitle && (
        <Suggestions description={draft.value.description} requestType={type.code} onSolved={onSolved} />
      )}
    </div>
  );
  const extra = pace === "all" ? step.questions.filter((question) => isExtra(question, pace)) : [];
  const asked = step.questions.filter((question) => !extra.includes(question));
  return (
    <form
      noValidate
      class="stack case-form"
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      {pace !== "all" && number > 0 && (
        <Stepper label={t("cases.form.step", { number, total })} current={number} total={total} />
      )}
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      {asTitle ? (
        <p class="soft">{type.title}</p>
      ) : (
        <PageTitle lead={first ? type.description : undefined}>{type.title}</PageTitle>
      )}
      {draft.restored && first && <DraftNotice draft={draft} />}
      {pace === "all" && type.emergencyPhone !== null && (
        <EmergencyCall phone={type.emergencyPhone} advice={t("cases.emergency.then")} />
      )}
      {first && !asTitle && type.emergencyPhone === null && (
        <p class="soft">{promiseWords(type.promise, t)}</p>
      )}
      <div class="stack">{asked.map(show)}</div>
      {extra.length > 0 && (
        <Details summary={t("cases.form.more")} open={extra.some(({ id }) => id === anchor())}>
          <div class="stack">{extra.map(show)}</div>
        </Details>
      )}
      <Button type="submit" iconEnd="forward">
        {t(number === total - 1 ? "cases.form.toReview" : "action.continue")}
      </Button>
      {asTitle && step.questions[0]?.kind === "description" && (
        <Suggestions description={draft.value.description} requestType={type.code} onSolved={onSolved} />
      )}
    </form>
  );
}

/** The question that the address asks for: ?step=answers-size. */
function anchor(): string | null {
  return typeof location === "undefined" ? null : new URLSearchParams(location.search).get("step");
}

/** On a form with many questions, coming from "change" leads to the one that is to be changed. */
function focusAnchor(): void {
  const control = document.getElementById(`q-${anchor() ?? ""}`);
  const fields = document.querySelectorAll(".case-form .field");
  if (control === null || fields.length < 2) return;
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}
