import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver } from "type-graphql";
import { Viewer } from "../../identity/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { type Reader, selectionOf } from "../../../platform/look-ahead/index.ts";
import { type Connection, PageArgs, windowOf } from "../../../platform/pagination/index.ts";
import { type Access, AccessConnection } from "./access.type.ts";
import { accessView } from "./access.view.ts";

/** `Viewer.accessLog`: nobody's but the viewer's own. */
@Resolver(() => Viewer)
export class AccessLogResolver {
  constructor(private readonly reader: Reader) {}

  @FieldResolver(() => AccessConnection, {
    description:
      "Who else was shown your data, newest first; kept for 24 months. Your own reading is not in it.",
  })
  accessLog(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Access>> {
    return this.reader.connection<Access>(accessView, selectionOf(info), principal, {
      order: { by: ["at", "id"], direction: "desc" },
      window: windowOf(page),
    });
  }
}
