import { selectionOf } from "../../platform/look-ahead/index.ts";
import { oauth } from "./oauth/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { mergingApps } from "./merging-apps.repository.ts";
import { personalApps } from "./personal-apps.repository.ts";
import { AppResolver, ViewerAppsResolver } from "./registration/app.resolver.ts";
import { AppService } from "./registration/app.service.ts";
import { appView } from "./registration/app.view.ts";
import { webhooks } from "./webhooks/index.ts";

export { appsMessages } from "./messages/index.ts";
export { appTokens } from "./oauth/app-token.ts";
export { findStoppedEndpoint } from "./webhooks/stopped-endpoint.repository.ts";
export { oauthMessages } from "./oauth/messages/index.ts";

/** Apps of other people: their registration, what they may do for whom, and what they are told. */
export function appsRoom(platform: Platform): Room {
  // From the primary: developers look right after they changed something.
  const { primaryReader } = platform;
  const { resolvers, jobs, routes } = oauth(platform);
  const told = webhooks(platform);
  return {
    ...told,
    resolvers: [
      ...told.resolvers,
      new ViewerAppsResolver(primaryReader),
      new AppResolver(new AppService(platform), primaryReader),
      ...resolvers,
    ],
    jobs: [...jobs, ...told.jobs],
    routes,
    merging: mergingApps,
    personal: personalApps(platform.database.primary),
    views: [appView, ...told.views],
    nodes: {
      ...told.nodes,
      App: (id, { principal }, info) =>
        primaryReader.one(
          appView,
          selectionOf(info, "App"),
          principal,
          (bind, alias) => `${alias}.id = ${bind(id)}`,
        ),
    },
  };
}
