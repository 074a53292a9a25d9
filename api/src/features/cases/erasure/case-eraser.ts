import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import type { Job } from "../../../platform/events/index.ts";
import type { PersonalData } from "../../../platform/room.ts";
import type { Storage } from "../uploads/index.ts";
import {
  collectCases,
  collectFiles,
  eraseContent,
  findFiles,
  findKeepings,
  findLooseFiles,
  findOutlived,
  findWhole,
  forgetFiles,
} from "./case-content.repository.ts";

/** Cases erased in one transaction. */
const BATCH = 100;

/**
 * Erases the content of cases, files first: what was cut short is found again, for a case counts as erased only
 * when nothing of it is left.
 */
export class CaseEraser {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  async erase(database: Database, caseIds: readonly string[]): Promise<void> {
    await this.removeFiles(database, await findFiles(database.primary, caseIds));
    await database.transaction((tx) => eraseContent(tx, caseIds, this.clock.now()));
  }

  async removeFiles(database: Database, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.storage.remove(id);
      await this.storage.remove(`${id}.thumbnail`);
    }
    if (ids.length > 0) await forgetFiles(database.primary, ids);
  }

  /** Erases, every hour, what has been kept as long as its request type says. */
  readonly job: Job = {
    name: "cases.retention",
    due: "41 * * * *",
    run: async (database) => {
      for (const keeping of await findKeepings(database.primary)) {
        await this.untilNone(database, () =>
          findOutlived(database.primary, keeping, this.clock.now(), BATCH),
        );
      }
    },
  };

  /** A person's cases and files. */
  personal(database: Database): PersonalData {
    return {
      name: "cases",
      collect: async (personId) => ({
        cases: await collectCases(database.primary, personId),
        files: await collectFiles(database.primary, personId),
      }),
      erase: async (personId) => {
        await this.untilNone(database, () => findWhole(database.primary, personId, BATCH));
        await this.removeFiles(database, await findLooseFiles(database.primary, personId));
      },
    };
  }

  private async untilNone(database: Database, next: () => Promise<string[]>): Promise<void> {
    for (;;) {
      const ids = await next();
      if (ids.length > 0) await this.erase(database, ids);
      if (ids.length < BATCH) return;
    }
  }
}
