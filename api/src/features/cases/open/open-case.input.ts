import {
  ArrayMaxSize,
  IsEmail,
  IsIn,
  IsLatitude,
  IsLongitude,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { LOCALE_CODES } from "../../identity/index.ts";
import { IsNotBlank, Json } from "../../../platform/graphql/index.ts";
import { Channel, type NameOf } from "../enums.ts";

const MAX_DESCRIPTION = 5_000;
const MAX_LINE = 300;
const MAX_EMAIL = 254;
const MAX_PHONE = 30;
const MAX_UPLOADS = 10;
const MAX_ANSWERS = 20;

@InputType()
export class AnswerInput {
  @Field(() => String) code!: string;
  @Field(() => Json) value!: unknown;
}

@InputType()
export class PlaceInput {
  @Field(() => String)
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  address!: string;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLatitude()
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsLongitude()
  longitude?: number | null;
}

@InputType()
export class OnBehalfInput {
  @Field(() => String)
  @IsNotBlank()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  givenName!: string;

  @Field(() => String)
  @IsNotBlank()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  familyName!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(MAX_EMAIL, { context: { max: MAX_EMAIL } })
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_PHONE, { context: { max: MAX_PHONE } })
  phone?: string | null;
}

@InputType()
export class OpenCaseInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String) requestType!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version the form was made with; the newest when left out.",
  })
  requestTypeVersion?: number | null;

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(MAX_DESCRIPTION, { context: { max: MAX_DESCRIPTION } })
  description!: string;

  @Field(() => [AnswerInput], { defaultValue: [] })
  @ArrayMaxSize(MAX_ANSWERS, { context: { max: MAX_ANSWERS } })
  answers!: AnswerInput[];

  @Field(() => PlaceInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  place?: PlaceInput | null;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(MAX_UPLOADS, { context: { max: MAX_UPLOADS } })
  uploadIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      "The name of who helps to write it, such as a relative: told as the author of the case's first entry.",
  })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  helper?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Anonymous filing: made by the client, at least 22 characters; the server keeps its hash.",
  })
  @IsOptional()
  @MaxLength(MAX_LINE, { context: { max: MAX_LINE } })
  secret?: string | null;

  @Field(() => String, { nullable: true, description: "Anonymous filing: where to answer." })
  @IsOptional()
  @IsEmail()
  @MaxLength(MAX_EMAIL, { context: { max: MAX_EMAIL } })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_PHONE, { context: { max: MAX_PHONE } })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn([...LOCALE_CODES])
  locale?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "True once the reader has seen the number to call.",
  })
  emergencySeen!: boolean;

  @Field(() => Channel, { nullable: true, description: "Operators at the counter and on the phone." })
  channel?: NameOf<typeof Channel> | null;

  @Field(() => OnBehalfInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  onBehalfOf?: OnBehalfInput | null;
}
