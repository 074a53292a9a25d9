import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";

@ObjectType({ simpleResolvers: true, description: "Your request that everything about you is erased." })
export class Erasure {
  @Field(() => Date) requestedAt!: string;
  @Field(() => Date, { description: "Until then it can be taken back; an open case puts it off." })
  dueAt!: string;
}

@InputType()
export class RequestErasureInput {
  @Field(() => ID) requestId!: string;

  @Field(() => Boolean, { description: "That you have read what goes, what stays and why." })
  confirmed!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ErasurePayload extends Payload {
  @Field(() => Erasure, { nullable: true }) erasure?: Erasure | null;
}
