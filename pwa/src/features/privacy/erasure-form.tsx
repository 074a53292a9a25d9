import { useRef, useState } from "preact/hooks";
import { CancelErasure } from "../../gql/CancelErasure.ts";
import { RequestErasure } from "../../gql/RequestErasure.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError, errorOf, toFormErrors, type UserError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary/error-summary.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

const CONFIRMED = "erase-confirmed";

interface ErasureFormProps {
  /** When it is going to happen, ISO 8601; null where it was not asked for. */
  dueAt: string | null;
  onChange: () => Promise<unknown>;
}

/** What goes, what stays and why; then the way to ask for it, and the way back. */
export function ErasureForm({ dueAt, onChange }: ErasureFormProps) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const title = useRef<HTMLHeadingElement>(null);
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);

  const run = async (act: () => Promise<{ errors: UserError[] }>, back: boolean): Promise<void> => {
    setBusy(true);
    setCancelled(false);
    try {
      const refused = (await act()).errors;
      setErrors(toFormErrors(refused, (path) => (path.includes("confirmed") ? CONFIRMED : undefined)));
      setCancelled(back && refused.length === 0);
      if (refused.length > 0) return;
      await onChange();
      // The button that was pressed is gone.
      title.current?.focus();
    } catch (thrown) {
      setErrors([{ message: failureText(asRequestError(thrown)) }]);
    } finally {
      setBusy(false);
    }
  };
  const ask = () =>
    run(async () => {
      const input = { requestId: crypto.randomUUID(), confirmed };
      return (await client.mutate(RequestErasure, { input })).requestErasure;
    }, false);
  const cancel = () => run(async () => (await client.mutate(CancelErasure, {})).cancelErasure, true);
  return (
    <section class="stack" aria-labelledby="erase">
      <h2 id="erase" tabIndex={-1} ref={title}>
        {t("privacy.erase.title")}
      </h2>
      {cancelled && (
        <Notice tone="success" role="status">
          {t("privacy.erase.cancelled")}
        </Notice>
      )}
      {dueAt !== null && (
        <>
          <Notice tone="warning" role="status">
            {t("privacy.erase.waiting", { date: dateTime(dueAt) })}
          </Notice>
          <ErrorSummary title={t("privacy.erase.wrong")} errors={errors} />
          <div>
            <Button busy={busy} onClick={() => void cancel()}>
              {t("privacy.erase.cancel")}
            </Button>
          </div>
        </>
      )}
      {dueAt === null && (
        <>
          {(["goes", "stays", "open", "time"] as const).map((name) => (
            <p key={name} class="measure">
              {t(`privacy.erase.${name}`)}
            </p>
          ))}
          <ErrorSummary title={t("privacy.erase.wrong")} errors={errors} />
          <CheckboxCards
            id={CONFIRMED}
            label={t("privacy.erase.confirm")}
            error={errorOf(errors, CONFIRMED)}
            options={[{ value: "yes", label: t("privacy.erase.confirmed") }]}
            values={confirmed ? ["yes"] : []}
            onChange={(values) => setConfirmed(values.includes("yes"))}
          />
          <div>
            <Button variant="danger" icon="trash" busy={busy} onClick={() => void ask()}>
              {t("privacy.erase.ask")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
