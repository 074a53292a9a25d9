import { useState } from "preact/hooks";
import { RotateAppSecret } from "../../gql/RotateAppSecret.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Secret } from "./secret.tsx";
import { useAct } from "./use-act.ts";

/** Gives an app a new secret and shows it once. */
export function RotateSecret({ id }: { id: string }) {
  const { client } = useApp();
  const { t } = useText();
  const { busy, failure, run } = useAct();
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = () =>
    run(async () => {
      const input = { id, requestId: crypto.randomUUID() };
      const { rotateAppSecret } = await client.mutate(RotateAppSecret, { input });
      setSecret(rotateAppSecret.clientSecret);
      return rotateAppSecret.errors;
    });
  return (
    <section class="stack" aria-labelledby="secret">
      <h3 id="secret">{t("developers.secret.title")}</h3>
      <p class="measure">{t("developers.secret.rotateWhy")}</p>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {secret !== null && <Secret secret={secret} meaning={t("developers.secret.app")} />}
      <div>
        <Button variant="secondary" busy={busy} onClick={() => void rotate()}>
          {t("developers.secret.rotate")}
        </Button>
      </div>
    </section>
  );
}
