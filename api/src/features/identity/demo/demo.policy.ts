import type { RequestContext } from "../../../platform/context/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { isDemoTown } from "../organization.repository.ts";

/**
 * Whether the demo's conveniences exist for this request: only in a database that carries the mark, on a
 * loopback address, outside production.
 */
export async function isDemoAllowed(
  { database, settings }: Pick<Platform, "database" | "settings">,
  { loopback }: Pick<RequestContext, "loopback">,
): Promise<boolean> {
  return !settings.production && loopback && (await isDemoTown(database.primary));
}
