import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { Article } from "../article.type.ts";
import type { EditedArticles } from "./articles.service.ts";
import type { DraftService } from "./drafts.service.ts";
import {
  ArticleVersion,
  EditedArticle,
  EditedArticlePage,
  EditedArticlePayload,
  EditedText,
  KnowledgeDesk,
} from "./edited-article.type.ts";
import {
  ArticleDraftInput,
  CreateArticleInput,
  EditedArticlesArgs,
  ExpireArticleTextInput,
  PlanArticleInput,
  PublishArticleDraftInput,
  RestoreArticleVersionInput,
  ReturnArticleDraftInput,
  SaveArticleDraftInput,
} from "./editing.input.ts";
import { assertEditor } from "./editing.policy.ts";
import type { SearchQuality } from "../learning/search-quality.service.ts";
import type { PublishingService } from "./publishing.service.ts";

@Resolver(() => KnowledgeDesk)
export class KnowledgeDeskResolver {
  constructor(private readonly edited: EditedArticles) {}

  @Query(() => KnowledgeDesk)
  knowledgeDesk(@Ctx() { principal }: RequestContext): KnowledgeDesk {
    assertEditor(principal);
    return new KnowledgeDesk();
  }

  @FieldResolver(() => EditedArticlePage, { description: "By slug." })
  articles(
    @Args(() => EditedArticlesArgs) args: EditedArticlesArgs,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePage> {
    return this.edited.list(args, context);
  }

  @FieldResolver(() => EditedArticle, { nullable: true })
  article(
    @Arg("slug", () => String) slug: string,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticle | null> {
    return this.edited.bySlug(slug, context);
  }

  @FieldResolver(() => [String], { description: "Every category that an article has." })
  categories(@Ctx() context: RequestContext): Promise<string[]> {
    return this.edited.categories(context);
  }
}

@Resolver(() => EditedText)
export class EditedTextResolver {
  constructor(private readonly edited: EditedArticles) {}

  @FieldResolver(() => [ArticleVersion], { description: "Newest first." })
  versions(
    @Root() text: EditedText,
    @Arg("first", () => Int) first: number,
    @Ctx() context: RequestContext,
  ): Promise<ArticleVersion[]> {
    return this.edited.versions(text, first, context);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "As readers would see it with the draft published.",
  })
  preview(@Root() text: EditedText, @Ctx() context: RequestContext): Article | null {
    return this.edited.preview(text, context);
  }
}

@Resolver()
export class EditingResolver {
  constructor(
    private readonly edited: EditedArticles,
    private readonly drafts: DraftService,
    private readonly publishing: PublishingService,
    private readonly quality: SearchQuality,
  ) {}

  @Mutation(() => EditedArticlePayload)
  async createArticle(
    @Arg("input", () => CreateArticleInput) input: CreateArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    return { article: await this.edited.bySlug(await this.drafts.create(input, context), context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Keeps a draft; what is online stays as it is." })
  async saveArticleDraft(
    @Arg("input", () => SaveArticleDraftInput) input: SaveArticleDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.drafts.save(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload)
  async discardArticleDraft(
    @Arg("input", () => ArticleDraftInput) input: ArticleDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.drafts.discard(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Hands a draft to who reviews it." })
  async submitArticleDraft(
    @Arg("input", () => ArticleDraftInput) input: ArticleDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.drafts.submit(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Gives a draft in review back to who wrote it." })
  async returnArticleDraft(
    @Arg("input", () => ReturnArticleDraftInput) input: ReturnArticleDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.drafts.giveBack(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Publishes a draft in review as the next version." })
  async publishArticleDraft(
    @Arg("input", () => PublishArticleDraftInput) input: PublishArticleDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    assertEditor(context.principal);
    const search = await this.quality.around({ cause: "ARTICLE", about: input.slug }, () =>
      this.publishing.publish(input, context),
    );
    return { search, article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Publishes an earlier version once more." })
  async restoreArticleVersion(
    @Arg("input", () => RestoreArticleVersionInput) input: RestoreArticleVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.publishing.restore(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, { description: "Takes a text offline; its versions stay." })
  async expireArticleText(
    @Arg("input", () => ExpireArticleTextInput) input: ExpireArticleTextInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.publishing.expire(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }

  @Mutation(() => EditedArticlePayload, {
    description: "Says when to look again, and from when not to show it.",
  })
  async planArticle(
    @Arg("input", () => PlanArticleInput) input: PlanArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<EditedArticlePayload> {
    await this.publishing.plan(input, context);
    return { article: await this.edited.bySlug(input.slug, context) };
  }
}
