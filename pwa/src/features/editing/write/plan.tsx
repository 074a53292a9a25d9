import { useState } from "preact/hooks";
import type { EditedWholeFragment } from "../../../gql/operations.ts";
import { PlanArticle } from "../../../gql/PlanArticle.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { useSending } from "../use-sending.ts";

interface PlanProps {
  article: EditedWholeFragment;
  refetch: () => Promise<void>;
  say: (text: string) => void;
}

/** When to look at the article again, and from when not to show it. */
export function Plan({ article, refetch, say }: PlanProps) {
  const { client } = useApp();
  const { t } = useText();
  const { busy, failure, send } = useSending();
  const [reviewOn, setReviewOn] = useState(article.reviewOn ?? "");
  const [expiresOn, setExpiresOn] = useState(article.expiresOn ?? "");
  const save = async (): Promise<void> => {
    const input = { slug: article.slug, reviewOn: reviewOn || null, expiresOn: expiresOn || null };
    if (!(await send(async () => (await client.mutate(PlanArticle, { input })).planArticle))) return;
    say(t("editing.planned"));
    await refetch();
  };
  return (
    <section class="stack" aria-labelledby="plan">
      <h2 id="plan">{t("editing.plan")}</h2>
      <TextField
        id="review-on"
        type="date"
        label={t("editing.reviewOn")}
        value={reviewOn}
        onInput={setReviewOn}
      />
      <TextField
        id="expires-on"
        type="date"
        label={t("editing.expiresOn")}
        value={expiresOn}
        onInput={setExpiresOn}
      />
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <div>
        <Button variant="secondary" busy={busy} onClick={() => void save()}>
          {t("action.save")}
        </Button>
      </div>
    </section>
  );
}
