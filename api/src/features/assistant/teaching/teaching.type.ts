import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClosedToApps, DateTime, IsNotBlank, Payload } from "../../../platform/graphql/index.ts";
import { AssistantTurnKind } from "../conversation/conversation.type.ts";
import type { TurnKindName } from "../turn.ts";
import { EXPECTATIONS, type ExpectationName, OUTCOMES, type OutcomeName } from "./judge.ts";

const MAX_QUESTION = 1_000;
const MAX_LINE = 300;

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

export const AssistantExpectation = enumOf(EXPECTATIONS);
export const AssistantTestOutcome = enumOf(OUTCOMES);
registerEnumType(AssistantExpectation, {
  name: "AssistantExpectation",
  description: "What should happen: this article cited, 'I do not know', or a person offered.",
});
registerEnumType(AssistantTestOutcome, {
  name: "AssistantTestOutcome",
  description: "NOT_KNOWN: it said that it does not know where it should have.",
});

@ObjectType({ simpleResolvers: true, description: "A question that editors test the assistant with." })
export class AssistantTest {
  @Field(() => ID) id!: string;
  @Field(() => String) locale!: string;
  @Field(() => String) question!: string;
  @Field(() => AssistantExpectation) expects!: ExpectationName;
  @Field(() => String, { nullable: true }) articleSlug!: string | null;
  @Field(() => AssistantTestOutcome, {
    nullable: true,
    description: "Of the last run; null before the first.",
  })
  outcome!: OutcomeName | null;
  @Field(() => String, { nullable: true, description: "What it answered in the last run." })
  answer!: string | null;
  @Field(() => String, { nullable: true, description: "Slug of the article that it cited in the last run." })
  answeredSlug!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssistantTestRun {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => Int) right!: number;
  @Field(() => Int) wrong!: number;
  @Field(() => Int) notKnown!: number;
}

@ObjectType({ simpleResolvers: true, description: "A question as somebody asked it, without personal data." })
export class AskedQuestion {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: string;
  @Field(() => String) locale!: string;
  @Field(() => String) question!: string;
  @Field(() => AssistantTurnKind) kind!: TurnKindName;
  @Field(() => String, { nullable: true, description: "Slug of the article that was cited." }) slug!:
    string | null;
  @Field(() => Boolean, { nullable: true }) solved!: boolean | null;
}

@ClosedToApps()
@ObjectType({ simpleResolvers: true, description: "What editors teach the assistant with; theirs alone." })
export class AssistantLessons {
  @Field(() => [AssistantTest], { description: "500 at most, the failing ones first." })
  tests!: AssistantTest[];
  @Field(() => [AssistantTestRun], { description: "The last runs, newest first." }) runs!: AssistantTestRun[];
  @Field(() => [AskedQuestion], { description: "Of the last 30 days, those without a good answer first." })
  asked!: AskedQuestion[];
}

@InputType()
export class SaveAssistantTestInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String) locale!: string;

  @Field(() => String)
  @IsNotBlank()
  @MaxLength(MAX_QUESTION, { context: { max: MAX_QUESTION } })
  question!: string;

  @Field(() => AssistantExpectation) expects!: ExpectationName;

  @Field(() => String, { nullable: true, description: "Of the article that is expected." })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  articleSlug?: string | null;
}

@InputType()
export class RemoveAssistantTestInput {
  @Field(() => ID) id!: string;
}

@InputType()
export class RunAssistantTestsInput {
  @Field(() => ID) requestId!: string;
}

@ObjectType({ simpleResolvers: true })
export class AssistantLessonsPayload extends Payload {
  @Field(() => AssistantLessons, { nullable: true }) lessons?: AssistantLessons | null;
}
