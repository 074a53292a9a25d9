import type { Transaction } from "../../../platform/database/index.ts";
import type { ArticleSource, ArticleText } from "../article-source.ts";
import { ArticleRow, type ArticleTextRow } from "../article.entity.ts";
import { newId } from "../../../platform/ids/index.ts";
import { searchableText } from "../kinds/details.ts";
import { indexTexts } from "../search/index.repository.ts";
import { countsOf, gulpeaseOf } from "../text/gulpease.ts";
import { plainText } from "../text/markdown.ts";

/** Any number, the same in every process: two publishing processes wait for each other. */
const PUBLISH_LOCK = 7_203_512;

/** What publishing has changed. */
export interface Published {
  /** Articles that were not there. */
  articles: number;
  /** Texts, of any language, that are new. */
  added: number;
  /** Texts that have a new revision. */
  changed: number;
}

/** Waits until no other process publishes; the lock is held until the transaction ends. */
export async function lockPublishing(tx: Transaction): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock($1)", [PUBLISH_LOCK]);
}

/** Inserts what is new and updates category, kind, request type and frequency of the rest; answers how many are new. */
export async function writeArticles(
  { manager }: Transaction,
  articles: readonly ArticleSource[],
  now: Date,
): Promise<number> {
  const rows = articles.map(({ slug, category, kind, requestType, frequent, origin, ...more }) => ({
    id: newId(),
    slug,
    category,
    kind: kind ?? "CARD",
    requestType,
    frequent,
    audiences: [...(more.audiences ?? [])],
    lifeEvents: [...(more.lifeEvents ?? [])],
    source: origin?.source ?? null,
    externalId: origin?.externalId ?? null,
    createdAt: now,
  }));
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(ArticleRow)
    .values(rows)
    .orUpdate(["category", "kind", "request_type", "frequent", "audiences", "life_events"], ["slug"], {
      skipUpdateIfNoValuesChanged: true,
    })
    .returning(["id"])
    .execute();
  const written = new Set((raw as { id: string }[]).map(({ id }) => id));
  // What was there keeps its id.
  return rows.filter(({ id }) => written.has(id)).length;
}

/**
 * Writes the texts that differ from those published: revision + 1, a row in article_versions, and for a translation
 * the Italian revision it follows. An unchanged text keeps both, so that one that lags behind is known.
 */
export async function writeTexts(
  tx: Transaction,
  articles: readonly Pick<ArticleSource, "slug" | "texts">[],
  now: Date,
): Promise<Pick<Published, "added" | "changed">> {
  const rows = articles.flatMap(({ slug, texts }) =>
    Object.entries(texts).map(([locale, text]) => ({ slug, locale, ...rowOf(locale, text) })),
  );
  const written = await tx.rows<Written>(
    `with given as (
       select a.id as article_id, g.* from jsonb_to_recordset($1::jsonb) as g(
         slug text, locale text, title text, summary text, sections jsonb, details jsonb, keywords text[],
         readability smallint, words integer)
       join articles a using (slug)
     ), changed as (
       select g.*, coalesce(t.revision, (
         -- What had expired goes on where its versions ended.
         select max(v.revision) from article_versions v where v.article_id = g.article_id and v.locale = g.locale
       ), 0) + 1 as revision
       from given g left join article_texts t using (article_id, locale)
       where t.article_id is null
         or (t.title, t.summary, t.sections, t.details, t.keywords)
           is distinct from (g.title, g.summary, g.sections, g.details, g.keywords)
     ), italian as (
       select g.article_id, coalesce(max(c.revision), max(t.revision), 1) as revision
       from (select distinct article_id from given) g
       left join changed c on c.article_id = g.article_id and c.locale = 'it'
       left join article_texts t on t.article_id = g.article_id and t.locale = 'it'
       group by g.article_id
     ), written as (
       insert into article_texts (article_id, locale, revision, source_revision, title, summary, sections, details,
         keywords, readability, words, published_at)
       select c.article_id, c.locale, c.revision, i.revision, c.title, c.summary, c.sections, c.details,
         c.keywords, c.readability, c.words, $2
       from changed c join italian i using (article_id)
       on conflict (article_id, locale) do update set
         revision = excluded.revision, source_revision = excluded.source_revision, title = excluded.title,
         summary = excluded.summary, sections = excluded.sections, details = excluded.details, keywords = excluded.keywords,
         readability = excluded.readability, words = excluded.words, published_at = excluded.published_at
       returning article_id, locale, revision, published_at, title, summary, sections, details, keywords
     )
     insert into article_versions (article_id, locale, revision, published_at, content)
     select article_id, locale, revision, published_at, jsonb_build_object(
       'title', title, 'summary', summary, 'sections', sections, 'keywords', to_jsonb(keywords),
       'details', details)
     from written
     returning article_id as "articleId", locale, revision, content`,
    [JSON.stringify(rows), now],
  );
  await indexTexts(
    tx,
    written.map(({ articleId, locale, content }) => ({ articleId, locale, ...content })),
  );
  const added = written.filter(({ revision }) => revision === 1).length;
  return { added, changed: written.length - added };
}

/** Takes a text offline; its versions stay. @returns false where none was online */
export async function removeText(tx: Transaction, articleId: string, locale: string): Promise<boolean> {
  const removed = await tx.rows(
    "delete from article_texts where article_id = $1 and locale = $2 returning 1",
    [articleId, locale],
  );
  return removed.length > 0;
}

interface Written {
  articleId: string;
  locale: string;
  revision: number;
  content: Pick<ArticleTextRow, "title" | "summary" | "sections" | "keywords" | "details">;
}

/** The columns of a text; `body` is what its sections and its structured part say. */
function rowOf(locale: string, { title, summary, sections, keywords, details = null }: ArticleText) {
  const kept = sections.map(({ kind, markdown }) => ({
    kind,
    markdown,
    text: unmarked(plainText(markdown)),
  }));
  const body = [unmarked(searchableText(details)), ...kept.map(({ text }) => text)]
    .filter(Boolean)
    .join("\n");
  const counts = countsOf([title, summary, body].join("\n"));
  return {
    title: unmarked(title),
    summary: unmarked(summary),
    sections: kept,
    details,
    keywords,
    readability: locale === "it" ? Math.round(gulpeaseOf(counts)) : null,
    words: counts.words,
  };
}

/** The signs that mark the matching words of a snippet never come from the text itself. */
const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, "");
