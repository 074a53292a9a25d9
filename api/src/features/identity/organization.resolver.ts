import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Scope } from "../../platform/graphql/index.ts";
import type { RequestContext } from "../../platform/context/index.ts";
import type { Store } from "../../platform/database/index.ts";
import { IdentitySource } from "./fiscal-code/verified-identity.resolver.ts";
import type { IdentitySource as SourceName } from "./fiscal-code/verified-identity.entity.ts";
import { Locale, Organization } from "./identity.type.ts";
import type { OrganizationRow } from "./organization.entity.ts";
import { findOrganization } from "./organization.repository.ts";
import { LOCALES, localized } from "./settings.ts";

/** Before anybody has entered the organisation's own data. */
const UNNAMED: Omit<OrganizationRow, "id" | "calendar"> = {
  name: "Sportello",
  kind: "MUNICIPALITY",
  phone: "",
  email: "",
  address: "",
  openingHours: {},
  emergencyPhone: "112",
  demo: false,
};

@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(
    private readonly store: Store,
    private readonly providers: readonly SourceName[],
  ) {}

  @Scope()
  @Query(() => Organization)
  async organization(): Promise<Organization> {
    return (await findOrganization(this.store)) ?? UNNAMED;
  }

  @FieldResolver(() => String)
  openingHours(
    @Root() { openingHours }: Pick<OrganizationRow, "openingHours">,
    @Ctx() { locale }: RequestContext,
  ): string {
    return localized(openingHours, locale);
  }

  @FieldResolver(() => [IdentitySource], {
    description: "Public identities with which one can sign in here, at /sign-in/spid and /sign-in/cie.",
  })
  identityProviders(): readonly SourceName[] {
    return this.providers;
  }

  @FieldResolver(() => [Locale])
  locales(): readonly Locale[] {
    return LOCALES;
  }
}
