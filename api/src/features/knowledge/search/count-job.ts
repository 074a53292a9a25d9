import type { Job } from "../../../platform/events/index.ts";
import { countTerms } from "./index.repository.ts";
import { indexMissing } from "./reindex.ts";

/**
 * Each minute: brings into the index what is published and not in it, as after the release that brought the index, and
 * counts how rare the words are that were published since the last count.
 */
export const countJob: Job = {
  name: "knowledge.count",
  due: "* * * * *",
  async run(database) {
    await indexMissing(database);
    await countTerms(database);
  },
};
