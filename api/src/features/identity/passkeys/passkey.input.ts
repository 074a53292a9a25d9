import { MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsNotBlank, Json } from "../../../platform/graphql/index.ts";

const MAX_NAME = 60;

@InputType()
export class AddPasskeyInput {
  @Field(() => ID) requestId!: string;

  @Field(() => String, { description: "What its owner will know it by, such as “My phone”." })
  @IsNotBlank()
  @MaxLength(MAX_NAME, { context: { max: MAX_NAME } })
  name!: string;

  @Field(() => Json, { description: "RegistrationResponseJSON, as the browser gives it." })
  response!: unknown;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID) id!: string;
}

@InputType({
  description: "cookie: true for a browser (session in a cookie); false for an app, which gets the token.",
})
export class SignInWithPasskeyInput {
  @Field(() => Json, { description: "AuthenticationResponseJSON, as the browser gives it." })
  response!: unknown;

  @Field(() => Boolean, { defaultValue: true }) cookie!: boolean;
}
