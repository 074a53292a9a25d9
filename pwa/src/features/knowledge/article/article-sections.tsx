import { ArticleInItalian } from "../../../gql/ArticleInItalian.ts";
import { directionOf } from "../../../lib/i18n/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Icon, type IconName } from "../../../ui/icon/icon.tsx";
import type { ArticleData } from "./article-data.ts";

type Section = ArticleData["sections"][number];

const icons: Record<Section["kind"], IconName> = {
  WHO: "users",
  HOW: "check-circle",
  NEED: "documents",
  RESULT: "award",
  TIMES: "clock",
  COST: "taxes",
  WHERE: "place",
  CONTACTS: "phone",
  BODY: "info",
};

/** The id of a section's heading, for the list of contents. */
export function sectionId(index: number): string {
  return `part-${index + 1}`;
}

interface ArticleSectionsProps {
  slug: string;
  sections: readonly Section[];
  /** Where the article is not in the page's language. */
  lang: string | undefined;
  /** Each section also in Italian. */
  italian: boolean;
}

/** The parts of a service card, each under its question. */
export function ArticleSections({ slug, sections, lang, italian }: ArticleSectionsProps) {
  const { data } = useQuery(ArticleInItalian, { slug }, { skip: !italian, keep: true });
  const inItalian = italian ? data?.article?.sections : undefined;
  return (
    <div class="article-sections" lang={lang} dir={lang ? directionOf(lang) : undefined}>
      {sections.map(({ kind, title, html }, index) => {
        const other = inItalian?.find((section) => section.kind === kind);
        return (
          <section key={`${kind}${index}`} aria-labelledby={sectionId(index)}>
            <h2 id={sectionId(index)} tabIndex={-1} class="with-icon">
              <Icon name={icons[kind]} />
              <span>{title}</span>
            </h2>
            <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
            {other && (
              <div class="article-italian" lang="it" dir="ltr">
                <h3>{other.title}</h3>
                <div class="prose" dangerouslySetInnerHTML={{ __html: other.html }} />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
