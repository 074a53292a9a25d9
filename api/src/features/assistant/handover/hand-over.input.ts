import { ArrayMaxSize, IsEmail, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { AnswerInput } from "../../cases/index.ts";

const MAX_DESCRIPTION = 2_000;
const MAX_LINE = 300;
const MAX_EMAIL = 254;
const MAX_PHONE = 30;
const MAX_ANSWERS = 20;

@InputType()
export class HandOverInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) conversationId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Without signing in: the conversation's. It opens the case too.",
  })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  secret?: string | null;

  @Field(() => String, {
    description: "Code of the request type: of the callback, or of any other kind of case.",
  })
  requestType!: string;

  @Field(() => String, {
    nullable: true,
    description: "In the person's own words; their last question where it is left out.",
  })
  @IsOptional()
  @MaxLength(MAX_DESCRIPTION, { context: { max: MAX_DESCRIPTION } })
  description?: string | null;

  @Field(() => [AnswerInput], { defaultValue: [] })
  @ArrayMaxSize(MAX_ANSWERS, { context: { max: MAX_ANSWERS } })
  answers!: AnswerInput[];

  @Field(() => String, { nullable: true, description: "Without signing in: where to answer." })
  @IsOptional()
  @IsEmail()
  @MaxLength(MAX_EMAIL, { context: { max: MAX_EMAIL } })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_PHONE, { context: { max: MAX_PHONE } })
  contactPhone?: string | null;
}
