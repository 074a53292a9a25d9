import { Field, Int, ObjectType } from "type-graphql";
import { Payload } from "../../platform/graphql/index.ts";
import { Viewer } from "./identity.type.ts";

@ObjectType({ simpleResolvers: true })
export class RequestSignInCodePayload extends Payload {
  @Field(() => Int, { nullable: true, description: "Seconds the code is good for." }) expiresIn?:
    number | null;
}

@ObjectType({ simpleResolvers: true })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true }) viewer?: Viewer | null;
  @Field(() => String, { nullable: true }) token?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SignOutPayload extends Payload {
  @Field(() => Viewer, { nullable: true }) viewer?: Viewer | null;
}
