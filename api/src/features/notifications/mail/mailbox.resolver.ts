import { Arg, Field, FieldResolver, ID, Int, ObjectType, Resolver } from "type-graphql";
import type { Database } from "../../../platform/database/index.ts";
import { DateTime } from "../../../platform/graphql/index.ts";
import { windowOf } from "../../../platform/pagination/index.ts";
import { Demo } from "../../identity/index.ts";
import { findDemoMails } from "./demo-mail.repository.ts";

@ObjectType({ simpleResolvers: true })
class DemoMail {
  @Field(() => ID) id!: string;
  @Field(() => String) to!: string;
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
  @Field(() => DateTime) at!: string;
}

/** What the demo town has sent: read through `demo`, which is nobody's but the marked town's. */
@Resolver(() => Demo)
export class MailboxResolver {
  constructor(private readonly database: Database) {}

  @FieldResolver(() => [DemoMail])
  mailbox(@Arg("first", () => Int) first: number): Promise<DemoMail[]> {
    return findDemoMails(this.database.primary, windowOf({ first }).limit);
  }
}
