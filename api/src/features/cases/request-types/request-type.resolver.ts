import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { Scope } from "../../../platform/graphql/index.ts";
import { Register } from "../../identity/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { Catalogue } from "./catalogue.ts";
import type { RegisterName } from "./published-type.ts";
import { RequestType } from "./request-type.type.ts";
import { searchTypes } from "./search.ts";

@Resolver(() => RequestType)
export class RequestTypeResolver {
  constructor(private readonly catalogue: Catalogue) {}

  @Scope()
  @Query(() => [RequestType])
  async requestTypes(
    @Arg("locale", () => String, { nullable: true }) locale: string | null,
    @Arg("register", () => Register, { nullable: true }) register: RegisterName | null,
    @Arg("frequent", () => Boolean, { nullable: true }) frequent: boolean | null,
    @Arg("query", () => String, { nullable: true }) query: string | null,
    @Ctx() context: RequestContext,
  ): Promise<RequestType[]> {
    const words = locale ?? context.locale;
    const all = await this.catalogue.all();
    const wanted = frequent == null ? all : all.filter(({ definition }) => definition.frequent === frequent);
    return searchTypes(wanted, query ?? "", words).map((type) =>
      type.tell(words, register ?? context.register),
    );
  }

  @Scope()
  @Query(() => RequestType, { nullable: true })
  async requestType(
    @Arg("code", () => String) code: string,
    @Arg("version", () => Int, { nullable: true }) version: number | null,
    @Arg("locale", () => String, { nullable: true }) locale: string | null,
    @Arg("register", () => Register, { nullable: true }) register: RegisterName | null,
    @Ctx() context: RequestContext,
  ): Promise<RequestType | null> {
    const type = await this.catalogue.find(code, version);
    return type?.tell(locale ?? context.locale, register ?? context.register) ?? null;
  }
}
