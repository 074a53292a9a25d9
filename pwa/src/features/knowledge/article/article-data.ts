import type { ArticlePageQuery } from "../../../gql/ArticlePage.ts";

/** A service card as the article's page reads it. */
export type ArticleData = NonNullable<ArticlePageQuery["article"]>;
