import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/context/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import { Agent, Team } from "./identity.type.ts";
import { localized } from "./settings.ts";

/** Where answers come from, said in the reader's language; an organisation may also keep words of its own. */
const LOCATIONS = ["ITALY", "COOPERATIVE", "ABROAD"];

interface AgentRead {
  office: Record<string, string> | null;
  location: string | null;
}

@Resolver(() => Agent)
export class AgentResolver {
  constructor(private readonly translate: Translate) {}

  @FieldResolver(() => String)
  office(@Root() { office }: AgentRead, @Ctx() { locale }: RequestContext): string {
    return localized(office ?? {}, locale);
  }

  @FieldResolver(() => String)
  location(@Root() { location }: AgentRead, @Ctx() { locale }: RequestContext): string {
    const place = location ?? "ITALY";
    return LOCATIONS.includes(place) ? this.translate(locale, `identity.location.${place}`) : place;
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => String)
  name(@Root() team: { name: Record<string, string> }, @Ctx() { locale }: RequestContext): string {
    return localized(team.name, locale);
  }
}
