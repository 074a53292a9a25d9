import { useEffect, useRef, useState } from "preact/hooks";
import { RateArticle } from "../../../gql/RateArticle.ts";
import { useApp, useFailureText, useText } from "../../../lib/app/index.ts";
import { asRequestError } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import type { ArticleData } from "./article-data.ts";
import { OtherWays } from "./other-ways.tsx";

interface DidThisSolveProps {
  slug: string;
  /** The language the article was read in. */
  locale: string;
  requestType: ArticleData["requestType"];
}

/** Asks whether the card was enough; thanks, or shows the other ways. */
export function DidThisSolve({ slug, locale, requestType }: DidThisSolveProps) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [answer, setAnswer] = useState<boolean>();
  const [sending, setSending] = useState<boolean>();
  const [failure, setFailure] = useState<string>();
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== undefined) thanks.current?.focus();
  }, [answer]);

  const rate = async (solved: boolean): Promise<void> => {
    setSending(solved);
    setFailure(undefined);
    try {
      const input = { requestId: crypto.randomUUID(), slug, locale, solved };
      const { rateArticle } = await client.mutate(RateArticle, { input });
      const [error] = rateArticle.errors;
      if (error) setFailure(error.message);
      else setAnswer(solved);
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    } finally {
      setSending(undefined);
    }
  };

  return (
    <section class="solved no-print" aria-labelledby="solved">
      <h2 id="solved">{t("knowledge.article.solved")}</h2>
      {answer === undefined ? (
        <div class="cluster">
          <Button icon="face-4" variant="secondary" busy={sending === true} onClick={() => void rate(true)}>
            {t("knowledge.article.yes")}
          </Button>
          <Button icon="face-2" variant="secondary" busy={sending === false} onClick={() => void rate(false)}>
            {t("knowledge.article.no")}
          </Button>
        </div>
      ) : (
        <div ref={thanks} tabIndex={-1} role="status" class="stack">
          <p>{t(answer ? "knowledge.article.thanks" : "knowledge.article.sorry")}</p>
        </div>
      )}
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {answer === false && <OtherWays requestType={requestType} />}
    </section>
  );
}
