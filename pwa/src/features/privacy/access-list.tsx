import { useState } from "preact/hooks";
import { MoreAccesses } from "../../gql/MoreAccesses.ts";
import type { AccessPageFragment } from "../../gql/operations.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";

type Access = AccessPageFragment["nodes"][number];

/** Who else opened what of the reader's, newest first. */
export function AccessList({ first }: { first: AccessPageFragment }) {
  const { client } = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const [later, setLater] = useState<readonly AccessPageFragment[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const pages = [first, ...later];
  const accesses = pages.flatMap(({ nodes }) => nodes);
  const { hasNextPage = false, endCursor = null } = pages.at(-1)?.pageInfo ?? {};

  const more = async (after: string): Promise<void> => {
    setBusy(true);
    setFailure(null);
    await client.load(MoreAccesses, { after });
    const { data, error } = client.state(MoreAccesses, { after }).peek();
    if (data) setLater((before) => [...before, data.viewer.accessLog]);
    if (error) setFailure(failureText(error));
    setBusy(false);
  };
  const who = ({ app, firstName, office }: Access): string => {
    if (app !== null) return t("privacy.seen.byApp", { app });
    if (firstName === null) return t("privacy.seen.byRole");
    return office === null
      ? t("privacy.seen.byStaffAlone", { name: firstName })
      : t("privacy.seen.byStaff", { name: firstName, office });
  };
  const what = ({ what: kind, case: about }: Access): string => {
    if (about !== null) return t("privacy.seen.whatCase", { code: about.code });
    return kind === "FILE" ? t("privacy.seen.whatFile") : t("privacy.seen.whatPerson");
  };
  return (
    <section class="stack" aria-labelledby="seen">
      <h2 id="seen">{t("privacy.seen.title")}</h2>
      <p class="measure">{t("privacy.seen.lead")}</p>
      {accesses.length === 0 && <p>{t("privacy.seen.none")}</p>}
      {accesses.length > 0 && (
        <ul class="stack stack-s">
          {accesses.map((access) => (
            <li key={access.id}>
              <strong>{who(access)}</strong>: {what(access)}
              <br />
              <time class="hint" dateTime={access.at}>
                {dateTime(access.at)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {hasNextPage && endCursor !== null && (
        <div>
          <Button variant="secondary" busy={busy} onClick={() => void more(endCursor)}>
            {t("privacy.seen.more")}
          </Button>
        </div>
      )}
    </section>
  );
}
