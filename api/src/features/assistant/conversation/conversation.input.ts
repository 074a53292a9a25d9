import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsNotBlank } from "../../../platform/graphql/index.ts";

const MAX_QUESTION = 1_000;
const MAX_LINE = 300;

@InputType()
export class AskAssistantInput {
  @Field(() => ID) requestId!: string;

  @Field(() => ID, { nullable: true, description: "Left out to begin a conversation." })
  conversationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Without signing in: made by the client, at least 22 characters, the same all through the conversation; the server keeps its hash.",
  })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  secret?: string | null;

  @Field(() => String)
  @IsNotBlank()
  @MaxLength(MAX_QUESTION, { context: { max: MAX_QUESTION } })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: "Slug of the article chosen among the topics offered: it answers what was asked before.",
  })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  topic?: string | null;
}

@InputType()
export class RateAssistantInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) conversationId!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  secret?: string | null;

  @Field(() => ID) turnId!: string;
  @Field(() => Boolean) solved!: boolean;
}
