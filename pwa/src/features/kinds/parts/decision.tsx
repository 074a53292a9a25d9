import { useEffect, useRef } from "preact/hooks";
import { useSearch } from "wouter-preact";
import { DecisionOfArticle } from "../../../gql/DecisionOfArticle.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { directionOf } from "../../../lib/i18n/index.ts";
import type { PartProps } from "./part-props.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { walk } from "./walk.ts";
import "../../../styles/prose.css";
import "./kinds.css";

/**
 * Part of an article that is a decision: one question at a time. Each answer is a link, `?a=0.1` being the answers so far,
 * so that it works without JavaScript, goes back with the browser and can be sent to somebody.
 */
export function Decision({ slug, locale }: PartProps) {
  const { t } = useText();
  const preferences = usePreferences();
  const search = useSearch();
  const { data } = useQuery(DecisionOfArticle, { slug, locale }, { keep: true, maxAge: 60_000 });
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(search);
  useEffect(() => {
    if (asked.current !== search) heading.current?.focus();
    asked.current = search;
  }, [search]);
  const decision = data?.article?.decision;
  if (!decision) return null;
  const { answers, said, question, outcome } = walk(decision, new URLSearchParams(search).get("a") ?? "");
  const to = (path: readonly number[]) => `/articles/${slug}${path.length > 0 ? `?a=${path.join(".")}` : ""}`;
  const lang = locale === preferences.locale ? undefined : locale;
  const href = outcome?.article && `/articles/${outcome.article}`;
  return (
    <section
      class="decision stack"
      aria-labelledby="decision-now"
      lang={lang}
      dir={lang ? directionOf(lang) : undefined}
    >
      {question && (
        <>
          <p class="soft">{t("kinds.decision.question", { number: answers.length + 1 })}</p>
          <h2 id="decision-now" ref={heading} tabIndex={-1}>
            {question.text}
          </h2>
          {question.help && <p>{question.help}</p>}
          <ul role="list" class="stack decision-answers">
            {question.answers.map(({ text }, index) => (
              <li key={text}>
                <LinkButton href={to([...answers, index])} variant="secondary" wide iconEnd="forward">
                  {text}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome && (
        <>
          <p class="soft">{t("kinds.decision.outcome")}</p>
          <h2 id="decision-now" ref={heading} tabIndex={-1}>
            {outcome.title}
          </h2>
          <div class="prose" dangerouslySetInnerHTML={{ __html: outcome.html }} />
          <div class="cluster no-print">
            {href && (
              <LinkButton href={href} iconEnd="forward">
                {outcome.label ?? outcome.title}
              </LinkButton>
            )}
            {outcome.requestType && (
              <LinkButton
                href={`/new/${outcome.requestType}`}
                variant={href ? "secondary" : "primary"}
                icon="send"
              >
                {t("kinds.decision.request")}
              </LinkButton>
            )}
          </div>
        </>
      )}
      {said.length > 0 && (
        <>
          <h3>{t("kinds.decision.said")}</h3>
          <ol class="decision-said">
            {said.map(({ question: text, answer }) => (
              <li key={text}>
                {text} <strong>{answer}</strong>
              </li>
            ))}
          </ol>
          <div class="cluster no-print">
            <LinkButton href={to(answers.slice(0, -1))} variant="quiet" icon="back">
              {t("kinds.decision.back")}
            </LinkButton>
            <LinkButton href={to([])} variant="quiet" icon="refresh">
              {t("kinds.decision.again")}
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
}
