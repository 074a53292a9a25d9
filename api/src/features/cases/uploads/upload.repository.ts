import type { Principal } from "../../../platform/context/index.ts";
import type { Sql, Transaction } from "../../../platform/database/index.ts";
import type { SafeFile } from "./processing.ts";

interface NewUpload {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
}

export interface UploadRow {
  id: string;
  state: "EXPECTED" | "SCANNING" | "READY" | "INFECTED";
  media_type: string;
  file_name: string;
}

const deviceHash = ({ device }: Principal): Buffer | null => (device ? Buffer.from(device) : null);

/**
 * Who may attach a file: the person who sent it, whoever uses the device it was sent from where nobody had signed in,
 * or the holder of its id where neither is known. A device may be a library's: it gives no right to a person's files.
 */
const OWN = `(owner_id = $2 or (owner_id is null and (device_hash = $3 or device_hash is null)))`;

export async function insertUpload(tx: Sql, principal: Principal, upload: NewUpload): Promise<void> {
  await tx.rows(
    `insert into uploads (id, owner_id, device_hash, state, file_name, media_type, size)
     values ($1, $2, $3, 'EXPECTED', $4, $5, $6)`,
    [upload.id, principal.personId, deviceHash(principal), upload.fileName, upload.mediaType, upload.size],
  );
}

/** Files of this sender that wait for a case. */
export async function countLoose(sql: Sql, principal: Principal): Promise<number> {
  const [row] = await sql.rows<{ count: number }>(
    `select count(*)::int as count from uploads
     where case_id is null and (owner_id = $1 or device_hash = $2) and created_at > now() - interval '1 day'`,
    [principal.personId, deviceHash(principal)],
  );
  return row?.count ?? 0;
}

export async function findUpload(sql: Sql, id: string): Promise<UploadRow | null> {
  const [row] = await sql.rows<UploadRow>(
    "select id, state, media_type, file_name from uploads where id = $1",
    [id],
  );
  return row ?? null;
}

/** Bytes of all files that are whole; whoever else asks waits until this transaction is over. */
export async function bytesInUse(tx: Transaction): Promise<number> {
  await tx.rows("select pg_advisory_xact_lock(hashtextextended('uploads.quota', 0))");
  const [row] = await tx.rows<{ bytes: string }>(
    "select coalesce(sum(size), 0) as bytes from uploads where state <> 'EXPECTED'",
  );
  return Number(row?.bytes ?? 0);
}

/** The file has come: it can be opened, or waits for the scanner. */
export async function markSent(
  sql: Sql,
  id: string,
  file: SafeFile,
  state: "READY" | "SCANNING",
): Promise<void> {
  await sql.rows(
    `update uploads set state = $6, media_type = $2, size = $3, width = $4, height = $5
     where id = $1 and state = 'EXPECTED'`,
    [id, file.mediaType, file.size, file.width, file.height, state],
  );
}

/** Files that wait for the scanner, the oldest first. */
export async function findUnscanned(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    "select id from uploads where state = 'SCANNING' order by created_at limit 200",
  );
  return rows.map(({ id }) => id);
}

export async function settleScan(sql: Sql, id: string, state: "READY" | "INFECTED"): Promise<void> {
  await sql.rows("update uploads set state = $2 where id = $1 and state = 'SCANNING'", [id, state]);
}

/** Hangs files on an entry; answers how many of them there were, whole, this sender's and free. */
export async function attach(
  tx: Sql,
  principal: Principal,
  ids: readonly string[],
  to: { caseId: string; entryId: string },
): Promise<number> {
  const rows = await tx.rows(
    `update uploads set case_id = $4, entry_id = $5
     where id = any($1::uuid[]) and case_id is null and state in ('READY', 'SCANNING') and ${OWN} returning 1`,
    [ids, principal.personId, deviceHash(principal), to.caseId, to.entryId],
  );
  return rows.length;
}

/** Forgets files that nobody attached within a day; answers their ids. */
export async function takeForgotten(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `delete from uploads where id in (
       select id from uploads where case_id is null and created_at < now() - interval '1 day' limit 500) returning id`,
  );
  return rows.map(({ id }) => id);
}
