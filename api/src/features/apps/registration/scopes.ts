import { SCOPES } from "../../../platform/graphql/index.ts";

/** What an app may ask people for; `offline_access` keeps it signed in while they are away (OpenID Connect). */
export const APP_SCOPES: readonly string[] = [...SCOPES, "offline_access"];
