import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import {
  type Case,
  CaseConnection,
  type Catalogue,
  caseView,
  type Channel,
  type NameOf,
} from "../cases/index.ts";
import { Citizen } from "../identity/index.ts";
import { isStaff, loaderOf, type RequestContext } from "../../platform/context/index.ts";
import type { Sql } from "../../platform/database/index.ts";
import { keyOf, type Reader, selectionOf } from "../../platform/look-ahead/index.ts";
import { type Connection, PageArgs, windowOf } from "../../platform/pagination/index.ts";
import { type Count, countChannels, countReasons } from "./citizen-history.repository.ts";
import { ChannelCount, ReasonCount } from "./citizen-history.type.ts";

/** A citizen's history beside the case at hand. Others than the desk see of it what they may see anyway. */
@Resolver(() => Citizen)
export class CitizenHistoryResolver {
  constructor(
    private readonly reader: Reader,
    private readonly sql: Sql,
    private readonly requestTypes: Catalogue,
  ) {}

  @FieldResolver(() => CaseConnection, {
    description: "Desk only: everything this person asked, newest first.",
  })
  async cases(
    @Root() citizen: Citizen,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Case>> {
    return this.reader.connection(caseView, selectionOf(info), principal, {
      where: (bind, alias) => `${alias}.citizen_id = ${bind(keyOf(citizen))}`,
      order: { by: ["openedAt", "id"], direction: "desc" },
      window: windowOf(args),
    });
  }

  @FieldResolver(() => [ChannelCount], { description: "Desk only: channels used, with how many contacts." })
  async channels(@Root() citizen: Citizen, @Ctx() context: RequestContext): Promise<ChannelCount[]> {
    const counts = await this.countsOf(citizen, context, "desk.channels", countChannels);
    return counts.map(({ key, count }) => ({ channel: key as NameOf<typeof Channel>, count }));
  }

  @FieldResolver(() => [ReasonCount], { description: "Desk only: request types used, with how many cases." })
  async reasons(@Root() citizen: Citizen, @Ctx() context: RequestContext): Promise<ReasonCount[]> {
    const counts = await this.countsOf(citizen, context, "desk.reasons", countReasons);
    const told = await Promise.all(
      counts.map(async ({ key, count }) => {
        const type = await this.requestTypes.find(key);
        return type ? [{ requestType: type.tell(context.locale, context.register), count }] : [];
      }),
    );
    return told.flat();
  }

  private async countsOf(
    citizen: Citizen,
    context: RequestContext,
    key: string,
    count: (sql: Sql, personIds: readonly string[]) => Promise<Count[]>,
  ): Promise<Count[]> {
    if (!isStaff(context.principal)) return [];
    const loader = loaderOf<string, Count[]>(context, key, async (personIds) => {
      const rows = await count(this.sql, personIds);
      return personIds.map((id) => rows.filter(({ personId }) => personId === id));
    });
    return loader.load(keyOf(citizen));
  }
}
