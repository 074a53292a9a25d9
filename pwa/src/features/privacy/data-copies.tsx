import { useState } from "preact/hooks";
import type { MyDataQuery } from "../../gql/MyData.ts";
import { RequestDataExport } from "../../gql/RequestDataExport.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

interface DataCopiesProps {
  copies: MyDataQuery["viewer"]["dataExports"];
  onChange: () => Promise<unknown>;
}

/** Copies of everything, to read or for another program. */
export function DataCopies({ copies, onChange }: DataCopiesProps) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const making = copies.some(({ jsonUrl }) => jsonUrl === null);

  const run = async (act: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    try {
      setFailure(await act());
      await onChange();
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    } finally {
      setBusy(false);
    }
  };
  const ask = async (): Promise<string | null> => {
    const input = { requestId: crypto.randomUUID() };
    const { requestDataExport } = await client.mutate(RequestDataExport, { input });
    return requestDataExport.errors[0]?.message ?? null;
  };
  return (
    <section class="stack" aria-labelledby="copy">
      <h2 id="copy">{t("privacy.copy.title")}</h2>
      <p class="measure">{t("privacy.copy.lead")}</p>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {making && (
        <Notice role="status">
          <p>{t("privacy.copy.making")}</p>
        </Notice>
      )}
      {copies.map(({ id, requestedAt, expiresAt, jsonUrl, htmlUrl }) =>
        jsonUrl === null || htmlUrl === null ? null : (
          <article key={id} class="stack stack-s">
            <h3>{t("privacy.copy.ready", { date: dateTime(requestedAt) })}</h3>
            <p class="hint">{t("privacy.copy.until", { date: dateTime(expiresAt) })}</p>
            <a href={htmlUrl} target="_blank" rel="noreferrer">
              {t("privacy.copy.read")}
            </a>
            <a href={jsonUrl} download>
              {t("privacy.copy.machine")}
            </a>
          </article>
        ),
      )}
      <div>
        {making ? (
          <Button variant="secondary" busy={busy} onClick={() => void run(() => Promise.resolve(null))}>
            {t("privacy.copy.look")}
          </Button>
        ) : (
          <Button variant="secondary" busy={busy} onClick={() => void run(ask)}>
            {t("privacy.copy.ask")}
          </Button>
        )}
      </div>
    </section>
  );
}
