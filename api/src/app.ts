import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import pino, { type Logger } from "pino";
import { migrate } from "./database/index.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { findOrganization } from "./features/identity/index.ts";
import { createGround, streamsOf } from "./ground.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import { Database, type Store } from "./platform/database/index.ts";
import { Dispatcher, migrateJobs } from "./platform/events/index.ts";
import {
  Admission,
  createExecutor,
  Metering,
  serveGraphQL,
  serveStream,
  type TrustedDocuments,
} from "./platform/graphql/index.ts";
import {
  closeGently,
  createHttpServer,
  holdPages,
  servePages,
  serveSecurityTxt,
} from "./platform/http/index.ts";
import { createLogger } from "./platform/logger.ts";
import { Metrics, serveMetrics, startTracing, watched } from "./platform/observability/index.ts";
import { ratesSweep } from "./platform/rates/index.ts";
import type { Platform } from "./platform/room.ts";
import { sweepJob } from "./platform/retention/index.ts";
import { keptSecret } from "./platform/secret.ts";
import { createRooms, schemaOf } from "./rooms.ts";

const DOCUMENTS = new URL("../../schema/documents.json", import.meta.url);

const UNFOUNDED =
  "There is no organisation yet, so nothing can be served: run `npm run setup -- ORGANIZATION.yaml`";

export interface AppOptions {
  environment: Environment;
  databaseUrl: string;
  clock?: Clock;
  logger?: Logger;
  /** Given by tests that need a document of their own. */
  documents?: TrustedDocuments;
}

export interface App {
  http: FastifyInstance;
  platform: Platform;
  schema: GraphQLSchema;
  rooms: ReturnType<typeof createRooms>;
  /**
   * Says that it is not ready, serves on for `delay` seconds, so that a balancer looks elsewhere, lets what runs finish
   * for at most `seconds`, and gives everything back. Both are 0 where left out: what runs is cut.
   */
  stop(time?: { delay: number; seconds: number }): Promise<void>;
}

/** The schema without a database behind it, for the contract. */
export function createSchemaOnly(): GraphQLSchema {
  const { platform } = createGround({
    environment: readEnvironment({}),
    databaseUrl: "postgres://nobody@localhost/none",
    clock: systemClock,
    logger: pino({ level: "silent" }),
    secretKey: "",
  });
  return schemaOf(createRooms(platform), platform);
}

/** Whether there is an organisation; one that is there stays, so it is asked no more. */
function foundedIn(store: Store): () => Promise<boolean> {
  let founded = false;
  return async () => (founded ||= (await findOrganization(store)) !== null);
}

/** Opens the database, brings it up to date and wires the rooms; nothing listens yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { environment } = options;
  const logger = options.logger ?? createLogger(environment.LOG_LEVEL);
  const metrics = environment.METRICS ? new Metrics() : null;
  const tracing = await startTracing({
    endpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: environment.OTEL_SERVICE_NAME,
  });
  const secretKey = environment.SECRET_KEY ?? (await keptSecret(environment.DATA_DIR));
  const { platform, database, changes, pokes, rates, budgets } = createGround({
    ...options,
    clock: options.clock ?? systemClock,
    logger,
    secretKey,
  });
  await database.dataSource.initialize();
  await migrate(database.dataSource, () => migrateJobs(database, environment.DATABASE_SCHEMA, logger));
  const rooms = createRooms(platform);
  const schema = schemaOf(rooms, platform);
  const subscribers = Object.values(rooms).flatMap((room) => room.subscribers ?? []);
  const jobs = [
    sweepJob(platform.clock),
    ratesSweep(platform.clock),
    ...Object.values(rooms).flatMap((room) => room.jobs ?? []),
  ];
  const dispatcher = new Dispatcher({
    // Of its own, so that what it does in the background is not counted as a request's.
    database: new Database(database.dataSource),
    schema: environment.DATABASE_SCHEMA,
    subscribers: tracing ? subscribers.map((one) => tracing.subscriber(one)) : subscribers,
    work: environment.JOBS,
    atOnce: Math.min(environment.JOBS_AT_ONCE, Math.floor(environment.DATABASE_POOL / 2)),
    jobs: tracing ? jobs.map((one) => tracing.job(one)) : jobs,
    tasks: Object.values(rooms).flatMap((room) => room.tasks ?? []),
    url: options.databaseUrl,
    logger,
  });
  pokes.to(dispatcher);
  await dispatcher.start();
  await changes.start();

  const documents = options.documents ?? (JSON.parse(await readFile(DOCUMENTS, "utf8")) as TrustedDocuments);
  const executor = watched(createExecutor(schema), { metrics, tracing });
  const admission = new Admission(schema, {
    documents,
    freeForm: environment.FREE_FORM_DOCUMENTS,
    clock: platform.clock,
  });
  const metering = new Metering(schema, rates, budgets);
  const streams = streamsOf(environment);
  const { contextOf } = rooms.identity;
  const founded = foundedIn(database.primary);
  let leaving = false;
  const http = await createHttpServer({
    logger,
    trustProxy: environment.TRUST_PROXY,
    secure: platform.settings.secure,
    ready: () =>
      leaving
        ? Promise.resolve(false)
        : database
            .rows("select 1")
            .then(founded)
            .catch(() => false),
  });
  tracing?.requests(http);
  if (metrics) {
    metrics.watch({ database, schema: environment.DATABASE_SCHEMA, streams });
    serveMetrics(http, metrics, environment.METRICS_TOKEN);
  }
  platform.accessLog.guard(http);
  http.addHook("onReady", async () => {
    if (!(await founded())) logger.warn(UNFOUNDED);
  });
  const production = platform.settings.production;
  const apollo = await serveGraphQL(http, {
    schema,
    executor,
    admission,
    metering,
    logger,
    production,
    contextOf,
    onError: (code) => metrics?.error(code),
  });
  serveStream(http, { schema, admission, metering, streams, contextOf });
  serveSecurityTxt(http, {
    publicUrl: platform.settings.publicUrl,
    policyUrl: environment.SECURITY_POLICY_URL,
    clock: platform.clock,
    contact: async () => {
      const named = environment.SECURITY_CONTACT;
      return (
        named ?? ((await findOrganization(database.primary))?.email.replace(/^(?=.)/, "mailto:") || null)
      );
    },
  });
  holdPages(http, { founded, contextOf, translate: platform.translate });
  for (const room of Object.values(rooms)) await room.routes?.(http, contextOf);
  await servePages(http, { executor, documents, metering, contextOf });

  return {
    http,
    platform,
    schema,
    rooms,
    stop: async ({ delay, seconds } = { delay: 0, seconds: 0 }) => {
      leaving = true;
      await wait(delay * 1_000);
      await closeGently(http, seconds);
      await apollo.stop();
      await rates.stop();
      await dispatcher.stop();
      await changes.stop();
      for (const room of Object.values(rooms)) await room.stop?.();
      await database.dataSource.destroy();
      await tracing?.stop();
    },
  };
}
