import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { ARTICLE_KINDS, type ArticleKindName } from "./details.ts";

export const ArticleKind = Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, kind])) as {
  readonly [Kind in ArticleKindName]: Kind;
};
registerEnumType(ArticleKind, {
  name: "ArticleKind",
  description: "CARD is a service card; the others have a part of their own beside the sections.",
});

@ObjectType({
  simpleResolvers: true,
  description: "One thing to do. html is safe: made by us from Markdown.",
})
export class GuideStep {
  @Field(() => String) title!: string;
  @Field(() => String) html!: string;
  @Field(() => [String], { description: "What the reader ticks when it is done or ready; may be empty." })
  checklist!: string[];
}

@ObjectType({ simpleResolvers: true, description: "What to do, one step after the other." })
export class Guide {
  @Field(() => [GuideStep]) steps!: GuideStep[];
}

@ObjectType({ simpleResolvers: true, description: "An answer of a decision." })
export class DecisionAnswer {
  @Field(() => String) text!: string;
  @Field(() => String, { description: "Key of the question or of the outcome that comes next." }) to!: string;
}

@ObjectType({ simpleResolvers: true, description: "A question of a decision, with two answers or more." })
export class DecisionQuestion {
  @Field(() => String, { description: "Stays when words change." }) key!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: "How to find out, in plain words." }) help!:
    string | null;
  @Field(() => [DecisionAnswer]) answers!: DecisionAnswer[];
}

@ObjectType({
  simpleResolvers: true,
  description: "What a decision comes to. html is safe: made by us from Markdown.",
})
export class DecisionOutcome {
  @Field(() => String) key!: string;
  @Field(() => String) title!: string;
  @Field(() => String) html!: string;
  @Field(() => String, { nullable: true, description: "Slug of the article that says more." })
  article!: string | null;
  @Field(() => String, { nullable: true, description: "Code of the request type to file." })
  requestType!: string | null;
  @Field(() => String, { nullable: true, description: "Words for the link to it." }) label!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Questions without a way back to themselves: each way ends in an outcome.",
})
export class Decision {
  @Field(() => String, { description: "Key of the first question." }) start!: string;
  @Field(() => [DecisionQuestion]) questions!: DecisionQuestion[];
  @Field(() => [DecisionOutcome]) outcomes!: DecisionOutcome[];
}

@ObjectType({ simpleResolvers: true, description: "Captions in one language, as a WebVTT file." })
export class VideoCaptions {
  @Field(() => String) locale!: string;
  @Field(() => String, { description: "Path on this server." }) url!: string;
}

@ObjectType({ simpleResolvers: true, description: "A moment of a film, in seconds from its beginning." })
export class VideoChapter {
  @Field(() => Float) at!: number;
  @Field(() => String) title!: string;
}

@ObjectType({ simpleResolvers: true, description: "What is said from a moment on, in seconds." })
export class VideoLine {
  @Field(() => Float) at!: number;
  @Field(() => String) text!: string;
}

@ObjectType({ simpleResolvers: true, description: "A film, served by us, with ranges of bytes." })
export class Video {
  @Field(() => String, { description: "Path on this server; it names the content, which never changes." })
  url!: string;
  @Field(() => String, { description: "Media type of the film." }) type!: string;
  @Field(() => String, { description: "Path of the picture shown before it plays." }) poster!: string;
  @Field(() => Int) seconds!: number;
  @Field(() => Int, { description: "In pixels." }) width!: number;
  @Field(() => Int, { description: "In pixels." }) height!: number;
  @Field(() => [VideoCaptions], { description: "In every locale of the article." })
  captions!: VideoCaptions[];
  @Field(() => [VideoChapter]) chapters!: VideoChapter[];
  @Field(() => [VideoLine], { description: "All that is said, in the article's locale." })
  transcript!: VideoLine[];
}

@ObjectType({
  simpleResolvers: true,
  description: "A question with its answer. html is safe: made by us from Markdown.",
})
export class FaqQuestion {
  @Field(() => String) question!: string;
  @Field(() => String) html!: string;
}

@ObjectType({ simpleResolvers: true, description: "Questions that many ask." })
export class Faq {
  @Field(() => [FaqQuestion]) questions!: FaqQuestion[];
}
