import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Logger } from "pino";
import type { Principal, RequestContext } from "../../../platform/context/index.ts";
import type { Database, Sql, Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Once } from "../../../platform/idempotency/index.ts";
import { newId, uuidOf } from "../../../platform/ids/index.ts";
import type { Limits } from "../../../platform/limits/index.ts";
import { type Scanner, ScannerAway } from "./clamd.ts";
import { MAX_LOOSE, type RATES } from "./limits.ts";
import { QuotaReached } from "./full-storage.ts";
import { receive, RefusedFile, type SafeFile } from "./processing.ts";
import type { Storage } from "./storage.ts";
import {
  attach,
  bytesInUse,
  countLoose,
  findUpload,
  insertUpload,
  markSent,
  takeForgotten,
  type UploadRow,
} from "./upload.repository.ts";
import type { CreateUploadInput } from "./upload.type.ts";

const HOUR = 3_600_000;

/** Takes photos and documents in two steps: a promise of a file, then its bytes. */
export class UploadService {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly storage: Storage,
    private readonly limits: Limits<keyof typeof RATES>,
    private readonly logger: Logger,
    /** Null where the configuration names none. */
    private readonly scanner: Scanner | null,
    /** Bytes that all files together may take. */
    private readonly quota?: number,
  ) {}

  /**
   * Promises a file; answers its id.
   * @throws ExpectedFailure TOO_MANY, TOO_MANY_TRIES
   */
  async create(
    { principal, ip }: Pick<RequestContext, "principal" | "ip">,
    { requestId, ...file }: CreateUploadInput,
  ): Promise<string> {
    const { id } = await this.once.run(principal, "createUpload", requestId, file, async (tx) => {
      if (principal.personId === null) await this.limits.count("uploadsByAddress", ip);
      if ((await countLoose(tx, principal)) >= MAX_LOOSE) {
        throw new ExpectedFailure({ code: "TOO_MANY", path: ["input"], values: { max: MAX_LOOSE } });
      }
      const fresh = newId();
      await insertUpload(tx, principal, { id: fresh, ...file });
      return { id: fresh };
    });
    return id;
  }

  /**
   * Takes the bytes of a promised file. A second time it does nothing, so that a lost answer can be asked again.
   * @throws RefusedFile, QuotaReached
   */
  async put(upload: UploadRow, bytes: Readable): Promise<void> {
    if (upload.state === "READY" || upload.state === "SCANNING") return;
    const file = await receive(bytes);
    try {
      const state = await this.scanned(file.path);
      if (this.quota !== undefined) await this.database.transaction((tx) => this.assertRoom(tx, file.size));
      await this.storage.put(upload.id, file.path, file.mediaType);
      if (file.thumbnail) await this.storage.put(`${upload.id}.thumbnail`, file.thumbnail, file.mediaType);
      await this.keep(upload.id, file, state);
    } finally {
      await file.dispose();
    }
  }

  /**
   * Whether a file can be opened at once, or must wait for a scanner that is away.
   * @throws RefusedFile where it carries something
   */
  private async scanned(path: string): Promise<"READY" | "SCANNING"> {
    if (!this.scanner) return "READY";
    try {
      if ((await this.scanner.scan(createReadStream(path))) === "CLEAN") return "READY";
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      this.logger.warn({ err: error }, "a file waits for the scanner");
      return "SCANNING";
    }
    throw new RefusedFile("UPLOAD_INFECTED", 422);
  }

  find(id: string): Promise<UploadRow | null> {
    return findUpload(this.database.primary, id);
  }

  read(name: string): Promise<Readable | null> {
    return this.storage.get(name);
  }

  /** Where there is a quota files are kept one after the other, and what turns out to be too much goes again. */
  private async keep(id: string, file: SafeFile, state: "READY" | "SCANNING"): Promise<void> {
    if (this.quota === undefined) return markSent(this.database.primary, id, file, state);
    try {
      await this.database.transaction(async (tx) => {
        await this.assertRoom(tx, file.size);
        await markSent(tx, id, file, state);
      });
    } catch (error) {
      // Unless the same file, sent twice at once, was kept by the other.
      if (error instanceof QuotaReached && (await this.find(id))?.state === "EXPECTED") await this.remove(id);
      throw error;
    }
  }

  private async assertRoom(tx: Transaction, bytes: number): Promise<void> {
    if (this.quota !== undefined && (await bytesInUse(tx)) + bytes > this.quota) throw new QuotaReached();
  }

  private async remove(id: string): Promise<void> {
    await this.storage.remove(id);
    await this.storage.remove(`${id}.thumbnail`);
  }

  /** Removes, now and every hour, what was sent and never attached to a case. */
  startSweeping(): void {
    const sweep = () =>
      this.sweep().catch((error: unknown) => this.logger.error({ err: error }, "forgotten files stay"));
    this.timer = setInterval(() => void sweep(), HOUR).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    for (const id of await takeForgotten(this.database.primary)) {
      await this.remove(id);
    }
  }
}

/**
 * Hangs sent files on an entry of a case, in the transaction that writes it.
 * @param globalIds Relay ids of uploads, as the client names them
 * @throws ExpectedFailure UPLOAD_NOT_FOUND where one is not there, not whole, not the sender's, or used
 */
export async function attachUploads(
  tx: Sql,
  principal: Principal,
  globalIds: readonly string[],
  to: { caseId: string; entryId: string },
): Promise<void> {
  if (globalIds.length === 0) return;
  const ids = [...new Set(globalIds)].map((id) => uuidOf("Upload", id)).filter((id) => id !== null);
  const attached = ids.length > 0 ? await attach(tx, principal, ids, to) : 0;
  if (attached !== new Set(globalIds).size) {
    throw new ExpectedFailure({ code: "UPLOAD_NOT_FOUND", path: ["input", "uploadIds"] });
  }
}
