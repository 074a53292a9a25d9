import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { inject } from "vitest";
import { type App, type AppOptions, createApp } from "../app.ts";
import { readEnvironment } from "../environment.ts";
import { importRequestTypes } from "../features/cases/index.ts";
import { copyOf, dropCopy, TEST_SCHEMA } from "./database-copies.ts";
import { Factory } from "./factory.ts";
import { type Answer, post, type Sender } from "./post.ts";
import { TestClock } from "./test-clock.ts";

/** The whole app on a throw-away database, listening on a free port. */
export interface TestApp extends App {
  url: string;
  clock: TestClock;
  make: Factory;
  databaseUrl: string;
  schemaName: string;
  post<Data>(query: string, variables?: object, sender?: Sender): Promise<Answer<Data>>;
  /** Rows straight from the database, for what cannot be seen through the door. */
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface TestAppOptions extends Partial<Pick<AppOptions, "documents" | "logger">> {
  /** Another process of an app that runs already: same database, own pool, own connections. */
  beside?: TestApp;
  /** Not even the organisation is there. */
  empty?: boolean;
  /** Variables over those of the tests. */
  environment?: Record<string, string>;
}

/** Through the console, so that the runner shows a fault beside the test that met it. */
const toRunner = { write: (line: string) => console.error(line) };

/** Starts the app; `stop()` also drops its database, unless it runs beside another. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const original = inject("original");
  const databaseUrl = beside?.databaseUrl ?? (await copyOf(original));
  const dataDir = beside?.platform.settings.dataDir ?? (await mkdtemp(join(tmpdir(), "sportello-app-")));
  const clock = beside?.clock ?? new TestClock();
  const app = await createApp({
    environment: readEnvironment({
      NODE_ENV: "test",
      DATABASE_SCHEMA: TEST_SCHEMA,
      DATABASE_POOL: "6",
      DATA_DIR: dataDir,
      SECRET_KEY: "a key for tests that is long enough to be one",
      FREE_FORM_DOCUMENTS: "true",
      LOG_LEVEL: "error",
      ...options.environment,
    }),
    databaseUrl,
    clock,
    logger: options.logger ?? pino({ level: options.environment?.["LOG_LEVEL"] ?? "error" }, toRunner),
    documents: options.documents ?? {},
  });
  const make = beside?.make ?? new Factory(app.platform.database, clock);
  if (!beside && !options.empty) {
    await make.town();
    await importRequestTypes(app.platform);
  }
  await app.http.listen({ port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${(app.http.server.address() as AddressInfo).port}`;
  return {
    ...app,
    url,
    clock,
    make,
    databaseUrl,
    schemaName: TEST_SCHEMA,
    post: (query, variables, sender) => post(url, query, variables, sender),
    sql: (text, values) => app.platform.database.primary.rows(text, values),
    stop: async () => {
      await app.stop();
      if (beside) return;
      await dropCopy(original, databaseUrl);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
