import type { Provider } from "oidc-provider";
import { isStaff, type RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { findAskingApp } from "./consent.repository.ts";
import type { AuthorizationRequest } from "./consent.type.ts";
import { allowApp } from "./grants.repository.ts";
import { permissionOf } from "./permissions.ts";
import { LASTING, offered } from "./scopes.ts";

type Interaction = InstanceType<Provider["Interaction"]>;

const gone = () => new ExpectedFailure({ code: "AUTHORIZATION_GONE", path: ["input", "uid"] });

/** Lets a person look at what an app asks for, and answer it: only in the browser in which the app asked. */
export class ConsentService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "clock" | "translate">,
    private readonly provider: Provider,
  ) {}

  /** Null where there is no such request in this browser, it has expired, or it began as somebody else. */
  async request(uid: string, context: RequestContext): Promise<AuthorizationRequest | null> {
    const interaction = await this.interaction(uid, context);
    const asking = interaction && (await this.asking(interaction));
    if (!interaction || !asking) return null;
    const { translate } = this.platform;
    const requested = String(interaction.params["scope"] ?? "");
    return {
      appName: asking.name,
      appDescription: asking.description,
      appWebsite: asking.website,
      returnsTo: placeOf(String(interaction.params["redirect_uri"])),
      permissions: offered(requested, isStaff(context.principal)).map((scope) =>
        permissionOf(translate, context.locale, scope),
      ),
      limits: ["password", "others", "official"].map((key) => translate(context.locale, `apps.limit.${key}`)),
      lasting: asking.scopes.includes(LASTING),
    };
  }

  /**
   * Keeps the answer of the person who is signed in; answers the address at which the library goes on.
   * @throws GraphQLError UNAUTHENTICATED
   * @throws ExpectedFailure AUTHORIZATION_GONE, NOTHING_TO_ALLOW
   */
  async decide(uid: string, allow: boolean, context: RequestContext): Promise<string> {
    const { personId, appId } = context.principal;
    if (personId === null || appId !== null) throw unauthenticated();
    const interaction = await this.interaction(uid, context);
    const asking = interaction && (await this.asking(interaction));
    if (!interaction || !asking) throw gone();
    if (allow) await this.allow(interaction, personId, context);
    else interaction.result = { error: "access_denied", error_description: "the person said no" };
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000));
    return interaction.returnTo;
  }

  private async allow(interaction: Interaction, personId: string, context: RequestContext): Promise<void> {
    const { database, clock } = this.platform;
    const scopes = offered(String(interaction.params["scope"] ?? ""), isStaff(context.principal));
    if (scopes.length === 0) throw new ExpectedFailure({ code: "NOTHING_TO_ALLOW", path: ["input"] });
    const appId = String(interaction.params["client_id"]);
    const grantId = await allowApp(database.primary, { appId, personId, scopes }, clock.now());
    interaction.result = { consent: { grantId } };
  }

  private async interaction(
    uid: string,
    { cookies, principal }: RequestContext,
  ): Promise<Interaction | null> {
    if (cookies.get("authorization") !== uid) return null;
    const interaction = await this.provider.Interaction.find(uid);
    const began = interaction?.session?.accountId;
    if (began !== undefined && principal.personId !== null && began !== principal.personId) return null;
    return interaction ?? null;
  }

  private asking({ params }: Interaction) {
    return findAskingApp(this.platform.database.primary, String(params["client_id"]));
  }
}

/** What a person can recognise of an address: its host, or the scheme of an app on their device. */
function placeOf(redirectUri: string): string {
  const { protocol, host } = new URL(redirectUri);
  return /^https?:$/.test(protocol) ? host : protocol.slice(0, -1);
}
