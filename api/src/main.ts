import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { createApp } from "./app.ts";
import { EmbeddedPostgresError, startEmbeddedPostgres, unreachable } from "./database/index.ts";
import { seedDemoTown, welcome } from "./demo/index.ts";
import { type Environment, EnvironmentError, readEnvironment } from "./environment.ts";
import { assertPortFree, PortInUseError } from "./platform/http/index.ts";
import { createLogger } from "./platform/logger.ts";

/** How long jobs and the database may take when the last request is done, before we leave anyway, in seconds. */
const AFTER_REQUESTS = 5;

async function boot(environment: Environment): Promise<void> {
  const logger = createLogger(environment.LOG_LEVEL);
  await assertPortFree(environment.PORT, environment.HOST);
  const dataDir = resolve(environment.DATA_DIR);
  await mkdir(dataDir, { recursive: true });
  const embedded = environment.DATABASE_URL ? null : await startEmbeddedPostgres({ dataDir, log: logger });
  const app = await createApp({
    environment: { ...environment, DATA_DIR: dataDir },
    databaseUrl: environment.DATABASE_URL ?? embedded?.url ?? "",
    logger,
  }).catch(async (error: unknown) => {
    await embedded?.stop();
    throw error;
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const { SHUTDOWN_DELAY: delay, SHUTDOWN_SECONDS: seconds } = environment;
    setTimeout(() => process.exit(1), (delay + seconds + AFTER_REQUESTS) * 1_000).unref();
    await app.stop({ delay, seconds });
    await embedded?.stop();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
  process.once("SIGHUP", () => void stop());

  if (environment.DEMO && environment.NODE_ENV !== "production") await seedDemoTown(app);
  await app.http.listen({ port: environment.PORT, host: environment.HOST });
  process.stdout.write(await welcome(app));
}

/** What the person who started us can mend gets one clear line, and no stack. */
function explain(error: unknown): string | null {
  if (error instanceof EnvironmentError) return `The configuration is not right:\n${error.message}`;
  if (error instanceof EmbeddedPostgresError || error instanceof PortInUseError) return error.message;
  return unreachable(error);
}

try {
  await boot(readEnvironment());
} catch (error) {
  const line = explain(error);
  if (line === null) throw error;
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
