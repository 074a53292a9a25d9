import { useEffect, useRef, useState } from "preact/hooks";
import { RateArticle } from "../../gql/RateArticle.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { OtherWays } from "./article/other-ways.tsx";

/** Part of an article that was said to solve, or not to: tells the service, thanks, and shows the other ways. */
export function Page({ params: { slug = "", locale = "", answer, code, title } }: PageProps) {
  const { client } = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const [state, setState] = useState<"sending" | "sent" | { failure: string }>("sending");
  const thanks = useRef<HTMLDivElement>(null);
  const requestId = useRef("");
  const solved = answer === "yes";

  const rate = async (): Promise<void> => {
    setState("sending");
    requestId.current ||= crypto.randomUUID();
    try {
      const input = { requestId: requestId.current, slug, locale, solved };
      const { rateArticle } = await client.mutate(RateArticle, { input });
      const [error] = rateArticle.errors;
      setState(error ? { failure: error.message } : "sent");
    } catch (thrown) {
      setState({ failure: failureText(asRequestError(thrown)) });
    }
  };
  useEffect(() => void rate(), []);
  useEffect(() => {
    if (state === "sent") thanks.current?.focus();
  }, [state]);

  return (
    <>
      {typeof state === "object" && (
        <Notice tone="danger" role="alert">
          <p>{state.failure}</p>
          <Button variant="secondary" icon="refresh" onClick={() => void rate()}>
            {t("action.retry")}
          </Button>
        </Notice>
      )}
      <div ref={thanks} tabIndex={-1} role="status" class="stack">
        {state === "sent" && <p>{t(solved ? "knowledge.article.thanks" : "knowledge.article.sorry")}</p>}
      </div>
      {!solved && <OtherWays code={code} title={title} />}
    </>
  );
}
