import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import { type Reader, selectionOf } from "../../platform/look-ahead/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import { Article, ArticleConnection, ArticleSection, SearchKnowledgeArgs } from "./article.type.ts";
import { articleView, inBestLocale } from "./article.view.ts";
import type { SearchService } from "./search/search.service.ts";
import { safeHtml } from "./text/markdown.ts";

@Resolver(() => Article)
export class ArticleResolver {
  constructor(
    private readonly reader: Reader,
    private readonly searching: SearchService,
  ) {}

  @Query(() => Article, { nullable: true })
  article(
    @Arg("slug", () => String) slug: string,
    @Arg("locale", () => String) locale: string,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return this.reader.one<Article>(
      articleView,
      selectionOf(info),
      principal,
      (bind, alias) =>
        `${alias}.article_id = (select id from articles where slug = ${bind(slug)})` +
        ` and ${inBestLocale(bind, alias, locale)}`,
    );
  }

  @Query(() => ArticleConnection)
  searchKnowledge(
    @Args(() => SearchKnowledgeArgs) args: SearchKnowledgeArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleConnection> {
    return this.searching.search(args, selectionOf(info), context);
  }
}

@Resolver(() => ArticleSection)
export class ArticleSectionResolver {
  constructor(private readonly translate: Translate) {}

  /** In the language of the article, not of the reader: it is a heading of its text. */
  @FieldResolver(() => String)
  title(@Root() { kind, locale }: ArticleSection): string {
    return this.translate(locale, `knowledge.section.${kind}`);
  }

  @FieldResolver(() => String)
  html(@Root() { markdown }: ArticleSection): string {
    return safeHtml(markdown);
  }
}
