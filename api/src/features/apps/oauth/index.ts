import type { Platform, Room } from "../../../platform/room.ts";
import { ConnectedAppsResolver } from "./connected-apps.resolver.ts";
import { ConsentResolver } from "./consent.resolver.ts";
import { ConsentService } from "./consent.service.ts";
import { errorPage } from "./error-page.ts";
import { expiredOAuthJob } from "./expired.job.ts";
import { OAuthLimits } from "./limits.ts";
import { createProvider } from "./provider.ts";
import { oauthRoutes, whoIsThere } from "./routes.ts";

/** OAuth 2.1 for other people's apps: their tokens, what people allow them, and how they end it. */
export function oauth(platform: Platform): Required<Pick<Room, "resolvers" | "jobs" | "routes">> {
  const { whoOf, remember } = whoIsThere();
  const provider = createProvider({ platform, whoOf, showError: errorPage(platform) });
  const limits = new OAuthLimits(platform);
  return {
    resolvers: [
      new ConsentResolver(new ConsentService(platform, provider)),
      new ConnectedAppsResolver(platform),
    ],
    jobs: [expiredOAuthJob(platform.clock)],
    routes: (app, contextOf) =>
      oauthRoutes(app, { provider, settings: platform.settings, contextOf, limits, remember }),
  };
}
