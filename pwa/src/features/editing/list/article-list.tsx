import type { KnowledgeArticlesQuery } from "../../../gql/operations.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { Table } from "../../../ui/table/table.tsx";
import { Status } from "../status.tsx";

type Listed = KnowledgeArticlesQuery["knowledgeDesk"]["articles"]["nodes"][number];

/** Articles with their languages; each language leads to its text. */
export function ArticleList({ articles }: { articles: readonly Listed[] }) {
  const { t, shortDate } = useText();
  const { locale: own } = usePreferences();
  return (
    <Table
      caption={t("editing.title")}
      captionHidden
      rows={articles}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: "title",
          label: t("editing.article"),
          cell: ({ slug, texts }) => (
            <a class="queue-link" href={`/desk/knowledge/${slug}`}>
              {texts[0]?.title || slug}
            </a>
          ),
        },
        {
          key: "texts",
          label: t("editing.languages"),
          cell: ({ slug, texts }) => (
            <ul role="list" class="editing-texts">
              {texts.map(({ locale, status, behind }) => (
                <li key={locale} class="cluster">
                  <a href={`/desk/knowledge/${slug}?locale=${locale}`}>{languageName(locale, own)}</a>
                  <Status status={behind && status === "PUBLISHED" ? "BEHIND" : status} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: "review",
          label: t("editing.reviewOn"),
          cell: ({ reviewOn, brokenLinks }) => (
            <span class="stack stack-s">
              <span>{reviewOn ? shortDate(`${reviewOn}T12:00:00Z`) : "–"}</span>
              {brokenLinks > 0 && (
                <span class="due-late">{t("editing.brokenLinks", { count: brokenLinks })}</span>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
