import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import pino, { type Logger } from "pino";
import { createDataSource, migrate } from "./database/index.ts";
import { type Environment, identityProvidersIn, readEnvironment } from "./environment.ts";
import { findOrganization } from "./features/identity/index.ts";
import { AccessLog } from "./platform/accesses/index.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import { Database, type Store } from "./platform/database/index.ts";
import { Changes, Dispatcher, enqueueIn, migrateJobs } from "./platform/events/index.ts";
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
import { Once } from "./platform/idempotency/index.ts";
import { createLogger } from "./platform/logger.ts";
import { Reader } from "./platform/look-ahead/index.ts";
import { Metrics, serveMetrics, startTracing, watched } from "./platform/observability/index.ts";
import { compileMessages } from "./platform/messages/index.ts";
import { Budgets, Meter, OpenStreams, Rates, ratesSweep } from "./platform/rates/index.ts";
import type { Platform } from "./platform/room.ts";
import { sweepJob } from "./platform/retention/index.ts";
import { keptSecret } from "./platform/secret.ts";
import { createRooms, entities, messages, schemaOf } from "./rooms.ts";

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

/** The ground of all rooms; nothing of it is connected yet. */
function createPlatform(options: AppOptions & { logger: Logger; secretKey: string }) {
  const { environment, databaseUrl, logger } = options;
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;
  const database = new Database(
    createDataSource({
      url: databaseUrl,
      replicas: environment.DATABASE_REPLICA_URLS,
      schema: environment.DATABASE_SCHEMA,
      poolSize: environment.DATABASE_POOL,
      entities,
    }),
  );
  const clock = options.clock ?? systemClock;
  // On a database of its own, so that what it does in the background is not counted as a request's.
  const rates = new Rates({
    database: new Database(database.dataSource),
    clock,
    secretKey: options.secretKey,
    logger,
  });
  const budgets = budgetsOf(environment);
  const changes = new Changes({ url: databaseUrl, schema: environment.DATABASE_SCHEMA, logger });
  let poke = (): void => undefined;
  const platform: Platform = {
    database,
    reader: new Reader(database),
    primaryReader: new Reader(database.primary),
    once: new Once(database),
    // Of its own, so that what is written down about a request is not counted as its.
    accessLog: new AccessLog(new Database(database.dataSource), clock),
    changes,
    meter: new Meter(rates, budgets),
    clock,
    translate: compileMessages(messages),
    logger,
    settings: {
      production: environment.NODE_ENV === "production",
      dataDir: environment.DATA_DIR,
      publicUrl: publicUrl.replace(/\/$/, ""),
      secure: publicUrl.startsWith("https:"),
      secretKey: options.secretKey,
      secretKeys: [options.secretKey, ...environment.SECRET_KEY_PREVIOUS],
      identityProviders: identityProvidersIn(environment),
      smtpUrl: environment.SMTP_URL,
      mailFrom: environment.MAIL_FROM,
      storageUrl: environment.STORAGE_URL,
      clamdUrl: environment.CLAMD_URL,
      webhookPrivateAddresses: environment.WEBHOOK_PRIVATE_ADDRESSES,
      uploadsQuota: environment.UPLOADS_QUOTA,
    },
    poke: () => poke(),
    enqueue: enqueueIn(environment.DATABASE_SCHEMA),
  };
  // The dispatcher hands events to rooms, which are built on the platform: it comes last.
  const pokes = { to: (dispatcher: Dispatcher) => (poke = () => dispatcher.poke()) };
  return { platform, database, changes, pokes, rates, budgets };
}

/** The schema without a database behind it, for the contract. */
export function createSchemaOnly(): GraphQLSchema {
  const { platform } = createPlatform({
    environment: readEnvironment({}),
    databaseUrl: "postgres://nobody@localhost/none",
    logger: pino({ level: "silent" }),
    secretKey: "",
  });
  return schemaOf(createRooms(platform), platform);
}

const budgetsOf = (environment: Environment): Budgets =>
  new Budgets(
    {
      person: environment.RATE_POINTS_PERSON,
      staff: environment.RATE_POINTS_STAFF,
      app: environment.RATE_POINTS_APP,
      address: environment.RATE_POINTS_ADDRESS,
      visitors: environment.RATE_POINTS_VISITORS,
    },
    {
      person: environment.RATE_MUTATIONS_PERSON,
      staff: environment.RATE_MUTATIONS_STAFF,
      app: environment.RATE_MUTATIONS_APP,
      address: environment.RATE_MUTATIONS_ADDRESS,
      visitors: environment.RATE_MUTATIONS_VISITORS,
    },
  );

const streamsOf = (environment: Environment): OpenStreams =>
  new OpenStreams({
    person: environment.STREAMS_PERSON,
    staff: environment.STREAMS_STAFF,
    app: environment.STREAMS_APP,
    address: environment.STREAMS_ADDRESS,
  });

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
  const { platform, database, changes, pokes, rates, budgets } = createPlatform({
    ...options,
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
