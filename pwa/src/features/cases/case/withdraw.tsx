import { useEffect, useRef, useState } from "preact/hooks";
import { WithdrawCase } from "../../../gql/WithdrawCase.ts";
import { useApp } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { ErrorSummary } from "../../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { focusTitle } from "../form/use-steps.ts";
import { useWords } from "../words.ts";
import type { CasePartProps } from "./case-part.ts";
import { useCaseAct } from "./use-case-act.ts";

/** How long a withdrawal can be taken back, milliseconds: it is sent after that, or when the page is left. */
const GRACE = 15_000;

/** Taking the request back: asked once more, then undone for a while. */
export function Withdraw({ shown, secret }: CasePartProps) {
  const { client } = useApp();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { errors, run } = useCaseAct(shown.code, secret);
  const send = useRef(() => {});
  send.current = () => {
    setLeaving(false);
    const input = { requestId: crypto.randomUUID(), id: shown.id, secret };
    void run(async () => (await client.mutate(WithdrawCase, { input })).withdrawCase).then(
      (done) => done && focusTitle(),
    );
  };
  useEffect(() => {
    if (!leaving) return;
    const timer = setTimeout(() => send.current(), GRACE);
    return () => clearTimeout(timer);
  }, [leaving]);
  const pending = useRef(false);
  pending.current = leaving;
  useEffect(() => {
    const leave = (): void => {
      if (pending.current) send.current();
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  if (leaving) {
    return (
      <Notice tone="warning" role="status">
        <p>{t("cases.withdraw.soon")}</p>
        <Button variant="secondary" onClick={() => setLeaving(false)}>
          {t("cases.withdraw.undo")}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      <div>
        <Button variant="quiet" icon="close" onClick={() => setAsking(true)}>
          {t("cases.withdraw.title")}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={t("cases.withdraw.question")}
        closeLabel={t("action.close")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                setLeaving(true);
              }}
            >
              {t("cases.withdraw.confirm")}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t("cases.withdraw.keep")}
            </Button>
          </>
        }
      >
        <p>{t("cases.withdraw.hint")}</p>
      </Dialog>
    </>
  );
}
