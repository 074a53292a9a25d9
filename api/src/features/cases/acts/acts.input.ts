import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { CaseOutcome, type NameOf } from "../enums.ts";

const MAX_WORDS = 5_000;
const MAX_SECRET = 300;
const MAX_UPLOADS = 10;
const words = { context: { max: MAX_WORDS } };

@InputType()
class CaseActInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID) id!: string;
}

@InputType()
class CitizenActInput extends CaseActInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_SECRET, { context: { max: MAX_SECRET } })
  secret?: string | null;
}

@InputType({ description: "id: the case's id. secret: for an anonymous filer." })
export class PostMessageInput extends CitizenActInput {
  @Field(() => String)
  @MaxLength(MAX_WORDS, words)
  body!: string;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(MAX_UPLOADS, { context: { max: MAX_UPLOADS } })
  uploadIds!: string[];

  @Field(() => Boolean, { defaultValue: false }) internal!: boolean;
  @Field(() => Boolean, { defaultValue: false }) waitForCitizen!: boolean;
}

@InputType()
export class TakeChargeInput extends CaseActInput {}

@InputType()
export class AssignCaseInput extends CaseActInput {
  @Field(() => ID, { nullable: true }) agentId?: string | null;
  @Field(() => ID, { nullable: true }) teamId?: string | null;
}

@InputType()
export class ResolveCaseInput extends CaseActInput {
  @Field(() => CaseOutcome) outcome!: NameOf<typeof CaseOutcome>;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_WORDS, words)
  reason?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_WORDS, words)
  message?: string | null;
}

@InputType()
export class ReopenCaseInput extends CitizenActInput {
  @Field(() => String)
  @MaxLength(MAX_WORDS, words)
  reason!: string;
}

@InputType()
export class WithdrawCaseInput extends CitizenActInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_WORDS, words)
  reason?: string | null;
}

@InputType()
export class RateCaseInput extends CitizenActInput {
  @Field(() => Int)
  @Min(1, { context: { min: 1 } })
  @Max(5, { context: { max: 5 } })
  rating!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_WORDS, words)
  comment?: string | null;
}
