import { Args, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Agent, Citizen, Team } from "../identity/index.ts";
import { DateTime, Json, Node, Scope } from "../../platform/graphql/index.ts";
import { readByLookAhead } from "../../platform/look-ahead/index.ts";
import { type Connection, connectionType, PageArgs } from "../../platform/pagination/index.ts";
import type { ActionName, StateName } from "./case.policy.ts";
import { CaseEntry } from "./case-entry.type.ts";
import { CaseAction, CaseOutcome, CaseState, Channel, type NameOf } from "./enums.ts";
import { RequestType } from "./request-types/request-type.type.ts";
import { Upload } from "./uploads/index.ts";

@ObjectType({ simpleResolvers: true })
export class CaseAnswer {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Json) value!: unknown;
  @Field(() => String) display!: string;
  @Field(() => DateTime, {
    nullable: true,
    description:
      "Where a time was chosen, which begins at `value`: when it ends. Null for every other answer.",
  })
  slotEndsAt!: Date | string | null;
}

@ObjectType({ simpleResolvers: true })
export class Place {
  @Field(() => String) address!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
}

const CaseEntryConnection = connectionType("CaseEntry", () => CaseEntry);

/** Objects of this type are always reads of `caseView`. */
@Scope("cases:read")
@ObjectType({ implements: Node, simpleResolvers: true })
export class Case extends Node {
  @Field(() => ID) override id!: string;
  @Field(() => String) code!: string;
  @Field(() => Int, { description: "Grows with each change; a live stream resumes from it." })
  version!: number;
  @Field(() => RequestType) requestType!: RequestType;
  @Field(() => String) category!: string;
  @Field(() => CaseState) state!: StateName;
  @Field(() => CaseOutcome, { nullable: true }) outcome!: NameOf<typeof CaseOutcome> | null;
  @Field(() => String, {
    nullable: true,
    description: "Why, in plain words, when the outcome does not solve.",
  })
  outcomeReason!: string | null;
  @Field(() => Channel) channel!: NameOf<typeof Channel>;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => [CaseAnswer]) answers!: CaseAnswer[];
  @Field(() => Place, { nullable: true }) place!: Place | null;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime, { nullable: true }) promisedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) takenInChargeAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) resolvedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => Boolean) late!: boolean;
  @Field(() => Agent, { nullable: true, description: "Who has taken charge." }) assignee!: Agent | null;
  @Field(() => Team, { nullable: true }) team!: Team | null;

  @Field(() => CaseEntryConnection, {
    description: "Milestones and messages the viewer may see, oldest first.",
  })
  entries(@Args(() => PageArgs) _page: PageArgs): Connection<CaseEntry> {
    return readByLookAhead();
  }

  @Field(() => [Upload]) uploads!: Upload[];
  @Field(() => Int, { nullable: true }) rating!: number | null;
  @Field(() => String, { nullable: true }) ratingComment!: string | null;
  @Field(() => [CaseAction], {
    description:
      "What the viewer may do now: POST_MESSAGE, REOPEN, WITHDRAW, RATE, TAKE_CHARGE, ASSIGN, RESOLVE, NOTE.",
  })
  actions!: ActionName[];
  @Field(() => Citizen, { nullable: true, description: "Desk only." }) citizen!: Citizen | null;
  @Field(() => String, { nullable: true, description: "Desk only: contact of an anonymous filer." })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true }) contactPhone!: string | null;
}

export const CaseConnection = connectionType("Case", () => Case);
