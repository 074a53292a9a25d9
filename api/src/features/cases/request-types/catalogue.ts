import type { Clock } from "../../../platform/clock.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { PublishedType } from "./published-type.ts";
import { findVersionId, findVersions, newestVersionIds } from "./request-type.repository.ts";

/** How long a process may go on with the newest versions it knows, in milliseconds. */
const FRESH = 10_000;

/**
 * Request types in memory: a version never changes, so it is read once; which are the newest is asked again
 * every ten seconds at most.
 */
export class Catalogue {
  private readonly versions = new Map<string, PublishedType>();
  private newest: PublishedType[] = [];
  private readUntil = 0;
  private reading: Promise<void> | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The newest version of every request type, in the order they are shown. */
  async all(): Promise<readonly PublishedType[]> {
    if (this.clock.now().getTime() >= this.readUntil) {
      this.reading ??= this.readNewest().finally(() => {
        this.reading = undefined;
      });
      await this.reading;
    }
    return this.newest;
  }

  /** The version with this number, or the newest; null where there is none. */
  async find(code: string, number?: number | null): Promise<PublishedType | null> {
    const newest = (await this.all()).find((type) => type.code === code) ?? null;
    if (number == null || newest?.number === number) return newest;
    const known = [...this.versions.values()].find((type) => type.code === code && type.number === number);
    if (known) return known;
    const id = await findVersionId(this.sql, code, number);
    return id ? this.version(id) : null;
  }

  /** A version by id: at once where it is known, which it is after its first use. */
  version(id: string): PublishedType | Promise<PublishedType | null> {
    return this.versions.get(id) ?? this.read([id]).then(() => this.versions.get(id) ?? null);
  }

  private async readNewest(): Promise<void> {
    const ids = await newestVersionIds(this.sql);
    await this.read(ids.filter((id) => !this.versions.has(id)));
    this.newest = ids.flatMap((id) => this.versions.get(id) ?? []);
    // An empty catalogue is about to be filled.
    if (ids.length > 0) this.readUntil = this.clock.now().getTime() + FRESH;
  }

  private async read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const row of await findVersions(this.sql, ids)) this.versions.set(row.id, new PublishedType(row));
  }
}
