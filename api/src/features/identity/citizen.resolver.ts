import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import { isStaff, type RequestContext } from "../../platform/context/index.ts";
import { forbidden, unauthenticated } from "../../platform/errors/index.ts";
import { uuidOf } from "../../platform/ids/index.ts";
import { type Reader, selectionOf } from "../../platform/look-ahead/index.ts";
import { Citizen } from "./identity.type.ts";
import { citizenView } from "./person.view.ts";

@Resolver(() => Citizen)
export class CitizenResolver {
  constructor(private readonly reader: Reader) {}

  @Scope("desk:read")
  @Query(() => Citizen, { nullable: true })
  async citizen(
    @Arg("id", () => ID) id: string,
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Citizen | null> {
    if (!principal.personId) throw unauthenticated();
    if (!isStaff(principal)) throw forbidden();
    const personId = uuidOf("Citizen", id);
    if (!personId) return null;
    return this.reader.one(
      citizenView,
      selectionOf(info),
      principal,
      (bind, alias) => `${alias}.id = ${bind(personId)}`,
    );
  }
}
