import { ArgsType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Node, Scope } from "../../platform/graphql/index.ts";
import { type Connection, PageInfo } from "../../platform/pagination/index.ts";
import { ArticleKind, Decision, Faq, Guide, Video } from "./kinds/kinds.type.ts";
import type { ArticleKindName } from "./kinds/details.ts";
import { SECTION_KINDS, type SectionKindName } from "./article-source.ts";

export const SectionKind = Object.fromEntries(SECTION_KINDS.map((kind) => [kind, kind])) as {
  readonly [Kind in SectionKindName]: Kind;
};
registerEnumType(SectionKind, { name: "SectionKind" });

/** `html` and `title` are made when they are asked for. */
@ObjectType({ description: "A part of a service card. html is safe: made by us from Markdown." })
export class ArticleSection {
  @Field(() => SectionKind) kind!: SectionKindName;
  @Field(() => String) text!: string;
  markdown!: string;
  /** Language of the article. */
  locale!: string;
}

@Scope("knowledge:read")
@ObjectType({ implements: Node })
export class Article extends Node {
  @Field(() => String) slug!: string;
  @Field(() => String) category!: string;
  @Field(() => ArticleKind, {
    description: "A service card, or which of guide, decision, video and faq it has.",
  })
  kind!: ArticleKindName;
  @Field(() => String) locale!: string;
  @Field(() => [String], { description: "Every locale it is published in." }) locales!: string[];
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => [ArticleSection]) sections!: ArticleSection[];
  @Field(() => Guide, { nullable: true, description: "What to do, step by step; null unless kind is GUIDE." })
  guide!: Guide | null;
  @Field(() => Decision, {
    nullable: true,
    description: "Questions that lead to an outcome; null unless kind is DECISION.",
  })
  decision!: Decision | null;
  @Field(() => Video, { nullable: true, description: "A film with captions; null unless kind is VIDEO." })
  video!: Video | null;
  @Field(() => Faq, { nullable: true, description: "Questions and answers; null unless kind is FAQ." })
  faq!: Faq | null;
  @Field(() => Int) readingMinutes!: number;
  @Field(() => Int, { nullable: true, description: "Gulpease, 0 to 100; Italian only." })
  readability!: number | null;
  @Field(() => Date) updatedAt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "snippet: the passage that matches, plain text with the matching words between ⟦ and ⟧.",
})
export class ArticleEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Article) node!: Article;
  @Field(() => String) snippet!: string;
}

@ObjectType({ simpleResolvers: true })
export class ArticleConnection implements Connection<Article> {
  @Field(() => [ArticleEdge]) edges!: ArticleEdge[];
  @Field(() => [Article]) nodes!: Article[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ArgsType()
export class SearchKnowledgeArgs {
  @Field(() => String) query!: string;
  @Field(() => String) locale!: string;
  @Field(() => Int) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => String, { nullable: true, description: "Only articles of this category." })
  category?: string | null;
  @Field(() => String, { nullable: true, description: "Only articles for these people." })
  audience?: string | null;
  @Field(() => String, { nullable: true, description: "Only articles about this event of a life." })
  lifeEvent?: string | null;
}

@ArgsType()
export class CompleteSearchArgs {
  @Field(() => String, { description: "What was typed so far." }) prefix!: string;
  @Field(() => String) locale!: string;
  @Field(() => Int) first!: number;
}
