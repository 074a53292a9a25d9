import { useEffect, useRef } from "preact/hooks";
import { FaqOfArticle } from "../../../gql/FaqOfArticle.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { directionOf } from "../../../lib/i18n/index.ts";
import type { PartProps } from "./part-props.ts";
import { Details } from "../../../ui/details/details.tsx";
import "../../../styles/prose.css";

/** Part of an article that is questions and answers, each opened alone; all of them on paper. */
export function Faq({ slug, locale }: PartProps) {
  const preferences = usePreferences();
  const { data } = useQuery(FaqOfArticle, { slug, locale }, { keep: true, maxAge: 60_000 });
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const openAll = () => list.current?.querySelectorAll("details").forEach((one) => (one.open = true));
    addEventListener("beforeprint", openAll);
    return () => removeEventListener("beforeprint", openAll);
  }, []);
  const lang = locale === preferences.locale ? undefined : locale;
  return (
    <div ref={list} class="stack stack-s" lang={lang} dir={lang ? directionOf(lang) : undefined}>
      {data?.article?.faq?.questions.map(({ question, html }) => (
        <Details key={question} summary={question}>
          <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
        </Details>
      ))}
    </div>
  );
}
