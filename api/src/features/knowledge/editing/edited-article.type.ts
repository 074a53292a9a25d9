import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime, Payload } from "../../../platform/graphql/index.ts";
import { PageInfo } from "../../../platform/pagination/index.ts";
import type { SectionKindName } from "../article-source.ts";
import { SearchChange } from "../learning/learning.type.ts";
import { SectionKind } from "../article.type.ts";
import type { ArticleDetails, ArticleKindName } from "../kinds/details.ts";
import { ArticleKind } from "../kinds/kinds.type.ts";

export const ArticleStatus = {
  DRAFT: "DRAFT",
  IN_REVIEW: "IN_REVIEW",
  PUBLISHED: "PUBLISHED",
  EXPIRED: "EXPIRED",
} as const;
export type ArticleStatusName = keyof typeof ArticleStatus;
registerEnumType(ArticleStatus, {
  name: "ArticleStatus",
  description:
    "Where one language of an article stands; a draft counts before the text that is online beside it.",
});

@ObjectType({ simpleResolvers: true, description: "A section as an editor writes it." })
export class WrittenSection {
  @Field(() => SectionKind) kind!: SectionKindName;
  @Field(() => String) markdown!: string;
}

@ObjectType({ simpleResolvers: true, description: "What an editor writes of an article in one language." })
export class ArticleContent {
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => [WrittenSection]) sections!: WrittenSection[];
  @Field(() => [String]) keywords!: string[];
}

@ObjectType({ simpleResolvers: true })
export class ArticleDraft {
  @Field(() => Int, { description: "Grows with every save; say the one you have seen when you change it." })
  version!: number;
  @Field(() => ArticleContent) content!: ArticleContent;
  @Field(() => Int, { description: "The Italian revision that a translation follows." })
  sourceRevision!: number;
  @Field(() => String, { nullable: true, description: "Why a reviewer gave it back." }) note!: string | null;
  @Field(() => String, { nullable: true }) editedBy!: string | null;
  @Field(() => DateTime) editedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: "A text as it was published once." })
export class ArticleVersion {
  @Field(() => Int) revision!: number;
  @Field(() => DateTime) publishedAt!: string;
  @Field(() => String, { nullable: true }) publishedBy!: string | null;
  @Field(() => Int, { nullable: true }) restoredFrom!: number | null;
  @Field(() => ArticleContent) content!: ArticleContent;
}

@ObjectType({ description: "One language of an article, as its editors see it." })
export class EditedText {
  articleId!: string;
  slug!: string;
  category!: string;
  kind!: ArticleKindName;
  requestType!: string | null;
  details!: ArticleDetails | null;
  @Field(() => String) locale!: string;
  @Field(() => ArticleStatus) status!: ArticleStatusName;
  @Field(() => Int, { nullable: true, description: "Of the text that is online; null: none is." })
  revision!: number | null;
  @Field(() => Boolean, {
    description: "A translation that follows an older Italian text than the one online.",
  })
  behind!: boolean;
  @Field(() => Int, { nullable: true, description: "The Italian revision that the text online follows." })
  sourceRevision!: number | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: string | null;
  @Field(() => String) title!: string;
  @Field(() => Int, { nullable: true }) readability!: number | null;
  @Field(() => ArticleContent, { nullable: true, description: "What is online." })
  published!: ArticleContent | null;
  @Field(() => ArticleDraft, { nullable: true }) draft!: ArticleDraft | null;
}

@ObjectType({ description: "An article as its editors see it, in every language that it has or had." })
export class EditedArticle {
  id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) category!: string;
  @Field(() => ArticleKind) kind!: ArticleKindName;
  @Field(() => String, { nullable: true }) requestType!: string | null;
  @Field(() => String, { nullable: true, description: "Day on which to look at it again, YYYY-MM-DD." })
  reviewOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Day from which it is not shown any more, YYYY-MM-DD.",
  })
  expiresOn!: string | null;
  @Field(() => Int) brokenLinks!: number;
  @Field(() => [EditedText], { description: "Italian first." }) texts!: EditedText[];
}

@ObjectType({ simpleResolvers: true })
export class EditedArticlePage {
  @Field(() => [EditedArticle]) nodes!: EditedArticle[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ObjectType({
  description: "The editors' side of the knowledge base: for editors and administrators.",
})
export class KnowledgeDesk {
  /** Every field is of a room's own resolver. */
  readonly opened = true;
}

@ObjectType({ simpleResolvers: true })
export class EditedArticlePayload extends Payload {
  @Field(() => EditedArticle, { nullable: true }) article?: EditedArticle | null;
  @Field(() => SearchChange, {
    nullable: true,
    description: "What a publication did to the search; null elsewhere, and where no question is judged.",
  })
  search?: SearchChange | null;
}
