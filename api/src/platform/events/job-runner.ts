import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
  type Logger as WorkerLogger,
  type ParsedCronItem,
  run,
  type Runner,
  type TaskList,
  type Worker,
  type WorkerEvents,
} from "graphile-worker";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { BEAT, type WorkerPresence } from "./worker-presence.ts";

interface JobRunnerSettings {
  pool: Pool;
  /** Schema of graphile-worker's tables. */
  schema: string;
  tasks: TaskList;
  /** How many run at once. */
  concurrency: number;
  cron: ParsedCronItem[];
  presence: WorkerPresence;
  logger: Logger;
  workerLogger: WorkerLogger;
}

/** Milliseconds between tries to start again. */
const PAUSE = 500;

/**
 * Runs jobs for as long as the process lives. graphile-worker loses a worker for good when the database is away at the
 * moment a job ends, a job when the answer that gives it to a worker is lost, and ends altogether when cron fails: then
 * it is started anew, and what its workers held is freed.
 */
export class JobRunner {
  private runner: Runner | undefined;
  private workers: Worker[] = [];
  private heart: NodeJS.Timeout | undefined;
  private mending: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly settings: JobRunnerSettings) {}

  async start(): Promise<void> {
    await this.open();
    const beat = () =>
      void this.beat().catch((error: unknown) =>
        this.settings.logger.debug({ err: error }, "workers could not be seen"),
      );
    this.heart = setInterval(beat, BEAT);
    beat();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.heart);
    await this.mending;
    await this.close();
  }

  private async beat(): Promise<void> {
    const { runner, workers } = this;
    const running = workers.flatMap((worker) => worker.getActiveJob()?.id ?? []);
    const holdsLost = await this.settings.presence.beat(idsOf(workers), running);
    if (holdsLost && runner) this.mend(runner);
  }

  private async open(): Promise<void> {
    const { pool, schema, tasks, concurrency, cron, logger, workerLogger } = this.settings;
    const events = new EventEmitter() as WorkerEvents;
    const workers: Worker[] = [];
    events.on("worker:create", ({ worker }) => workers.push(worker));
    // Of a job with several events, each that failed says why.
    events.on("job:error", ({ job, error, batchJobErrors = [error] }) => {
      for (const err of batchJobErrors) {
        logger.error(
          { job: job.task_identifier, attempt: job.attempts, err },
          "a subscriber, a job or a task failed",
        );
      }
    });
    const runner = await run({
      pgPool: pool,
      schema,
      concurrency,
      pollInterval: 1_000,
      noHandleSignals: true,
      taskList: tasks,
      parsedCronItems: cron,
      events,
      logger: workerLogger,
    });
    const again = () => this.mend(runner);
    events.on("worker:fatalError", again);
    runner.promise.then(again, again);
    this.runner = runner;
    this.workers = workers;
  }

  private mend(broken: Runner): void {
    if (this.stopped || this.mending || this.runner !== broken) return;
    this.settings.logger.warn("the job runner broke and is started again");
    this.mending = this.reopen().finally(() => (this.mending = undefined));
  }

  private async reopen(): Promise<void> {
    await this.close();
    while (!this.stopped) {
      const failure = await this.open().then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) return;
      this.settings.logger.debug({ err: failure }, "the job runner does not start yet");
      await wait(PAUSE);
    }
  }

  private async close(): Promise<void> {
    const { runner, workers } = this;
    this.runner = undefined;
    this.workers = [];
    // It may have stopped by itself, which is all that is wanted of it.
    await runner?.stop().catch(() => undefined);
    await this.settings.presence.bury(idsOf(workers)).catch(() => undefined);
  }
}

const idsOf = (workers: readonly Worker[]): string[] => workers.map(({ workerId }) => workerId);
