import type { PersonalData, Platform, Room } from "../../platform/room.ts";
import { AccessLogResolver } from "./access-log/access-log.resolver.ts";
import { accessView } from "./access-log/access.view.ts";
import { ErasureResolver } from "./erasure/erasure.resolver.ts";
import { ErasureService } from "./erasure/erasure.service.ts";
import { ExportResolver } from "./export/export.resolver.ts";
import { exportRoutes } from "./export/export.routes.ts";
import { ExportService } from "./export/export.service.ts";
import { mergingAccesses } from "./merging-accesses.repository.ts";
import { collectAccesses, eraseOwn } from "./privacy.repository.ts";
import { privacySweepJob } from "./sweep.job.ts";

export { exportMessages } from "./export/messages/index.ts";
export { privacyMessages } from "./messages/index.ts";

/**
 * What people may know and decide about their own data: who saw it, a copy of it, that it goes.
 * @param rooms what every other room keeps of people; who they are comes last, for it is needed until the end
 */
export function privacyRoom(platform: Platform, rooms: readonly PersonalData[]): Room {
  const { database, primaryReader, clock, translate } = platform;
  const own: PersonalData = {
    name: "accessLog",
    collect: async (personId) => ({ accesses: await collectAccesses(database.primary, personId) }),
    erase: (personId) => eraseOwn(database.primary, personId),
  };
  const all = [own, ...rooms];
  const exports = new ExportService(platform, [...all].reverse());
  const erasures = new ErasureService(platform, all);
  return {
    resolvers: [
      new AccessLogResolver(primaryReader),
      new ExportResolver(exports),
      new ErasureResolver(erasures),
    ],
    merging: mergingAccesses,
    views: [accessView],
    subscribers: [exports.subscriber],
    jobs: [erasures.job, privacySweepJob(clock)],
    routes: (app, contextOf) => exportRoutes(app, { service: exports, translate, contextOf }),
  };
}
