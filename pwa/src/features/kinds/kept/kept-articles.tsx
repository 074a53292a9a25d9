import { useEffect } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { openShelf, shelf } from "./shelf.ts";

/** The articles that the reader has kept on this device; nothing where there are none. */
export function KeptArticles() {
  const { t, shortDate } = useText();
  useEffect(() => void openShelf(), []);
  const kept = shelf.value ?? [];
  if (kept.length === 0) return null;
  return (
    <section class="narrow stack" aria-labelledby="kept">
      <h2 id="kept">{t("kinds.kept.title")}</h2>
      <ul role="list" class="stack">
        {kept.map(({ slug, title, locale, at }) => (
          <li key={slug}>
            <Card
              level={3}
              compact
              icon="file"
              href={`/articles/${slug}`}
              title={
                <span lang={locale} dir="auto">
                  {title}
                </span>
              }
            >
              <p>{t("kinds.kept.since", { date: shortDate(new Date(at).toISOString()) })}</p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
