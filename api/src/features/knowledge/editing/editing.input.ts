import { ArgsType, Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { SectionKindName } from "../article-source.ts";
import { SectionKind } from "../article.type.ts";

export const ArticleFilter = {
  ALL: "ALL",
  DRAFTS: "DRAFTS",
  IN_REVIEW: "IN_REVIEW",
  BEHIND: "BEHIND",
  UNTRANSLATED: "UNTRANSLATED",
  EXPIRED: "EXPIRED",
  REVIEW_DUE: "REVIEW_DUE",
  BROKEN_LINKS: "BROKEN_LINKS",
} as const;
export type ArticleFilterName = keyof typeof ArticleFilter;
registerEnumType(ArticleFilter, {
  name: "ArticleFilter",
  description:
    "BEHIND: a translation follows an older Italian text. REVIEW_DUE: to be looked at within 14 days. UNTRANSLATED: wants a locale.",
});

@ArgsType()
export class EditedArticlesArgs {
  @Field(() => Int) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => ArticleFilter, { defaultValue: "ALL" }) filter!: ArticleFilterName;
  @Field(() => String, { nullable: true }) locale?: string | null;
  @Field(() => String, { nullable: true, description: "Part of a title or of the slug." })
  search?: string | null;
}

/** One language of one article. */
@InputType()
abstract class TextInput {
  @Field(() => String) slug!: string;
  @Field(() => String) locale!: string;
}

@InputType()
export class WrittenSectionInput {
  @Field(() => SectionKind) kind!: SectionKindName;
  @Field(() => String) markdown!: string;
}

@InputType()
export class SaveArticleDraftInput extends TextInput {
  @Field(() => Int, { description: "The draft's version that you have changed; 0 where there was none." })
  version!: number;
  @Field(() => Int, {
    nullable: true,
    description: "The Italian revision that you had beside you; the one online where it is left out.",
  })
  sourceRevision?: number | null;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => [WrittenSectionInput]) sections!: WrittenSectionInput[];
  @Field(() => [String]) keywords!: string[];
}

@InputType()
export class ArticleDraftInput extends TextInput {
  @Field(() => Int, { description: "The draft's version that you have seen." }) version!: number;
}

@InputType()
export class ReturnArticleDraftInput extends ArticleDraftInput {
  @Field(() => String, { description: "What is still to be done." }) note!: string;
}

@InputType()
export class PublishArticleDraftInput extends ArticleDraftInput {
  @Field(() => ID) requestId!: string;
}

@InputType()
export class RestoreArticleVersionInput extends TextInput {
  @Field(() => ID) requestId!: string;
  @Field(() => Int) revision!: number;
}

@InputType()
export class ExpireArticleTextInput extends TextInput {}

@InputType()
export class PlanArticleInput {
  @Field(() => String) slug!: string;
  @Field(() => String, { nullable: true, description: "YYYY-MM-DD." }) reviewOn?: string | null;
  @Field(() => String, { nullable: true, description: "YYYY-MM-DD." }) expiresOn?: string | null;
}

@InputType()
export class CreateArticleInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) category!: string;
  @Field(() => String, {
    nullable: true,
    description: "Code of the request type to file where it does not solve.",
  })
  requestType?: string | null;
}
