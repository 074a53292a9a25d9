import { useState } from "preact/hooks";
import { DecideAuthorization } from "../../gql/DecideAuthorization.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import "./decision.css";

interface DecisionProps {
  uid: string;
  name: string;
  /** Whether there is anything that this person can allow. */
  possible: boolean;
  /** Who is signed in, as they call themselves; null where we do not know a name. */
  person: string | null;
}

/** Yes and no, drawn alike; then the browser goes back to the app. */
export function Decision({ uid, name, possible, person }: DecisionProps) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const decide = async (allow: boolean): Promise<void> => {
    setBusy(true);
    try {
      const { decideAuthorization } = await client.mutate(DecideAuthorization, { input: { uid, allow } });
      const { redirectTo, errors } = decideAuthorization;
      if (redirectTo !== null) return window.location.assign(redirectTo);
      setFailure(errors.map(({ message }) => message).join(" "));
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    }
    setBusy(false);
  };
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">{t("apps.connect.decide", { name })}</h2>
      {person !== null && <p>{t("apps.connect.you", { person })}</p>}
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {possible ? (
        <p class="measure">{t("apps.connect.change")}</p>
      ) : (
        <Notice tone="warning">{t("apps.connect.nothing")}</Notice>
      )}
      <div class="equals">
        {possible && (
          <Button variant="secondary" busy={busy} onClick={() => void decide(true)}>
            {t("apps.connect.allow")}
          </Button>
        )}
        <Button variant="secondary" busy={busy} onClick={() => void decide(false)}>
          {t("apps.connect.deny")}
        </Button>
      </div>
    </section>
  );
}
