import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import { type Case, CaseConnection, caseView } from "../cases/index.ts";
import { Agent, agentView, Team, teamView } from "../identity/index.ts";
import { isStaff, type Principal, type RequestContext } from "../../platform/context/index.ts";
import { forbidden, unauthenticated } from "../../platform/errors/index.ts";
import { type Reader, selectionOf } from "../../platform/look-ahead/index.ts";
import { type Connection, windowOf } from "../../platform/pagination/index.ts";
import { DeskCasesArgs } from "./desk-filter.input.ts";
import { conditionOf, orderOf } from "./desk-queues.ts";

@Resolver()
export class DeskResolver {
  constructor(private readonly reader: Reader) {}

  @Scope("desk:read")
  @Query(() => CaseConnection)
  async deskCases(
    @Args(() => DeskCasesArgs) args: DeskCasesArgs,
    @Ctx() { principal, clock }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Case>> {
    assertDesk(principal);
    const filter = args.filter ?? {};
    return this.reader.connection(caseView, selectionOf(info), principal, {
      where: conditionOf(filter, principal, clock.now()),
      order: orderOf(filter),
      window: windowOf(args),
    });
  }

  @Scope("desk:read")
  @Query(() => [Team])
  async deskTeams(@Ctx() { principal }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Team[]> {
    assertDesk(principal);
    const order = { by: ["code"], direction: "asc" as const };
    return this.reader.list(teamView, selectionOf(info), principal, { order });
  }

  @Scope("desk:read")
  @Query(() => [Agent])
  async deskAgents(@Ctx() { principal }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Agent[]> {
    assertDesk(principal);
    return this.reader.list(agentView, selectionOf(info), principal, {
      where: (_bind, alias) => `${alias}.roles && '{OPERATOR,SUPERVISOR,ADMIN}'`,
      order: { by: ["firstName", "id"], direction: "asc" },
    });
  }
}

/** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
function assertDesk(principal: Principal): void {
  if (principal.personId === null) throw unauthenticated();
  if (!isStaff(principal)) throw forbidden();
}
