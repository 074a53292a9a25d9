import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { spawnAs } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { EmbeddedPostgresError } from "./errors.ts";
import type { Home } from "./home.ts";
import type { EmbeddedPostgresLog } from "./log.ts";
import { serverSettings } from "./settings.ts";
import { watchOver } from "./watchdog.ts";

/** Milliseconds a fast shutdown may take before it is made an immediate one. */
const STOP_PATIENCE = 10_000;
const READY_LIMIT = 60_000;

/** One run of the `postgres` program. */
export interface Server {
  pid: number;
  /** Fulfilled when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Closes the connections and ends the process; fulfilled when it has ended. */
  stop(): Promise<void>;
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}

/** Starts PostgreSQL on a cluster and waits until it takes connections. */
export async function startServer(
  home: Home,
  binaries: Binaries,
  cluster: Cluster,
  port: number,
  log: EmbeddedPostgresLog,
): Promise<Server> {
  const settings = Object.entries(serverSettings(port)).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  // In a session of its own, so that Ctrl-C and a closed terminal reach the app alone, which then stops it in order.
  const child = spawn(binaries.postgres, ["-D", cluster.path, ...settings], {
    ...spawnAs(home.account),
    cwd: home.path,
    env: {},
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) {
    const [reason] = (await once(child, "error")) as [Error];
    throw new EmbeddedPostgresError(`PostgreSQL does not start: ${reason.message}`);
  }
  const watchdog = watchOver(pid, home);
  const ended = once(child, "exit").then(() => watchdog.dismiss());
  const server = { pid, ended, stop: () => stop(child, ended) };
  try {
    await ready(child, log);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  const hurry = setTimeout(() => child.kill("SIGQUIT"), STOP_PATIENCE);
  await ended;
  clearTimeout(hurry);
}

/** Follows what the server says, and waits for the line that it is ready or for its end. */
async function ready(child: ChildProcess, log: EmbeddedPostgresLog): Promise<void> {
  if (!child.stderr) throw new Error("the server was started without a pipe for its messages");
  const said: string[] = [];
  let settled = false;
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string) =>
      reject(new EmbeddedPostgresError(`PostgreSQL ${what}: ${said.join(" | ")}`));
    const limit = setTimeout(() => fail("is not ready in time"), READY_LIMIT);
    const settle = () => {
      settled = true;
      clearTimeout(limit);
    };
    child.once("exit", () => {
      if (!settled) fail("ended while starting");
      settle();
    });
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on("line", (line) => {
      if (/PANIC|was terminated by signal|No space left/.test(line)) log.error(`PostgreSQL: ${line}`);
      else log.debug(`PostgreSQL: ${line}`);
      if (settled) return;
      said.push(line.trim());
      if (!line.includes("database system is ready to accept connections")) return;
      settle();
      resolve();
    });
  });
}
