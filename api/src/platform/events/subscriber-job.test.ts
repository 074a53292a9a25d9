import { randomUUID } from "node:crypto";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { testApp, type TestApp, until } from "../../testing/index.ts";
import { Dispatcher } from "./dispatcher.ts";
import { emit } from "./outbox.ts";
import type { Subscriber } from "./subscriber.ts";
import { subscriberJobs } from "./subscriber-job.ts";

const event = (type: string) => ({
  id: randomUUID(),
  type,
  subjectId: randomUUID(),
  payload: {},
  occurredAt: "2026-11-21T09:30:00Z",
});
const events = (count: number) => Array.from({ length: count }, () => event("Rang"));
const quiet: Subscriber = { name: "test.quiet", types: ["Rang"], handle: async () => undefined };

describe("jobs of subscribers", () => {
  const sizes = (count: number) =>
    subscriberJobs(events(count), [quiet], 4).map(({ payload }) => payload.length);

  it("spread few events over the workers, and put many together", () => {
    expect(sizes(0)).toEqual([]);
    expect(sizes(3)).toEqual([1, 1, 1]);
    expect(sizes(10)).toEqual([3, 3, 3, 1]);
    expect(sizes(110)).toEqual([25, 25, 25, 25, 10]);
  });

  it("hold what the subscriber asked for, the urgent first", () => {
    const urgent: Subscriber = { ...quiet, name: "test.urgent", urgent: true };
    const jobs = subscriberJobs([event("Rang"), event("Slept")], [quiet, urgent], 4);
    expect(jobs.map(({ identifier, priority, payload }) => [identifier, priority, payload.length])).toEqual([
      ["test.quiet", 0, 1],
      ["test.urgent", -1, 1],
    ]);
  });
});

describe("events that come together", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ empty: true, environment: { JOBS: "false" } });
  });
  afterAll(() => app.stop());

  const dispatcherOf = (subscriber: Subscriber) =>
    new Dispatcher({
      database: app.platform.database,
      schema: app.schemaName,
      subscribers: [subscriber],
      jobs: [],
      tasks: [],
      url: inject("databaseUrl"),
      logger: pino({ level: "silent" }),
      atOnce: 2,
      work: true,
    });

  it.each([
    ["in one transaction", { together: ({ subjectId }: { subjectId: string }) => subjectId }],
    ["each in its own", {}],
  ])("are handled once, %s, whatever becomes of the others", async (way, how) => {
    const name = `test.${way}`;
    const tries = new Map<string, number>();
    const stubborn = new Set<string>();
    const subscriber: Subscriber = {
      name,
      types: [name],
      ...how,
      handle: async ({ id }, tx) => {
        tries.set(id, (tries.get(id) ?? 0) + 1);
        if (stubborn.has(id)) await tx.rows("select 1 / 0");
      },
    };
    await app.platform.database.transaction(async (tx) => {
      for (let count = 0; count < 60; count += 1) {
        const id = await emit(tx, { ...event(name) });
        if (count % 20 === 7) stubborn.add(id);
      }
    });
    const dispatcher = dispatcherOf(subscriber);
    await dispatcher.start();
    const jobs = `"${app.schemaName}_jobs".jobs`;
    const handled = async () =>
      (await app.sql("select 1 from handled_events where subscriber = $1", [name])).length;
    const untried = () => app.sql(`select 1 from ${jobs} where attempts = 0 or locked_at is not null`);
    try {
      await until(async () => (await handled()) === 57 && (await untried()).length === 0);
      const before = new Map(tries);
      const failed = [...stubborn];
      stubborn.clear();
      await app.sql(
        `select "${app.schemaName}_jobs".reschedule_jobs(array(select id from ${jobs}), run_at := now())`,
      );
      await until(
        async () => (await handled()) === 60 && (await app.sql(`select 1 from ${jobs}`)).length === 0,
      );
      // Only what failed was tried again.
      for (const [id, times] of tries)
        expect(times - (before.get(id) ?? 0)).toBe(failed.includes(id) ? 1 : 0);
    } finally {
      await dispatcher.stop();
    }
  });

  it("are handled although the answer that gave the job to a worker was lost", async () => {
    const rang = event("Rang");
    const dispatcher = dispatcherOf(quiet);
    await dispatcher.start();
    try {
      const worker = await until(
        async () => (await app.sql<{ id: string }>("select id from job_workers"))[0],
      );
      const jobs = `"${app.schemaName}_jobs"`;
      await app.sql(`select from ${jobs}.add_job($1, $2::json, run_at := now() + interval '1 hour')`, [
        quiet.name,
        JSON.stringify([rang]),
      ]);
      // As it stands when it was taken, and its worker never heard of it.
      await app.sql(
        `update ${jobs}._private_jobs set attempts = 1, run_at = now(), locked_by = $1,
           locked_at = now() - interval '20 seconds'`,
        [worker.id],
      );
      const handled = () =>
        app.sql<{ by: string }>("select subscriber as by from handled_events where event_id = $1", [rang.id]);
      expect(await until(async () => (await handled())[0])).toEqual({ by: quiet.name });
    } finally {
      await dispatcher.stop();
    }
  });
});
