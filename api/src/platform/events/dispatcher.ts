import { makeWorkerUtils, Logger as WorkerLogger, parseCronItems } from "graphile-worker";
import pg, { type Pool } from "pg";
import type { Logger } from "pino";
import type { Database, Transaction } from "../database/index.ts";
import type { Job } from "./job.ts";
import { JobRunner } from "./job-runner.ts";
import type { DomainEvent } from "./outbox.ts";
import type { Subscriber } from "./subscriber.ts";
import { handTo, subscriberJobs } from "./subscriber-job.ts";
import type { Task } from "./task.ts";
import { WorkerPresence } from "./worker-presence.ts";

const BATCH = 200;
/** How often the outbox is looked at when nobody pokes us, in milliseconds. */
const TICK = 250;
/** In a burst of events, the least time between two looks, in milliseconds: one look then takes many. */
const SPACING = 25;
/** A NOTIFY holds at most 8,000 bytes; 40 versions of 45 bytes stay well below. */
const VERSIONS_PER_NOTIFY = 40;
/** How many tasks run at once, and on how many connections: they wait for others most of the time. */
const TASKS_AT_ONCE = 8;
const TASK_CONNECTIONS = 3;
export const CHANGES_CHANNEL = "sportello_changes";

interface Settings {
  database: Database;
  schema: string;
  subscribers: readonly Subscriber[];
  jobs: readonly Job[];
  tasks: readonly Task[];
  /** The database, to which tasks have connections of their own. */
  url: string;
  logger: Logger;
  /** How many jobs run at once in this process, besides tasks. */
  atOnce: number;
  /** False in a process that only answers requests. */
  work: boolean;
}

interface Row {
  id: string;
  type: string;
  subject_id: string;
  payload: object;
  occurred_at: string;
}

/**
 * Hands each event of the outbox to its subscribers, in jobs of each, so that what fails is retried alone
 * (graphile-worker, exponential back-off), and one batched NOTIFY a tick wakes the live streams. Any number
 * of processes may run one; rows are taken with `for update skip locked`. What is due by the clock runs here too.
 */
export class Dispatcher {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private lookedAt = 0;
  private stopped = false;
  private runner: JobRunner | undefined;
  private taskRunner: JobRunner | undefined;
  private taskPool: Pool | undefined;

  constructor(private readonly settings: Settings) {}

  async start(): Promise<void> {
    const { database, schema, subscribers, jobs, logger, atOnce, work } = this.settings;
    if (!work) return;
    this.runner = new JobRunner({
      pool: poolOf(database),
      schema: jobSchemaOf(schema),
      concurrency: atOnce,
      tasks: Object.fromEntries([
        ...subscribers.map((subscriber) => [subscriber.name, handTo(subscriber, database)]),
        ...jobs.map((job) => [job.name, () => job.run(database)]),
      ]),
      // However many processes run, a line of cron makes one job; one queue a job keeps a slow one from its next.
      cron: parseCronItems(
        jobs.map(({ name, due }) => ({
          task: name,
          match: due,
          options: { queueName: name, jobKey: name, maxAttempts: 3, backfillPeriod: 0 },
        })),
      ),
      presence: new WorkerPresence(database, jobSchemaOf(schema)),
      logger,
      workerLogger: workerLogger(logger),
    });
    await this.runner.start();
    await this.startTasks();
    this.schedule(TICK);
  }

  /** Looks at the outbox at once: called by whoever has just committed an event in this process. */
  poke(): void {
    if (this.stopped || !this.runner) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    const calmSince = Date.now() - this.lookedAt;
    if (calmSince >= SPACING) this.tick();
    else this.schedule(SPACING - calmSince);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await Promise.all([this.runner?.stop(), this.taskRunner?.stop()]);
    await this.taskPool?.end();
  }

  /** Apart from subscribers: who waits for somebody's server must keep nothing else waiting. */
  private async startTasks(): Promise<void> {
    const { database, schema, tasks, url, logger } = this.settings;
    if (tasks.length === 0) return;
    this.taskPool = new pg.Pool({
      connectionString: url,
      max: TASK_CONNECTIONS,
      application_name: "sportello-tasks",
    });
    this.taskPool.on("error", (error) => logger.debug({ err: error }, "a connection of the tasks was lost"));
    this.taskRunner = new JobRunner({
      pool: this.taskPool,
      schema: jobSchemaOf(schema),
      concurrency: TASKS_AT_ONCE,
      tasks: Object.fromEntries(
        tasks.map((task) => [task.name, async (payload: unknown) => task.run(payload, database)]),
      ),
      cron: [],
      presence: new WorkerPresence(database, jobSchemaOf(schema)),
      logger,
      workerLogger: workerLogger(logger),
    });
    await this.taskRunner.start();
  }

  private schedule(delay: number): void {
    if (!this.stopped) this.timer = setTimeout(() => this.tick(), delay);
  }

  private tick(): void {
    this.running = this.drain()
      .catch((error: unknown) => this.settings.logger.error({ err: error }, "the outbox could not be read"))
      .finally(() => {
        this.running = undefined;
        this.lookedAt = Date.now();
        this.schedule(this.again ? SPACING : TICK);
        this.again = false;
      });
  }

  private async drain(): Promise<void> {
    for (;;) {
      const taken = await this.settings.database.transaction((tx) => this.dispatch(tx));
      if (taken < BATCH || this.stopped) return;
    }
  }

  private async dispatch(tx: Transaction): Promise<number> {
    const rows = await tx.rows<Row>(
      `update outbox set dispatched_at = now() where id in (
         select id from outbox where dispatched_at is null order by occurred_at, id limit ${BATCH}
         for update skip locked)
       returning id, type, subject_id, payload, occurred_at`,
    );
    if (rows.length === 0) return 0;
    const { schema, subscribers, atOnce } = this.settings;
    const jobs = subscriberJobs(rows.map(eventOf), subscribers, atOnce);
    if (jobs.length > 0) {
      const jobSchema = `"${jobSchemaOf(schema)}"`;
      await tx.rows(
        `select from ${jobSchema}.add_jobs(array(select json_populate_recordset(null::${jobSchema}.job_spec, $1::json)))`,
        [JSON.stringify(jobs)],
      );
    }
    const subjects = [...new Set(rows.map((row) => row.subject_id))];
    for (let from = 0; from < subjects.length; from += VERSIONS_PER_NOTIFY) {
      await tx.rows("select pg_notify($1, $2)", [
        `${CHANGES_CHANNEL}_${schema}`,
        subjects.slice(from, from + VERSIONS_PER_NOTIFY).join(","),
      ]);
    }
    return rows.length;
  }
}

const eventOf = (row: Row): DomainEvent => ({
  id: row.id,
  type: row.type,
  subjectId: row.subject_id,
  payload: row.payload,
  occurredAt: row.occurred_at,
});

/** Brings graphile-worker's tables of a schema up to date; to be called by one process at a time. */
export async function migrateJobs(database: Database, schema: string, logger: Logger): Promise<void> {
  const utils = await makeWorkerUtils({
    pgPool: poolOf(database),
    schema: jobSchemaOf(schema),
    logger: workerLogger(logger),
  });
  await utils.migrate();
  await utils.release();
}

const poolOf = (database: Database): Pool =>
  (database.dataSource.driver as unknown as { master: Pool }).master;
const jobSchemaOf = (schema: string): string => `${schema}_jobs`;

/** The worker's own words are for debugging; failed jobs are logged above, once. */
const workerLogger = (logger: Logger): WorkerLogger =>
  new WorkerLogger(() => (_level, message) => logger.debug(message));
