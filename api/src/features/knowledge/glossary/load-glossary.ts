import type { Database } from "../../../platform/database/index.ts";
import type { ConceptSource } from "./concept-source.ts";
import { changedConcepts, lockGlossary, removeConcepts, writeConcepts } from "./glossary.repository.ts";

/** What loading the glossary has changed. */
export interface GlossaryLoaded {
  /** Concepts that are new or whose texts have changed. */
  written: number;
  /** Concepts that are no longer there. */
  removed: number;
}

/** Makes the glossary of the database the given one. Doing it twice changes nothing. */
export function loadGlossary(
  database: Database,
  concepts: readonly ConceptSource[],
): Promise<GlossaryLoaded> {
  return database.transaction(async (tx) => {
    await lockGlossary(tx);
    const changed = await changedConcepts(tx, concepts);
    const removed = await removeConcepts(tx, concepts, changed);
    if (changed.length > 0) await writeConcepts(tx, changed);
    return { written: changed.length, removed };
  });
}
