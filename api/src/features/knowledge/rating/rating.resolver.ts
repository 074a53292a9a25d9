import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { below, selectionOf } from "../../../platform/look-ahead/index.ts";
import type { ArticleReader } from "../article.reader.ts";
import { RateArticleInput, RateArticlePayload } from "./rate-article.type.ts";
import type { RatingService } from "./rating.service.ts";

@Resolver()
export class RatingResolver {
  constructor(
    private readonly ratings: RatingService,
    private readonly articles: ArticleReader,
  ) {}

  @Mutation(() => RateArticlePayload)
  async rateArticle(
    @Arg("input", () => RateArticleInput) input: RateArticleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Omit<RateArticlePayload, "errors">> {
    await this.ratings.rate(input, context);
    const asked = below(selectionOf(info), "article");
    return { article: asked && (await this.articles.bySlug(input.slug, input.locale, asked, context)) };
  }
}
