import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { RadioCards } from "../../../ui/choice/choice.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import type { CaseActs } from "../case/use-case-acts.ts";
import { PlainLanguageMeter } from "../plain-language/plain-language-meter.tsx";
import { type ComposerPartProps, needsReason, OUTCOMES } from "./composer-draft.ts";

interface ResolveFormProps extends ComposerPartProps {
  goal: 60 | 80;
  acts: CaseActs;
  onDone: (text: string) => void;
}

/** Ends a case: how it ended, why where it was not solved, last words to the citizen. */
export function ResolveForm({ goal, acts, onDone, draft, change }: ResolveFormProps) {
  const { t } = useText();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { outcome, reason, message } = draft;
  const withReason = needsReason(outcome);
  const messageOf = (field: string): string | undefined =>
    errors.find((error) => error.field === field)?.message;

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong: FormError[] = [];
    if (outcome === "") wrong.push({ field: "resolve-outcome", message: t("desk.resolve.missingOutcome") });
    if (withReason && reason.trim() === "") {
      wrong.push({ field: "resolve-reason", message: t("desk.resolve.missingReason") });
    }
    setErrors(wrong);
    if (outcome === "" || wrong.length > 0) return;
    const done = await acts.resolve({
      outcome,
      reason: withReason ? reason.trim() : null,
      message: message.trim() === "" ? null : message.trim(),
    });
    if (done) onDone(t("desk.resolve.done"));
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary title={t("desk.resolve.wrong")} errors={errors} />
      <RadioCards
        id="resolve-outcome"
        label={t("desk.resolve.outcome")}
        error={messageOf("resolve-outcome")}
        options={OUTCOMES.map((value) => ({
          value,
          label: t(`desk.outcome.${value}`),
          hint: t(`desk.outcomeHint.${value}`),
        }))}
        value={outcome}
        onChange={(value) => change({ outcome: OUTCOMES.find((one) => one === value) ?? "" })}
      />
      {withReason && (
        <TextArea
          id="resolve-reason"
          label={t("desk.resolve.reason")}
          hint={t("desk.resolve.reasonHint")}
          error={messageOf("resolve-reason")}
          value={reason}
          onInput={(value) => change({ reason: value })}
        />
      )}
      <TextArea
        id="resolve-message"
        label={t("desk.resolve.message")}
        optionalLabel={t("desk.optional")}
        value={message}
        onInput={(value) => change({ message: value })}
      />
      <PlainLanguageMeter text={[withReason ? reason : "", message].join("\n")} goal={goal} />
      <Button type="submit" icon="check" busy={acts.busy === "resolve"} busyLabel={t("desk.resolve.busy")}>
        {t("desk.resolve.send")}
      </Button>
    </form>
  );
}
