import type { Database } from "../database/index.ts";
import type { DomainEvent } from "./outbox.ts";
import type { Subscriber } from "./subscriber.ts";

/** The most events that one job holds: what a job costs by itself is then little beside what they cost. */
const EVENTS_PER_JOB = 25;

/** A job for graphile-worker's `add_jobs`. */
export interface SubscriberJob {
  /** The subscriber's name. */
  identifier: string;
  payload: readonly DomainEvent[];
  max_attempts: number;
  /** The lower, the sooner. */
  priority: number;
}

/**
 * The jobs that hand events to their subscribers. Few events are spread over the workers, each alone, so that nobody
 * waits; many come together in a job, so that a backlog is soon done.
 * @param workers how many jobs run at once here
 */
export function subscriberJobs(
  events: readonly DomainEvent[],
  subscribers: readonly Subscriber[],
  workers: number,
): SubscriberJob[] {
  return subscribers.flatMap(({ name, types, urgent = false }) => {
    const theirs = events.filter(({ type }) => types.includes(type));
    const size = Math.min(EVENTS_PER_JOB, Math.ceil(theirs.length / workers));
    return Array.from({ length: Math.ceil(theirs.length / size) || 0 }, (_, index) => ({
      identifier: name,
      payload: theirs.slice(index * size, (index + 1) * size),
      max_attempts: 12,
      priority: urgent ? -1 : 0,
    }));
  });
}

/**
 * Does such a job. One event that fails neither undoes nor stops the others.
 * @returns what became of each event; graphile-worker keeps those that failed in the job, and tries it again
 */
export const handTo =
  (subscriber: Subscriber, database: Database) =>
  async (payload: unknown): Promise<Promise<void>[]> => {
    const events = payload as readonly DomainEvent[];
    if (subscriber.together && events.length > 1) {
      const ordered = sortedBy(events, subscriber.together);
      const done = await handle(subscriber, ordered, database).then(
        () => true,
        () => false,
      );
      if (done) return events.map(() => Promise.resolve());
    }
    const outcomes: Promise<void>[] = [];
    for (const event of events) {
      const outcome = handle(subscriber, [event], database);
      outcomes.push(outcome);
      await outcome.catch(() => undefined);
    }
    return outcomes;
  };

/** Handles those that have not been handled, in one transaction that also writes down that they are. */
const handle = (subscriber: Subscriber, events: readonly DomainEvent[], database: Database): Promise<void> =>
  database.transaction(async (tx) => {
    const fresh = await tx.rows<{ id: string }>(
      `insert into handled_events (subscriber, event_id) select $1, unnest($2::uuid[])
       on conflict do nothing returning event_id as id`,
      [subscriber.name, events.map(({ id }) => id)],
    );
    const ids = new Set(fresh.map(({ id }) => id));
    for (const event of events) if (ids.has(event.id)) await subscriber.handle(event, tx);
  });

const sortedBy = (events: readonly DomainEvent[], key: (event: DomainEvent) => string): DomainEvent[] =>
  events
    .map((event) => ({ event, key: key(event) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ event }) => event);
