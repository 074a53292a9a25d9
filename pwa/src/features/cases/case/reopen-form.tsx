import { useState } from "preact/hooks";
import { errorOf } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { ErrorSummary } from "../../../ui/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { focusTitle } from "../form/use-steps.ts";
import { useWords } from "../words.ts";
import type { CasePartProps } from "./case-part.ts";
import { useQueuedAct } from "./use-queued-act.ts";

/** Not solved after all: why, and it is open again. */
export function ReopenForm({ shown, secret }: CasePartProps) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const { busy, errors, run, refuse, waits } = useQueuedAct(shown.code, secret, "reopenCase");
  const send = (): void => {
    if (reason.trim() === "") return refuse([{ field: "reason", message: t("cases.reopen.missing") }]);
    const input = { id: shown.id, reason: reason.trim(), secret };
    void run({
      kind: "reopenCase",
      version: 1,
      requestId: crypto.randomUUID(),
      caseCode: shown.code,
      input,
    }).then((done) => done && focusTitle());
  };
  if (waits) return <p role="status">{t("cases.reopen.waits")}</p>;
  return (
    <Details summary={t("cases.reopen.title")}>
      <form
        noValidate
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        <ErrorSummary title={t("cases.error.title")} errors={errors} />
        <TextArea
          id="reason"
          label={t("cases.reopen.question")}
          error={errorOf(errors, "reason")}
          value={reason}
          onInput={setReason}
        />
        <Button type="submit" variant="secondary" busy={busy}>
          {t("cases.reopen.send")}
        </Button>
      </form>
    </Details>
  );
}
