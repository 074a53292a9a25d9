import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";
import { AppPermission } from "./consent.type.ts";

@ObjectType({ simpleResolvers: true, description: "An app that the viewer allowed something." })
export class ConnectedApp {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) website!: string | null;
  @Field(() => [AppPermission]) permissions!: AppPermission[];
  @Field(() => Date) since!: string;
  @Field(() => Date, { nullable: true, description: "To the hour; null where it was never used." })
  lastUsedAt!: string | null;
  @Field(() => Boolean, { description: "Whether the office has stopped the app for everybody." })
  suspended!: boolean;
}

@InputType({ description: "Which of the viewer's connected apps to end." })
export class DisconnectAppInput {
  @Field(() => ID) id!: string;
}

@ObjectType({ simpleResolvers: true })
export class DisconnectAppPayload extends Payload {
  @Field(() => [ConnectedApp], { nullable: true, description: "Those that are left." })
  connectedApps?: ConnectedApp[] | null;
}
