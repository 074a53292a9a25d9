import type { RequestContext } from "../../platform/context/index.ts";
import type { Channel, NameOf } from "./enums.ts";

/** How somebody reached us: our own app sends trusted documents, other apps hold a token. */
export function channelOf({ trusted, principal }: RequestContext): NameOf<typeof Channel> {
  if (trusted) return "APP";
  return principal.transport === "TOKEN" ? "API" : "WEB";
}
