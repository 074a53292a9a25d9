import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { KnowledgeDesk } from "../editing/edited-article.type.ts";
import type { LearningService } from "./learning.service.ts";
import {
  FailingSearch,
  NoteSearchInput,
  NoteSearchPayload,
  SearchChangePayload,
  SearchJudgementInput,
  SearchQualityReport,
  SearchSynonym,
  SearchSynonymInput,
  UnsolvingArticle,
} from "./learning.type.ts";

/** What editors read of the search. */
@Resolver(() => KnowledgeDesk)
export class SearchUseResolver {
  constructor(private readonly learning: LearningService) {}

  @FieldResolver(() => [FailingSearch], { description: "Of the last 90 days, without anybody who asked." })
  failingSearches(@Ctx() context: RequestContext): Promise<FailingSearch[]> {
    return this.learning.failing(context);
  }

  @FieldResolver(() => [UnsolvingArticle], { description: "Of the last 90 days." })
  unsolvingArticles(@Ctx() context: RequestContext): Promise<UnsolvingArticle[]> {
    return this.learning.unsolving(context);
  }

  @FieldResolver(() => [SearchSynonym], { description: "Those that the search knows." })
  synonyms(@Ctx() context: RequestContext): Promise<SearchSynonym[]> {
    return this.learning.synonyms(context);
  }

  @FieldResolver(() => [SearchSynonym], { description: "Those that reformulated questions speak for." })
  suggestedSynonyms(@Ctx() context: RequestContext): Promise<SearchSynonym[]> {
    return this.learning.suggested(context);
  }

  @FieldResolver(() => SearchQualityReport)
  searchQuality(@Ctx() context: RequestContext): Promise<SearchQualityReport> {
    return this.learning.report(context);
  }
}

@Resolver()
export class LearningResolver {
  constructor(private readonly learning: LearningService) {}

  @Mutation(() => NoteSearchPayload, {
    description: "Counts that a question led to an article; nothing of who asked is kept.",
  })
  async noteSearch(@Arg("input", () => NoteSearchInput) input: NoteSearchInput): Promise<NoteSearchPayload> {
    await this.learning.note(input);
    return {};
  }

  @Mutation(() => SearchChangePayload, {
    description: "From now on the one word is looked for also as the other.",
  })
  async acceptSynonym(
    @Arg("input", () => SearchSynonymInput) input: SearchSynonymInput,
    @Ctx() context: RequestContext,
  ): Promise<SearchChangePayload> {
    return { search: await this.learning.acceptSynonym(input, context) };
  }

  @Mutation(() => SearchChangePayload)
  async removeSynonym(
    @Arg("input", () => SearchSynonymInput) input: SearchSynonymInput,
    @Ctx() context: RequestContext,
  ): Promise<SearchChangePayload> {
    return { search: await this.learning.removeSynonym(input, context) };
  }

  @Mutation(() => SearchChangePayload, { description: "Says which articles must come first for a question." })
  async saveSearchJudgement(
    @Arg("input", () => SearchJudgementInput) input: SearchJudgementInput,
    @Ctx() context: RequestContext,
  ): Promise<SearchChangePayload> {
    await this.learning.judge(input, context);
    return { search: null };
  }
}
