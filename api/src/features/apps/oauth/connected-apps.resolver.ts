import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { toGlobalId, uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { Viewer } from "../../identity/index.ts";
import { findConnectedApps, revokeGrant } from "./connected-apps.repository.ts";
import { ConnectedApp, DisconnectAppInput, DisconnectAppPayload } from "./connected-apps.type.ts";
import { permissionOf } from "./permissions.ts";

/** What the viewer allows apps, and the way to end it; closed to the apps themselves. */
@Resolver(() => Viewer)
export class ConnectedAppsResolver {
  constructor(private readonly platform: Pick<Platform, "database" | "clock" | "translate">) {}

  @FieldResolver(() => [ConnectedApp], { description: "Newest first." })
  async connectedApps(@Ctx() { principal, locale }: RequestContext): Promise<ConnectedApp[]> {
    return principal.personId === null ? [] : this.of(principal.personId, locale);
  }

  @Mutation(() => DisconnectAppPayload, {
    description: "Ends what an app may do for the viewer, at once and for all its tokens.",
  })
  async disconnectApp(
    @Arg("input", () => DisconnectAppInput) { id }: DisconnectAppInput,
    @Ctx() { principal, locale }: RequestContext,
  ): Promise<DisconnectAppPayload> {
    const { personId } = principal;
    if (personId === null) throw unauthenticated();
    const { database, clock } = this.platform;
    const grantId = uuidOf("ConnectedApp", id);
    if (!grantId || !(await revokeGrant(database.primary, grantId, personId, clock.now()))) {
      throw new ExpectedFailure({ code: "APP_NOT_CONNECTED", path: ["input", "id"] });
    }
    return { connectedApps: await this.of(personId, locale) };
  }

  private async of(personId: string, locale: string): Promise<ConnectedApp[]> {
    const grants = await findConnectedApps(this.platform.database.primary, personId);
    return grants.map(({ id, scopes, ...grant }) => ({
      ...grant,
      id: toGlobalId("ConnectedApp", id),
      permissions: scopes.map((scope) => permissionOf(this.platform.translate, locale, scope)),
    }));
  }
}
