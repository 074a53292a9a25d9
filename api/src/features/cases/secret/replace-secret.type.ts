import { MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";

const MAX_CONTACT = 254;

@InputType({
  description:
    "A lost secret is replaced through the contact given when filing. Always answers the same, so that nothing is learnt.",
})
export class ReplaceCaseSecretInput {
  @Field(() => ID) requestId!: string;
  @Field(() => String) code!: string;

  @Field(() => String)
  @MaxLength(MAX_CONTACT, { context: { max: MAX_CONTACT } })
  contact!: string;
}

@ObjectType({ simpleResolvers: true })
export class ReplaceCaseSecretPayload extends Payload {
  sent!: boolean;
}
