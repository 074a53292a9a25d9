import { useState } from "preact/hooks";
import { ProvedIdentity as ProvedIdentityQuery } from "../../../gql/ProvedIdentity.ts";
import { UndoMerge } from "../../../gql/UndoMerge.ts";
import { useApp, useFailureText, useText } from "../../../lib/app/index.ts";
import { asRequestError, useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";

/** Who the person has proved to be, and the accounts put together with this one, which can be taken apart again. */
export function ProvedIdentity() {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const { data, refetch } = useQuery(ProvedIdentityQuery, {}, { maxAge: 0 });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [undone, setUndone] = useState(false);
  const proved = data?.viewer.verifiedIdentity;
  const merges = data?.viewer.accountMerges ?? [];

  const undo = async (id: string): Promise<void> => {
    setBusy(true);
    try {
      const input = { requestId: crypto.randomUUID(), id };
      const [refusal] = (await client.mutate(UndoMerge, { input })).undoMerge.errors;
      setFailure(refusal?.message ?? null);
      setUndone(refusal === undefined);
      client.clear();
      await refetch();
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {undone && (
        <Notice tone="success" role="status">
          {t("identity.together.undone")}
        </Notice>
      )}
      {proved != null && (
        <section class="stack stack-s" aria-labelledby="proved">
          <h3 id="proved">{t("identity.proved.title")}</h3>
          <p>
            {t("identity.proved.said", {
              code: proved.fiscalCode,
              source: proved.source,
              at: dateTime(proved.verifiedAt),
            })}
          </p>
        </section>
      )}
      {merges.map(({ id, email, mergedAt, undoUntil }) => (
        <section key={id} class="stack stack-s" aria-labelledby={`merge-${id}`}>
          <h3 id={`merge-${id}`}>{t("identity.together.done")}</h3>
          <p>
            {t("identity.together.doneWhat", {
              who: email ?? "–",
              at: dateTime(mergedAt),
              until: dateTime(undoUntil),
            })}
          </p>
          <div>
            <Button variant="secondary" busy={busy} onClick={() => void undo(id)}>
              {t("identity.together.takeApart")}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}
