import type { Transaction } from "../database/index.ts";
import type { DomainEvent } from "./outbox.ts";

/**
 * A room's answer to events. It runs in a transaction that also records the event as handled, so its effect
 * on the database happens once; its failure is retried, and never undoes or delays the act itself.
 */
export interface Subscriber {
  /** Stable name, e.g. `engagement.points`. */
  name: string;
  types: readonly string[];
  /** True where somebody waits for it: then it goes before all that is not. */
  urgent?: boolean;
  /**
   * Given where `handle` does nothing outside the database: events that come in one job are then handled in one
   * transaction, in the order of these keys. The key names what the handler locks, so that no two wait for one another.
   */
  together?(event: DomainEvent): string;
  handle(event: DomainEvent, tx: Transaction): Promise<void>;
}
