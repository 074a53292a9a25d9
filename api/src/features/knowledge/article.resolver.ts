import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import type { RequestContext } from "../../platform/context/index.ts";
import { selectionOf } from "../../platform/look-ahead/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import type { ArticleReader } from "./article.reader.ts";
import {
  Article,
  ArticleConnection,
  ArticleSection,
  CompleteSearchArgs,
  SearchKnowledgeArgs,
} from "./article.type.ts";
import type { SearchService } from "./search/search.service.ts";
import { safeHtml } from "./text/markdown.ts";

@Resolver(() => Article)
export class ArticleResolver {
  constructor(
    private readonly articles: ArticleReader,
    private readonly searching: SearchService,
  ) {}

  @Scope("knowledge:read")
  @Query(() => Article, { nullable: true })
  article(
    @Arg("slug", () => String) slug: string,
    @Arg("locale", () => String) locale: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return this.articles.bySlug(slug, locale, selectionOf(info), context);
  }

  @Scope("knowledge:read")
  @Query(() => ArticleConnection)
  searchKnowledge(
    @Args(() => SearchKnowledgeArgs) args: SearchKnowledgeArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleConnection> {
    return this.searching.search(args, selectionOf(info), context);
  }

  @Scope("knowledge:read")
  @Query(() => [String], {
    description:
      "What somebody who types may want to ask: titles and usual wordings of articles, frequent words.",
  })
  completeSearch(@Args(() => CompleteSearchArgs) args: CompleteSearchArgs): Promise<string[]> {
    return this.searching.complete(args);
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
