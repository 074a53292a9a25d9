import type { Logger } from "pino";
import { createDataSource } from "./database/index.ts";
import { type Environment, identityProvidersIn, languageModelIn } from "./environment.ts";
import { AccessLog } from "./platform/accesses/index.ts";
import type { Clock } from "./platform/clock.ts";
import { Database } from "./platform/database/index.ts";
import { Changes, type Dispatcher, enqueueIn } from "./platform/events/index.ts";
import { Once } from "./platform/idempotency/index.ts";
import { Reader } from "./platform/look-ahead/index.ts";
import { compileMessages } from "./platform/messages/index.ts";
import { Budgets, Meter, OpenStreams, Rates } from "./platform/rates/index.ts";
import type { Platform } from "./platform/room.ts";
import { entities, messages } from "./rooms.ts";

export interface GroundOptions {
  environment: Environment;
  databaseUrl: string;
  clock: Clock;
  logger: Logger;
  /** The newest of the keys. */
  secretKey: string;
}

/** The ground of all rooms; nothing of it is connected yet. */
export function createGround(options: GroundOptions) {
  const { environment, databaseUrl, clock, logger } = options;
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
      languageModel: languageModelIn(environment),
      uploadsQuota: environment.UPLOADS_QUOTA,
    },
    poke: () => poke(),
    enqueue: enqueueIn(environment.DATABASE_SCHEMA),
  };
  // The dispatcher hands events to rooms, which are built on the platform: it comes last.
  const pokes = { to: (dispatcher: Dispatcher) => (poke = () => dispatcher.poke()) };
  return { platform, database, changes, pokes, rates, budgets };
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

/** How many live streams somebody may hold open. */
export const streamsOf = (environment: Environment): OpenStreams =>
  new OpenStreams({
    person: environment.STREAMS_PERSON,
    staff: environment.STREAMS_STAFF,
    app: environment.STREAMS_APP,
    address: environment.STREAMS_ADDRESS,
  });
