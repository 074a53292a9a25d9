import { Limits } from "../../../platform/limits/index.ts";
import type { Platform, Room } from "../../../platform/room.ts";
import { RATES } from "./limits.ts";
import { uploadRoutes } from "./routes.ts";
import { clamd } from "./clamd.ts";
import { scanJob } from "./scan.job.ts";
import { Signing } from "./signing.ts";
import type { Storage } from "./storage.ts";
import { UploadResolver } from "./upload.resolver.ts";
import { UploadService } from "./upload.service.ts";

export type { Storage } from "./storage.ts";
export { createStorage } from "./create-storage.ts";
export { give } from "./routes.ts";
export { uploadMessages } from "./messages/index.ts";
export { attachUploads } from "./upload.service.ts";
export { Upload } from "./upload.type.ts";
export { uploadView } from "./upload.view.ts";

/** Photos and documents of cases. */
export function uploads(
  platform: Platform,
  storage: Storage,
): Pick<Room, "resolvers" | "jobs" | "routes" | "stop"> {
  const { database, once, primaryReader, logger, settings, clock, translate } = platform;
  const signing = new Signing(settings, clock);
  const scanner = settings.clamdUrl ? clamd(new URL(settings.clamdUrl)) : null;
  const service = new UploadService(
    database,
    once,
    storage,
    new Limits(platform, RATES),
    logger,
    scanner,
    settings.uploadsQuota,
  );
  return {
    jobs: scanner ? [scanJob(scanner, storage, logger)] : [],
    resolvers: [new UploadResolver(service, primaryReader, signing)],
    routes: async (app, contextOf) => {
      await uploadRoutes(app, { service, signing, translate, contextOf });
      service.startSweeping();
    },
    stop: async () => service.stop(),
  };
}
