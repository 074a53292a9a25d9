import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import type { Database } from "../../platform/database/index.ts";
import { Locale, Organization } from "./identity.type.ts";
import { findOrganization, type OrganizationRow } from "./organization.repository.ts";
import { LOCALES, localized } from "./settings.ts";

/** Before anybody has entered the organisation's own data. */
const UNNAMED: OrganizationRow = {
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
  constructor(private readonly database: Database) {}

  @Query(() => Organization)
  async organization(): Promise<Organization> {
    return (await findOrganization(this.database)) ?? UNNAMED;
  }

  @FieldResolver(() => String)
  openingHours(@Root() organization: OrganizationRow, @Ctx() { locale }: RequestContext): string {
    return localized(organization.openingHours, locale);
  }

  @FieldResolver(() => [Locale])
  locales(): readonly Locale[] {
    return LOCALES;
  }
}
