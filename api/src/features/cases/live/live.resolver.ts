import type { GraphQLResolveInfo } from "graphql";
import { Arg, Int, Resolver, Root, Subscription } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import { selectionOf } from "../../../platform/look-ahead/index.ts";
import { Case } from "../case.type.ts";
import type { CaseStream, Followed } from "./case-stream.ts";

/** What TypeGraphQL gives `subscribe`. */
interface Subscribing {
  args: Followed;
  context: RequestContext;
  info: GraphQLResolveInfo;
}

/** The resolver class needs its stream before an instance exists: TypeGraphQL calls `subscribe` without one. */
export function liveResolver(stream: CaseStream): object {
  @Resolver()
  class LiveResolver {
    @Scope("cases:read")
    @Subscription(() => Case, {
      description:
        "Sends the case as it is now, then at each change. since: the version the client already has.",
      subscribe: ({ args, context, info }: Subscribing) => stream.open(args, context, selectionOf(info)),
    } as never)
    caseChanged(
      @Root() found: Case,
      @Arg("code", () => String) _code: string,
      @Arg("secret", () => String, { nullable: true }) _secret: string | null,
      @Arg("since", () => Int, { nullable: true }) _since: number | null,
    ): Case {
      return found;
    }
  }
  return new LiveResolver();
}
