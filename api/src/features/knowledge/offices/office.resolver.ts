import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { Scope } from "../../../platform/graphql/index.ts";
import { Office } from "./office.type.ts";
import type { Offices } from "./offices.service.ts";

@Resolver()
export class OfficeResolver {
  constructor(private readonly all: Offices) {}

  @Scope("knowledge:read")
  @Query(() => [Office], { description: "The offices with their hours, in the organisation's order." })
  offices(
    @Arg("category", () => String, {
      nullable: true,
      description: "Only those that deal with this category of articles.",
    })
    category: string | null | undefined,
    @Ctx() { locale }: RequestContext,
  ): Promise<Office[]> {
    return this.all.find(category ?? null, locale);
  }
}
