import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import { loaderOf, type RequestContext } from "../../platform/context/index.ts";
import { type Reader, selectionOf, type View } from "../../platform/look-ahead/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import type { Store } from "../../platform/database/index.ts";
import { type Connection, PageArgs, windowOf } from "../../platform/pagination/index.ts";
import { settingsOf, Viewer } from "../identity/index.ts";
import { badgesOf, balanceOf } from "./ledger.repository.ts";
import { Badge, type PointEntry, PointEntryConnection, PointRule, Points } from "./points.type.ts";
import { ruleText } from "./rule-text.ts";
import { allRules, BADGES, levelOf } from "./rules.ts";

/** `Viewer.points`: nobody's but the viewer's own. */
@Resolver(() => Viewer)
export class ViewerPointsResolver {
  @Scope("points:read")
  @FieldResolver(() => Points, { nullable: true })
  points(@Ctx() { principal }: RequestContext): Points | null {
    return principal.personId ? { enabled: settingsOf(principal).points } : null;
  }
}

@Resolver(() => Points)
export class PointsResolver {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly entryView: View,
    private readonly translate: Translate,
  ) {}

  @FieldResolver(() => Int)
  balance(@Ctx() context: RequestContext): Promise<number> {
    return this.balanceOf(context);
  }

  @FieldResolver(() => Int)
  async level(@Ctx() context: RequestContext): Promise<number> {
    return levelOf(await this.balanceOf(context)).level;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Points still missing to the next level; null at the last.",
  })
  async toNextLevel(@Ctx() context: RequestContext): Promise<number | null> {
    return levelOf(await this.balanceOf(context)).toNextLevel;
  }

  @FieldResolver(() => PointEntryConnection)
  entries(
    @Root() _points: Points,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PointEntry>> {
    return this.reader.connection<PointEntry>(this.entryView, selectionOf(info), principal, {
      order: { by: ["at", "id"], direction: "desc" },
      window: windowOf(page),
    });
  }

  /** All there are, those not yet earned too. */
  @FieldResolver(() => [Badge])
  async badges(@Ctx() { principal, locale }: RequestContext): Promise<Badge[]> {
    const earned = principal.personId
      ? await badgesOf(this.store, principal.personId)
      : new Map<string, Date>();
    return BADGES.map(({ code }) => ({
      code,
      title: this.translate(locale, `points.badge.${code}.title`),
      description: this.translate(locale, `points.badge.${code}.description`),
      earnedAt: earned.get(code) ?? null,
    }));
  }

  @FieldResolver(() => [PointRule], { description: "Every rule, so that nothing is hidden." })
  rules(@Ctx() { locale }: RequestContext): PointRule[] {
    return allRules.map(({ code }) => ruleText(this.translate, locale, code));
  }

  /** Read once a request, whichever of the fields ask. */
  private async balanceOf(context: RequestContext): Promise<number> {
    const loader = loaderOf<string, number>(context, "points.balance", (ids) =>
      Promise.all(ids.map((id) => balanceOf(this.store, id))),
    );
    const { personId } = context.principal;
    return personId ? loader.load(personId) : 0;
  }
}
