import type { RequestContext } from "../../platform/context/index.ts";
import type { Reader, Selection } from "../../platform/look-ahead/index.ts";
import type { Article } from "./article.type.ts";
import { articleView, inBestLocale } from "./article.view.ts";

/** Reads one article in the wanted language, else in Italian. */
export class ArticleReader {
  constructor(private readonly reader: Reader) {}

  bySlug(
    slug: string,
    locale: string,
    selection: Selection,
    { principal }: RequestContext,
  ): Promise<Article | null> {
    return this.reader.one<Article>(
      articleView,
      selection,
      principal,
      (bind, alias) =>
        `${alias}.article_id = (select id from articles where slug = ${bind(slug)})` +
        ` and ${inBestLocale(bind, alias, locale)}`,
    );
  }

  /** By the uuid inside its Relay id. */
  byId(id: string, selection: Selection, { principal, locale }: RequestContext): Promise<Article | null> {
    return this.reader.one<Article>(
      articleView,
      selection,
      principal,
      (bind, alias) => `${alias}.article_id = ${bind(id)} and ${inBestLocale(bind, alias, locale)}`,
    );
  }
}
