import { IsIn, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { LOCALE_CODES } from "./settings.ts";
import { IsTypedEmail } from "./typed-email.ts";

const MAX_EMAIL = 254;

@InputType()
export class RequestSignInCodeInput {
  @Field(() => ID) requestId!: string;

  @Field(() => String)
  @IsTypedEmail()
  @MaxLength(MAX_EMAIL, { context: { max: MAX_EMAIL } })
  email!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn([...LOCALE_CODES])
  locale?: string | null;
}

@InputType({
  description: "cookie: true for a browser (session in a cookie); false for an app, which gets the token.",
})
export class SignInInput {
  @Field(() => String)
  @IsTypedEmail()
  email!: string;

  @Field(() => String)
  @Matches(/^\s*\d{3}\s?\d{3}\s*$/)
  code!: string;

  @Field(() => Boolean, { defaultValue: true }) cookie!: boolean;
}
