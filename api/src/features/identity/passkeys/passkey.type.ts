import { Field, ID, ObjectType } from "type-graphql";
import { DateTime, Json, Payload } from "../../../platform/graphql/index.ts";
import { Viewer } from "../identity.type.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A key on a person's device, with which they sign in by finger, face or the device's code.",
})
export class Passkey {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "What its owner calls it." }) name!: string;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: "Null until somebody has signed in with it." })
  lastUsedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class PreparePasskeyPayload extends Payload {
  @Field(() => Json, {
    nullable: true,
    description: "PublicKeyCredentialCreationOptionsJSON of Web Authentication; good once, for five minutes.",
  })
  options?: unknown;
}

@ObjectType({ simpleResolvers: true })
export class PreparePasskeySignInPayload extends Payload {
  @Field(() => Json, {
    nullable: true,
    description: "PublicKeyCredentialRequestOptionsJSON of Web Authentication; good once, for five minutes.",
  })
  options?: unknown;
}

@ObjectType({ simpleResolvers: true })
export class PasskeysPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: "Whose passkeys are those that are left." })
  viewer?: Viewer | null;
}
