import { useEffect, useState } from "preact/hooks";
import type { MyDataQuery } from "../../gql/MyData.ts";
import { RequestDataExport } from "../../gql/RequestDataExport.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

interface DataCopiesProps {
  copies: MyDataQuery["viewer"]["dataExports"];
  onChange: () => Promise<unknown>;
}

/** How often a copy that is being made is looked for by itself, and with what time between, in ms; then by hand. */
const LOOKS = 30;
const LOOK = 2_000;

/** Copies of everything, to read or for another program. */
export function DataCopies({ copies, onChange }: DataCopiesProps) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [looks, setLooks] = useState(LOOKS);
  const making = copies.some(({ jsonUrl }) => jsonUrl === null);
  useEffect(() => {
    if (!making || looks === 0) return;
    const timer = setTimeout(() => {
      setLooks(looks - 1);
      void onChange();
    }, LOOK);
    return () => clearTimeout(timer);
  }, [making, looks]);

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
            <div class="cluster">
              <LinkButton href={htmlUrl} variant="secondary" icon="external" target="_blank" rel="noreferrer">
                {t("privacy.copy.read")}
              </LinkButton>
              <LinkButton href={jsonUrl} variant="quiet" icon="file" download>
                {t("privacy.copy.machine")}
              </LinkButton>
            </div>
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
