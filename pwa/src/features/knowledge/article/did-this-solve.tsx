import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { PartPage } from "../../../lib/routing/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import type { ArticleData } from "./article-data.ts";

interface DidThisSolveProps {
  slug: string;
  /** The language the article was read in. */
  locale: string;
  requestType: ArticleData["requestType"];
}

/** Asks whether the card was enough; what follows comes once somebody says so. */
export function DidThisSolve({ slug, locale, requestType }: DidThisSolveProps) {
  const { t } = useText();
  const [answer, setAnswer] = useState<"yes" | "no">();
  return (
    <section class="solved no-print" aria-labelledby="solved">
      <h2 id="solved">{t("knowledge.article.solved")}</h2>
      {answer ? (
        <PartPage
          page="knowledge/rated"
          params={{ slug, locale, answer, code: requestType?.code ?? "", title: requestType?.title ?? "" }}
        />
      ) : (
        <div class="cluster">
          <Button icon="face-4" variant="secondary" onClick={() => setAnswer("yes")}>
            {t("knowledge.article.yes")}
          </Button>
          <Button icon="face-2" variant="secondary" onClick={() => setAnswer("no")}>
            {t("knowledge.article.no")}
          </Button>
        </div>
      )}
    </section>
  );
}
