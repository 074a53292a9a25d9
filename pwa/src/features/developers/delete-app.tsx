import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { DeleteApp } from "../../gql/DeleteApp.ts";
import { useApp, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { AskFirst } from "./ask-first.tsx";
import { useAct } from "./use-act.ts";

/** Deletes an app after a question, and goes back to the list. */
export function DeleteAppButton({ id, name }: { id: string; name: string }) {
  const { client } = useApp();
  const { t } = useText();
  const [, navigate] = useLocation();
  const { busy, failure, run } = useAct();
  const [asking, setAsking] = useState(false);
  const remove = () =>
    run(async () => {
      const { deleteApp } = await client.mutate(DeleteApp, { input: { id } });
      setAsking(false);
      if (deleteApp.errors.length === 0) navigate("/developers/apps");
      return deleteApp.errors;
    });
  return (
    <section class="stack" aria-labelledby="delete">
      <h2 id="delete">{t("developers.delete.title")}</h2>
      <p class="measure">{t("developers.delete.meaning")}</p>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t("developers.delete.act", { name })}
        </Button>
      </div>
      <AskFirst
        open={asking}
        question={t("developers.delete.question", { name })}
        meaning={t("developers.delete.meaning")}
        busy={busy}
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
