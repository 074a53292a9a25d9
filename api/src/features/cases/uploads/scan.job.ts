import type { Logger } from "pino";
import type { Job } from "../../../platform/events/index.ts";
import { type Scanner, ScannerAway } from "./clamd.ts";
import type { Storage } from "./storage.ts";
import { findUnscanned, settleScan } from "./upload.repository.ts";

/** Asks again, every minute, about files that came while the scanner was away; nobody can open them until then. */
export const scanJob = (scanner: Scanner, storage: Storage, logger: Logger): Job => ({
  name: "cases.scan",
  due: "* * * * *",
  run: async ({ primary }) => {
    for (const id of await findUnscanned(primary)) {
      try {
        const bytes = await storage.get(id);
        const verdict = bytes === null ? "INFECTED" : await scanner.scan(bytes);
        if (verdict === "INFECTED") {
          await storage.remove(id);
          await storage.remove(`${id}.thumbnail`);
          logger.warn({ upload: id }, "an infected file was deleted");
        }
        await settleScan(primary, id, verdict === "CLEAN" ? "READY" : "INFECTED");
      } catch (error) {
        if (!(error instanceof ScannerAway)) throw error;
        logger.warn({ err: error }, "files wait for the scanner");
        return;
      }
    }
  },
});
