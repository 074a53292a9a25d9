import type { Platform, Room } from "../../platform/room.ts";
import { mergingPoints } from "./merging-points.repository.ts";
import { personalPoints } from "./personal-points.repository.ts";
import { pointEntryView } from "./point-entry.view.ts";
import { BadgeRow, PointEntryRow } from "./points.entity.ts";
import { PointsResolver, ViewerPointsResolver } from "./points.resolver.ts";
import { pointsSubscriber } from "./points.subscriber.ts";

export { engagementMessages } from "./messages/index.ts";

export const engagementEntities: readonly (new () => object)[] = [PointEntryRow, BadgeRow];

/** Points for what saves a second round: a ledger that is never rewritten, open to the person alone. */
export function engagementRoom({ database, primaryReader, translate }: Platform): Room {
  const entryView = pointEntryView(translate);
  return {
    resolvers: [
      new ViewerPointsResolver(),
      // From the primary: people look right after they did something.
      new PointsResolver(database.primary, primaryReader, entryView, translate),
    ],
    views: [entryView],
    subscribers: [pointsSubscriber],
    merging: mergingPoints,
    personal: personalPoints(database.primary),
  };
}
