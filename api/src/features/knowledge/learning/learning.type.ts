import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import { DateTime, Payload } from "../../../platform/graphql/index.ts";

@ObjectType({ simpleResolvers: true, description: "A question that many asked and that led nowhere." })
export class FailingSearch {
  @Field(() => String) locale!: string;
  @Field(() => String, { description: "Its words, in lower case." }) query!: string;
  @Field(() => Int) times!: number;
  @Field(() => Int, {
    description: "Articles that it found the last time; 0 or more, of which none was opened.",
  })
  results!: number;
}

@ObjectType({ simpleResolvers: true, description: "An article that did not solve it for most who said so." })
export class UnsolvingArticle {
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) solved!: number;
  @Field(() => Int) unsolved!: number;
}

@ObjectType({ simpleResolvers: true, description: "What people say (term), and what articles say (means)." })
export class SearchSynonym {
  @Field(() => String) locale!: string;
  @Field(() => String) term!: string;
  @Field(() => String) means!: string;
  @Field(() => Int, {
    description: "How often somebody asked the one in vain and then the other; 0 where it is not known.",
  })
  times!: number;
}

@ObjectType({ simpleResolvers: true, description: "A question whose right articles editors have said." })
export class JudgedQuestion {
  @Field(() => String) locale!: string;
  @Field(() => String) query!: string;
  @Field(() => [String], { description: "Slugs of the right articles." }) articles!: string[];
  @Field(() => Int, {
    nullable: true,
    description: "Place of the first right article, from 1; null: not in ten.",
  })
  place!: number | null;
  @Field(() => Float, { description: "nDCG@10, 0 to 1." }) ndcg!: number;
  @Field(() => String, { nullable: true, description: "Slug of what comes first now." }) first!:
    string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the search was worth after a change." })
export class SearchMeasure {
  @Field(() => DateTime) at!: string;
  @Field(() => String, { description: "ARTICLE or SYNONYM." }) cause!: string;
  @Field(() => String, { description: "Slug of the article, or the words." }) about!: string;
  @Field(() => Int) judgements!: number;
  @Field(() => Float) ndcg!: number;
  @Field(() => Float) hit3!: number;
}

@ObjectType({ simpleResolvers: true, description: "The search over the judged questions, before and after." })
export class SearchChange {
  @Field(() => Int) judgements!: number;
  @Field(() => Float) ndcgBefore!: number;
  @Field(() => Float) ndcgAfter!: number;
  @Field(() => Float) hit3Before!: number;
  @Field(() => Float) hit3After!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How good the present search is, measured when it is asked.",
})
export class SearchQualityReport {
  @Field(() => Float, { description: "Mean nDCG@10." }) ndcg!: number;
  @Field(() => Float, { description: "Share of questions with a right article in the first three." })
  hit3!: number;
  @Field(() => [JudgedQuestion]) questions!: JudgedQuestion[];
  @Field(() => [SearchMeasure], { description: "Newest first." }) measures!: SearchMeasure[];
}

@InputType()
export class NoteSearchInput {
  @Field(() => String) locale!: string;
  @Field(() => String, { description: "What was asked." }) query!: string;
  @Field(() => String, { nullable: true, description: "What was asked just before, and led nowhere." })
  before?: string | null;
  @Field(() => String, { description: "Slug of the article that was opened." }) slug!: string;
}

@InputType()
export class SearchSynonymInput {
  @Field(() => String) locale!: string;
  @Field(() => String) term!: string;
  @Field(() => String) means!: string;
}

@InputType()
export class SearchJudgementInput {
  @Field(() => String) locale!: string;
  @Field(() => String) query!: string;
  @Field(() => [String], { description: "Slugs; none takes the question away." }) articles!: string[];
}

@ObjectType({ simpleResolvers: true })
export class NoteSearchPayload extends Payload {}

@ObjectType({ simpleResolvers: true })
export class SearchChangePayload extends Payload {
  @Field(() => SearchChange, { nullable: true, description: "Null where no question is judged." })
  search?: SearchChange | null;
}
