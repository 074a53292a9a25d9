import type { DocumentManifest } from "../src/documents.ts";
import type { SourceOperation } from "./sources.ts";

/** A retired document is kept this long, for installed apps and pages left open. */
const KEPT_MONTHS = 12;

/**
 * The manifest with today's operations in it. Entries are never changed: new ones are added, those no source uses are
 * marked retired and dropped a year later. A document that came and went on one day never reached anybody and is left
 * out. Sorted by id, so that two branches that add documents seldom touch the same lines.
 */
export function updateManifest(
  manifest: DocumentManifest,
  operations: readonly SourceOperation[],
  today: string,
): DocumentManifest {
  const next: DocumentManifest = {};
  for (const [id, entry] of Object.entries(manifest)) {
    if (operations.some((operation) => operation.id === id)) {
      const { retired: _, ...current } = entry;
      next[id] = current;
    } else if (entry.since !== today && !isForgotten(entry.retired, today)) {
      next[id] = { ...entry, retired: entry.retired ?? today };
    }
  }
  for (const { id, name, document } of operations) next[id] ??= { name, document, since: today };
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The operations the committed manifest lacks; empty when it is up to date. */
export function missingOperations(
  manifest: DocumentManifest,
  operations: readonly SourceOperation[],
): SourceOperation[] {
  return operations.filter(({ id }) => manifest[id] === undefined || manifest[id].retired !== undefined);
}

function isForgotten(retired: string | undefined, today: string): boolean {
  if (retired === undefined) return false;
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - KEPT_MONTHS);
  return retired < limit.toISOString().slice(0, 10);
}
