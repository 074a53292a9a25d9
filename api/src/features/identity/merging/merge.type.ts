import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTime, Payload } from "../../../platform/graphql/index.ts";
import { IdentitySource } from "../fiscal-code/verified-identity.resolver.ts";
import { Viewer } from "../identity.type.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "Another account, which the reader has just proved to be theirs and can put together with this one.",
})
export class MergeOffer {
  @Field(() => ID) id!: string;
  @Field(() => IdentitySource, { description: "What it was proved with." })
  source!: keyof typeof IdentitySource;
  @Field(() => DateTime, { description: "Until then the reader can decide." }) expiresAt!: string;
  @Field(() => String, { nullable: true, description: "First and family name in the other account." })
  name!: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address of the other account." })
  email!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "An account that was put together with the reader's." })
export class AccountMerge {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: "The e-mail address that the account had." })
  email!: string | null;
  @Field(() => DateTime) mergedAt!: string;
  @Field(() => DateTime, { description: "Until then it can be undone." }) undoUntil!: string;
}

@InputType()
export class MergeAccountsInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID, { description: "Of the offer." }) id!: string;
}

@InputType()
export class UndoMergeInput {
  @Field(() => ID) requestId!: string;
  @Field(() => ID, { description: "Of what was put together." }) id!: string;
}

@ObjectType({ simpleResolvers: true })
export class MergePayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: "The account that goes on." })
  viewer?: Viewer | null;
}
