import type { Database, Transaction } from "../../../platform/database/index.ts";
import { MappingError, type OnRead, readRecords, type Rejected } from "../../../platform/records/index.ts";
import { insertCases, knownIds, lockSource, unknownRequestTypes } from "./import.repository.ts";
import { caseReader, type ImportedCase } from "./imported-case.ts";
import type { CaseMapping } from "./mapping.ts";

const BATCH = 1_000;

/** What an import did, or in a dry run would have done. */
export interface CaseImport {
  read: number;
  imported: number;
  /** Cases that an earlier import has brought. */
  known: number;
  rejected: number;
  /** How many were imported by state and channel. */
  groups: { state: string; channel: string; count: number }[];
}

export interface ImportOptions {
  dryRun?: boolean;
  onReject?(rejected: Rejected): void;
  onRead?: OnRead;
}

/**
 * Imports cases of the past from a file, a thousand in a transaction. Doing it twice adds nothing. The outcome of what
 * has ended is NOT_RECORDED, for nobody knows it; no event is written.
 * @throws MappingError where the mapping names a request type that is not there
 */
export async function importCases(
  database: Database,
  path: string,
  mapping: CaseMapping,
  { dryRun = false, onReject = () => undefined, onRead }: ImportOptions = {},
): Promise<CaseImport> {
  await checkRequestTypes(database, mapping);
  const read = caseReader(mapping);
  const result: CaseImport = { read: 0, imported: 0, known: 0, rejected: 0, groups: [] };
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let batch: ImportedCase[] = [];

  const flush = async () => {
    const cases = batch;
    batch = [];
    const fresh = await writeBatch(database, mapping, cases, dryRun);
    result.imported += fresh.length;
    result.known += cases.length - fresh.length;
    for (const { state, channel } of fresh) {
      const key = `${state} ${channel}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };

  for await (const record of readRecords(path, mapping.file, onRead)) {
    result.read += 1;
    const found = read(record);
    const reason = "code" in found ? found : seen.has(found.externalId) ? { code: "TWICE" } : null;
    if (reason || "code" in found) {
      result.rejected += 1;
      if (reason) onReject({ row: record.row, raw: record.raw, reason });
      continue;
    }
    seen.add(found.externalId);
    if (batch.push(found) >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  result.groups = [...counts].sort().map(([key, count]) => {
    const [state = "", channel = ""] = key.split(" ");
    return { state, channel, count };
  });
  return result;
}

/** Writes those that are not there yet, and answers them; a dry run only looks. */
async function writeBatch(
  database: Database,
  { source, locale }: CaseMapping,
  cases: readonly ImportedCase[],
  dryRun: boolean,
): Promise<ImportedCase[]> {
  return database.transaction(async (tx: Transaction) => {
    await lockSource(tx, source);
    const known = await knownIds(
      tx,
      source,
      cases.map(({ externalId }) => externalId),
    );
    const fresh = cases.filter(({ externalId }) => !known.has(externalId));
    if (!dryRun) await insertCases(tx, { source, locale }, fresh);
    return fresh;
  });
}

async function checkRequestTypes(database: Database, mapping: CaseMapping): Promise<void> {
  const { requestTypes, otherRequestType } = mapping;
  const named = [
    ...new Set([...Object.values(requestTypes), ...(otherRequestType ? [otherRequestType] : [])]),
  ];
  const unknown = await unknownRequestTypes(database.primary, named);
  if (unknown.length > 0) {
    throw new MappingError(`requestTypes: there is no request type ${unknown.join(", ")}`);
  }
}
