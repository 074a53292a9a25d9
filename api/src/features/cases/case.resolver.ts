import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import { Viewer } from "../identity/index.ts";
import type { RequestContext } from "../../platform/context/index.ts";
import { selectionOf } from "../../platform/look-ahead/index.ts";
import { type Connection, connectionOf, PageArgs, windowOf } from "../../platform/pagination/index.ts";
import type { CaseReader } from "./case-reader.ts";
import type { StateName } from "./case.policy.ts";
import { Case, CaseConnection } from "./case.type.ts";
import { CaseState } from "./enums.ts";

@Resolver(() => Case)
export class CaseResolver {
  constructor(private readonly reader: CaseReader) {}

  @Scope("cases:read")
  @Query(() => Case, {
    nullable: true,
    description:
      "By public code; a citizen's own or the desk's needs no secret. Null when there is no such case for this reader; a misread code is the error CASE_CODE_MISREAD.",
  })
  async case(
    @Arg("code", () => String) code: string,
    @Arg("secret", () => String, { nullable: true }) secret: string | null,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    return this.reader.byCode(code, secret, principal, selectionOf(info));
  }
}

@ArgsType()
class ViewerCasesArgs extends PageArgs {
  @Field(() => [CaseState], { nullable: true }) states?: StateName[] | null;
}

@Resolver(() => Viewer)
export class ViewerCasesResolver {
  constructor(private readonly reader: CaseReader) {}

  @Scope("cases:read")
  @FieldResolver(() => CaseConnection)
  async cases(
    @Args(() => ViewerCasesArgs) args: ViewerCasesArgs,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Case>> {
    if (principal.personId === null) return nothing(args);
    return this.reader.ofPerson(principal.personId, args, principal, selectionOf(info));
  }
}

function nothing(args: PageArgs): Connection<Case> {
  const { fromEnd } = windowOf(args);
  return connectionOf<Case>([], () => "", { fromEnd, hasMore: false, after: false, before: false });
}
