import { GuideOfArticle } from "../../../gql/GuideOfArticle.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { directionOf } from "../../../lib/i18n/index.ts";
import type { PartProps } from "./part-props.ts";
import { Button } from "../../../ui/button/button.tsx";
import { useTicks } from "./use-ticks.ts";
import "../../../styles/prose.css";
import "./kinds.css";

/** Part of an article that is a guide: its steps, each with things to tick. The ticks stay on the device. */
export function Guide({ slug, locale }: PartProps) {
  const { t } = useText();
  const preferences = usePreferences();
  const { data } = useQuery(GuideOfArticle, { slug, locale }, { keep: true, maxAge: 60_000 });
  const steps = data?.article?.guide?.steps ?? [];
  const [ticks, tick, clear] = useTicks(slug);
  const all = steps.reduce((sum, { checklist }) => sum + checklist.length, 0);
  const lang = locale === preferences.locale ? undefined : locale;
  return (
    <div class="stack stack-l">
      <ol role="list" class="guide" lang={lang} dir={lang ? directionOf(lang) : undefined}>
        {steps.map(({ title, html, checklist }, step) => (
          <li key={title} class="stack stack-s guide-step">
            <h2>
              <span class="guide-number">{step + 1}</span> {title}
            </h2>
            <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
            {checklist.length > 0 && (
              <ul role="list" class="guide-list">
                {checklist.map((text, item) => {
                  const key = `${step}.${item}`;
                  return (
                    <li key={key}>
                      <label>
                        <input
                          type="checkbox"
                          checked={ticks.includes(key)}
                          onChange={({ currentTarget }) => tick(key, currentTarget.checked)}
                        />
                        <span>{text}</span>
                      </label>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {all > 0 && (
        <div class="cluster no-print">
          <p role="status">{t("kinds.guide.progress", { done: ticks.length, all })}</p>
          {ticks.length > 0 && (
            <Button variant="quiet" icon="refresh" onClick={clear}>
              {t("kinds.guide.clear")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
