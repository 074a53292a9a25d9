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
  handle(event: DomainEvent, tx: Transaction): Promise<void>;
}
