import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openBinaries } from "./binaries.ts";
import { type Cluster, OWNER, openCluster } from "./cluster.ts";
import { ensureDatabase } from "./database.ts";
import { EmbeddedPostgresError } from "./errors.ts";
import { openHome } from "./home.ts";
import { lockHolder, takeLock } from "./lock.ts";
import type { EmbeddedPostgresLog } from "./log.ts";
import { endOrphan } from "./orphan.ts";
import { type Server, freePort, startServer } from "./server.ts";

export { filesOfCluster, replaceCluster } from "./cluster-home.ts";
export { EmbeddedPostgresError } from "./errors.ts";
export type { EmbeddedPostgresLog } from "./log.ts";

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** Connection URL of the app's database: loopback, with the password in it. Never log it. */
  url: string;
  /** Shuts the server down in order and frees the data folder; may be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from the npm package of this platform on a data folder, created on first use. Where root
 * gives a folder closed to others (`mkdtemp` makes such), the data goes to `/var/lib/sportello` and a pointer stays.
 * The server ends with this process, however that ends, and is started again on the same port if it dies.
 * @throws EmbeddedPostgresError, one clear line, where that is impossible (the folder in use by another process, …).
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  log: EmbeddedPostgresLog;
}): Promise<EmbeddedPostgres> {
  const { log } = options;
  const dataDir = resolve(options.dataDir);
  const started = Date.now();
  const home = await openHome(dataDir);
  const lock = await takeLock(home.path, dataDir);
  try {
    const binaries = await openBinaries(home);
    const cluster = await openCluster(home, binaries);
    await endOrphan(cluster.path);
    const port = await freePort();
    const start = () => startServer(home, binaries, cluster, port, log);
    const supervised = supervise(await start(), start, log);
    const url = databaseUrl(cluster, port);
    try {
      await ensureDatabase(url);
    } catch (error) {
      await supervised.stop();
      throw error;
    }
    log.info(`PostgreSQL ${binaries.version} runs in ${home.path} (ready in ${Date.now() - started} ms)`);
    return { url, stop: () => supervised.stop().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * The database of a data folder for a command beside the app: that of the running app where there is one, else a
 * server of its own until it is stopped.
 * @throws EmbeddedPostgresError as {@link startEmbeddedPostgres}
 */
export async function openEmbeddedPostgres(options: {
  dataDir: string;
  log: EmbeddedPostgresLog;
}): Promise<EmbeddedPostgres> {
  const home = await openHome(resolve(options.dataDir));
  if ((await lockHolder(home.path)) === undefined) return startEmbeddedPostgres(options);
  const cluster = await openCluster(home, await openBinaries(home));
  const written = await readFile(join(cluster.path, "postmaster.pid"), "utf8").catch(() => "");
  // The fourth line is the port: PostgreSQL, src/include/utils/pidfile.h.
  const port = Number(written.split("\n")[3]);
  if (!port)
    throw new EmbeddedPostgresError(`The database in ${home.path} is starting or stopping: try again`);
  return { url: databaseUrl(cluster, port), stop: async () => undefined };
}

function databaseUrl(cluster: Cluster, port: number): string {
  return `postgresql://${OWNER}:${cluster.password}@127.0.0.1:${port}/${OWNER}`;
}

/** Starts the server again whenever it ends without having been asked to. */
function supervise(first: Server, start: () => Promise<Server>, log: EmbeddedPostgresLog) {
  let stopping = false;
  let server: Server | undefined = first;
  const watching = (async () => {
    while (server) {
      await server.ended;
      server = undefined;
      for (let attempt = 1; !stopping && !server; attempt += 1) {
        if (attempt === 1) log.error("PostgreSQL ended unexpectedly and is started again");
        server = await start().catch((error: Error) => {
          log.error(error.message);
          return undefined;
        });
        // The last processes of the fallen server may still be leaving its shared memory.
        if (!server) await wait(Math.min(100 * attempt, 2_000));
        else if (stopping) await server.stop();
      }
    }
  })();
  return {
    async stop() {
      stopping = true;
      await server?.stop();
      await watching;
    },
  };
}
