import { IsIn, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Contrast, NoticeChannel, Profile, Register, Theme } from "./identity.type.ts";
import {
  LOCALE_CODES,
  MAX_TEXT_SIZE,
  MIN_TEXT_SIZE,
  type NoticeChannelName,
  type ProfileName,
} from "./settings.ts";

const MAX_NAME = 100;

/** What is left out stays as it is; a name or a number that is null or empty is taken away. */
@InputType()
export class SettingsInput {
  @Field(() => Profile, { nullable: true }) profile?: ProfileName | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn([...LOCALE_CODES])
  locale?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(MIN_TEXT_SIZE, { context: { min: MIN_TEXT_SIZE } })
  @Max(MAX_TEXT_SIZE, { context: { max: MAX_TEXT_SIZE } })
  textSize?: number | null;

  @Field(() => Contrast, { nullable: true }) contrast?: keyof typeof Contrast | null;
  @Field(() => Theme, { nullable: true }) theme?: keyof typeof Theme | null;
  @Field(() => Register, { nullable: true }) register?: keyof typeof Register | null;
  @Field(() => Boolean, { nullable: true }) oneQuestionPerPage?: boolean | null;
  @Field(() => Boolean, { nullable: true }) largeTargets?: boolean | null;
  @Field(() => Boolean, { nullable: true }) readAloud?: boolean | null;
  @Field(() => Boolean, { nullable: true }) motion?: boolean | null;
  @Field(() => Boolean, { nullable: true }) points?: boolean | null;
  @Field(() => NoticeChannel, { nullable: true }) notices?: NoticeChannelName | null;
  @Field(() => Boolean, { nullable: true }) italianBeside?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_NAME, { context: { max: MAX_NAME } })
  givenName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_NAME, { context: { max: MAX_NAME } })
  familyName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^$|^\+?[\d .()/-]{5,25}$/)
  phone?: string | null;
}
