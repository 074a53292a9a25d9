import { useMemo, useState } from "preact/hooks";
import type { CaseFormFragment } from "../../../gql/operations.ts";
import { useApp } from "../../../lib/app/index.ts";
import type { Outcome } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Stepper } from "../../../ui/stepper/stepper.tsx";
import type { CaseDraft } from "../form/case-draft.ts";
import { controlId, type Question, questionOfPath } from "../form/questions.ts";
import { labelOf } from "../form/question-control.tsx";
import { validate } from "../form/validate.ts";
import { promiseWords } from "../promise-words.ts";
import { useWords } from "../words.ts";
import { answerShown } from "./answer-shown.ts";
import { ReviewRow } from "./review-row.tsx";
import { sendCase } from "./send-case.ts";
import "./review.css";

interface ReviewProps {
  type: CaseFormFragment;
  questions: readonly Question[];
  draft: CaseDraft;
  change: (update: (before: CaseDraft) => CaseDraft) => void;
  anonymous: boolean;
  /** Of the last attempt; the questions show theirs too. */
  errors: readonly FormError[];
  onErrors: (errors: FormError[]) => void;
  onSent: (reference: string) => void;
  changeHref: (question: string) => string;
  number: number;
  /** The form has several pages, this is the last. */
  stepped: boolean;
}

/** Everything once more before it is sent, each answer with the way to change it. */
export function Review(props: ReviewProps) {
  const { type, questions, draft, change, anonymous, errors, onErrors, onSent, changeHref, number, stepped } =
    props;
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const [busy, setBusy] = useState(false);

  // The same list until the errors change: the summary takes the focus with each new one.
  const listed = useMemo(
    () => errors.map((error) => ({ ...error, field: error.field && changeId(error.field) })),
    [errors],
  );

  const send = async (): Promise<void> => {
    const missing = validate(questions, draft, t);
    onErrors(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const { outcome, requestId } = await sendCase(app, { type, draft, anonymous, change });
    setBusy(false);
    if (outcome.state === "sent") onSent(outcome.code ?? requestId);
    else if (outcome.state === "waiting") onSent(requestId);
    else onErrors(errorsOf(outcome, t("cases.error.unsent")));
  };
  return (
    <div class="stack">
      {stepped && (
        <Stepper label={t("cases.form.step", { number, total: number })} current={number} total={number} />
      )}
      <ErrorSummary title={t("cases.error.title")} errors={listed} />
      <PageTitle lead={t("cases.review.lead")}>{t("cases.review.title")}</PageTitle>
      <dl class="review">
        <div>
          <dt>{t("cases.review.type")}</dt>
          <dd>{type.title}</dd>
        </div>
        {questions.map((question) => (
          <ReviewRow
            key={question.id}
            id={changeId(controlId(question))}
            label={labelOf(type, question, t)}
            answer={answerShown(question, draft, words)}
            none={t(question.kind === "contact" ? "cases.review.noContact" : "cases.review.none")}
            href={changeHref(question.id)}
            error={errors.find(({ field }) => field === controlId(question))?.message}
          />
        ))}
      </dl>
      <p>{promiseWords(type.promise, t)}</p>
      <Button icon="send" busy={busy} busyLabel={t("cases.review.sending")} onClick={() => void send()}>
        {t("cases.review.send")}
      </Button>
    </div>
  );
}

/** The link that leads to changing what a control holds: the summary of errors points there. */
function changeId(control: string): string {
  return control === "q-contactPhone" ? "change-q-contactEmail" : `change-${control}`;
}

function errorsOf(outcome: Outcome, unsent: string): FormError[] {
  if (outcome.state !== "refused") return [{ message: unsent }];
  return outcome.errors.map(({ path, message }) => ({ field: questionOfPath(path)?.control, message }));
}
