import { Field, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";
import { CaseEntry } from "../case-entry.type.ts";
import { Case } from "../case.type.ts";

@ObjectType({ simpleResolvers: true })
export class CasePayload extends Payload {
  @Field(() => Case, { nullable: true }) case?: Case | null;
}

@ObjectType({ simpleResolvers: true })
export class PostMessagePayload extends Payload {
  @Field(() => Case, { nullable: true }) case?: Case | null;
  @Field(() => CaseEntry, { nullable: true }) entry?: CaseEntry | null;
}
