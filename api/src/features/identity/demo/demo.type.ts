import { Field, ObjectType } from "type-graphql";
import { Payload } from "../../../platform/graphql/index.ts";
import { Profile, Role, Viewer } from "../identity.type.ts";
import type { ProfileName } from "../settings.ts";

@ObjectType({ simpleResolvers: true })
export class DemoPersona {
  @Field(() => String) key!: string;
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => [Role]) roles!: readonly string[];
  @Field(() => Profile, { nullable: true }) profile!: ProfileName | null;
}

/** The mailbox is added by the room that sends. */
@ObjectType({ description: "Only in the marked demo town, on a loopback address, outside production." })
export class Demo {
  @Field(() => [DemoPersona]) personas!: DemoPersona[];
}

@ObjectType({ simpleResolvers: true })
export class DemoSignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true }) viewer?: Viewer | null;
  @Field(() => String, { nullable: true }) token?: string | null;
}
