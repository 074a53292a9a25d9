import { Field, ID, Int, ObjectType } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import { Case } from "../cases/index.ts";
import { connectionType } from "../../platform/pagination/index.ts";

@ObjectType({ simpleResolvers: true })
export class PointRule {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => Int) points!: number;
  @Field(() => Int, { description: "How many times it counts in one day." }) perDay!: number;
}

@ObjectType()
export class PointEntry {
  @Field(() => ID) id!: string;
  @Field(() => Date) at!: string;
  @Field(() => Int) points!: number;
  @Field(() => PointRule) rule!: PointRule;
  @Field(() => Case, { nullable: true }) case!: Case | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => ID, { nullable: true }) reverses!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Badge {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => Date, { nullable: true }) earnedAt!: Date | null;
}

export const PointEntryConnection = connectionType("PointEntry", () => PointEntry);

/** Fields are resolved one by one, for the person who asks. */
@Scope("points:read")
@ObjectType()
export class Points {
  @Field(() => Boolean) enabled!: boolean;
}
