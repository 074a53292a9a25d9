import { Field, Int, ObjectType } from "type-graphql";
import { Channel, type NameOf, RequestType } from "../cases/index.ts";

@ObjectType({ simpleResolvers: true })
export class ChannelCount {
  @Field(() => Channel) channel!: NameOf<typeof Channel>;
  @Field(() => Int) count!: number;
}

@ObjectType({ simpleResolvers: true })
export class ReasonCount {
  @Field(() => RequestType) requestType!: RequestType;
  @Field(() => Int) count!: number;
}
