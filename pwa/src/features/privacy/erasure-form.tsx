import { useState } from "preact/hooks";
import { CancelErasure } from "../../gql/CancelErasure.ts";
import { RequestErasure } from "../../gql/RequestErasure.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

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
  const [confirmed, setConfirmed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const run = async (act: () => Promise<{ errors: { message: string }[] }>, back: boolean): Promise<void> => {
    setBusy(true);
    setCancelled(false);
    try {
      const { errors } = await act();
      setFailure(errors[0]?.message ?? null);
      setCancelled(back && errors.length === 0);
      await onChange();
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
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
      <h2 id="erase">{t("privacy.erase.title")}</h2>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
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
          <CheckboxCards
            id="erase-confirmed"
            label={t("privacy.erase.confirm")}
            options={[{ value: "yes", label: t("privacy.erase.confirmed") }]}
            values={confirmed ? ["yes"] : []}
            onChange={(values) => setConfirmed(values.includes("yes"))}
          />
          <div>
            <Button variant="danger" busy={busy} onClick={() => void ask()}>
              {t("privacy.erase.ask")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
