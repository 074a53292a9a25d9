import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Query, Resolver } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import type { RequestContext } from "../../platform/context/index.ts";
import { type Reader, selectionOf } from "../../platform/look-ahead/index.ts";
import { Citizen, Role, Settings, Viewer } from "./identity.type.ts";
import { citizenView } from "./person.view.ts";
import { keyedHashes } from "../../platform/crypto/index.ts";
import { settingsOf } from "./principal.ts";

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly reader: Reader,
    /** Newest first, as in `PlatformSettings.secretKeys`. */
    private readonly secretKeys: readonly string[],
  ) {}

  @Scope()
  @Query(() => Viewer)
  viewer(): Viewer {
    return {};
  }

  @Scope("profile:read")
  @FieldResolver(() => Citizen, { nullable: true, description: "Null for an anonymous reader." })
  async citizen(
    @Ctx() { principal }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Citizen | null> {
    const { personId } = principal;
    if (!personId) return null;
    return this.reader.one(
      citizenView,
      selectionOf(info),
      principal,
      (bind, alias) => `${alias}.id = ${bind(personId)}`,
    );
  }

  @FieldResolver(() => [String], {
    description:
      "Keys of 32 bytes, in base64, under which our own pages keep on a device what this person has not sent yet. Encrypt with the first; any may open. Empty for an anonymous reader.",
  })
  deviceKeys(@Ctx() { principal }: RequestContext): string[] {
    const { personId } = principal;
    if (personId === null) return [];
    return keyedHashes(this.secretKeys, "device", personId).map((key) => key.toString("base64"));
  }

  @Scope("profile:read")
  @FieldResolver(() => [Role])
  roles(@Ctx() { principal }: RequestContext): readonly string[] {
    return principal.roles;
  }

  @Scope("profile:read")
  @FieldResolver(() => Settings)
  settings(@Ctx() { principal }: RequestContext): Settings {
    return settingsOf(principal);
  }
}
