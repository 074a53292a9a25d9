import type { Logger } from "pino";
import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import { normalisedQuery } from "./normalised-query.ts";
import { countSearches, type CountedSearch } from "./search-use.repository.ts";

/** A search as the search service tells it: nobody who asked, nothing that lasts. */
export interface Search {
  /** As it was typed. */
  query: string;
  locale: string;
  /** Articles on its first page. */
  results: number;
}

/** Milliseconds after which what was counted is written. */
const WRITE_EVERY = 1_000;
/** Different questions that wait to be written; more than these are not counted. */
const MOST_WAITING = 2_000;

/**
 * Counts searches by day, in memory first, so that no search waits for it and a question asked by many is one write. A
 * process that is killed loses at most the last second of counts.
 */
export class SearchUse {
  private waiting = new Map<string, CountedSearch>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Counts the first page of a search. A question that may say who asked is dropped here. */
  recordSearch({ query, locale, results }: Search): void {
    const kept = normalisedQuery(query);
    if (kept === null) return;
    const day = this.clock.now().toISOString().slice(0, 10);
    const key = `${day} ${locale} ${kept}`;
    const before = this.waiting.get(key);
    if (!before && this.waiting.size >= MOST_WAITING) return;
    this.waiting.set(key, { day, locale, query: kept, results, times: (before?.times ?? 0) + 1 });
    this.timer ??= setTimeout(() => void this.flush(), WRITE_EVERY).unref();
  }

  /** Writes what waits; what cannot be written is lost, and said in the log. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const counted = [...this.waiting.values()];
    this.waiting = new Map();
    if (counted.length > 0) {
      this.writing = this.writing
        .then(() => countSearches(this.database.primary, counted))
        .catch((error: unknown) => this.logger.warn({ err: error }, "searches could not be counted"));
    }
    return this.writing;
  }
}
