import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { CaseState, Channel, type NameOf } from "../cases/index.ts";
import { PageArgs } from "../../platform/pagination/index.ts";

export const DeskQueue = {
  UNASSIGNED: "UNASSIGNED",
  MINE: "MINE",
  TEAM: "TEAM",
  WAITING: "WAITING",
  LATE: "LATE",
  OPEN: "OPEN",
  ALL: "ALL",
} as const;
registerEnumType(DeskQueue, { name: "DeskQueue" });

const MAX_QUERY = 200;

@InputType()
export class DeskFilter {
  @Field(() => DeskQueue, { nullable: true }) queue?: keyof typeof DeskQueue | null;
  @Field(() => [CaseState], { nullable: true }) states?: NameOf<typeof CaseState>[] | null;
  @Field(() => String, { nullable: true }) category?: string | null;
  @Field(() => String, { nullable: true }) requestType?: string | null;
  @Field(() => Channel, { nullable: true }) channel?: NameOf<typeof Channel> | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(MAX_QUERY, { context: { max: MAX_QUERY } })
  query?: string | null;
}

@ArgsType()
export class DeskCasesArgs extends PageArgs {
  @Field(() => DeskFilter, { nullable: true }) filter?: DeskFilter | null;
}
