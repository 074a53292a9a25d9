import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { freePort } from "./free-port.ts";
import { post, type GraphqlAnswer, type GraphqlOptions } from "./graphql.ts";
import { copyPreparedTown } from "./prepared-town.ts";

const ENTRY = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));

/** The built app, running as a user starts it, on a free port and a data folder of its own. */
export interface App {
  /** Origin without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  /** The folder of its database and files. */
  readonly dataDir: string;
  graphql<Data>(
    query: string,
    variables?: Record<string, unknown>,
    options?: GraphqlOptions,
  ): Promise<GraphqlAnswer<Data>>;
  /** What the app has printed so far, both streams, newest last; for the message of a failing test. */
  output(): string;
  /** Sends a signal as a terminal does, to the whole process group. Resolves to the exit code once it has gone. */
  signal(signal: NodeJS.Signals): Promise<number | null>;
  /** Stops it where it still runs and starts it again on the same port and data. Resolves to milliseconds until ready. */
  restart(): Promise<number>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Added to the environment; what is undefined is taken out of it. */
  env?: Record<string, string | undefined>;
  /** The path that says it has started; `/readyz` where left out. */
  answers?: "/healthz" | "/readyz";
  /** A free one where left out. */
  port?: number;
  /** The built app to start, another than this project's own. */
  entry?: string;
}

/** Starts the built app with the demo town and resolves when it answers; rejects with its output when it does not. */
export async function startApp({
  env = {},
  answers = "/readyz",
  port: wanted,
  entry = ENTRY,
}: StartOptions = {}): Promise<App> {
  if (!existsSync(ENTRY)) throw new Error(`There is no ${ENTRY}: run \`npm run build\` first.`);
  const dataDir = await mkdtemp(join(tmpdir(), "sportello-test-"));
  await chmod(dataDir, 0o755); // where root runs the tests, PostgreSQL runs as somebody else and must enter
  await copyPreparedTown(dataDir, { ...process.env, ...env });
  const port = wanted ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  const environment = { ...process.env, NODE_ENV: undefined, PORT: String(port), DATA_DIR: dataDir, ...env };
  let child = await launch();

  async function launch(): Promise<ChildProcess> {
    const started = spawn(process.execPath, [entry], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // a group of its own, so that a signal reaches what it starts, as Ctrl-C does
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        lines.push(text);
        if (lines.length > 2_000) lines.splice(0, 1_000);
      });
    }
    const abandon = () => killGroup(started, "SIGKILL");
    process.once("exit", abandon);
    started.once("exit", () => process.off("exit", abandon));
    try {
      await untilReady(started);
    } catch (error) {
      killGroup(started, "SIGKILL");
      throw error;
    }
    return started;
  }

  async function untilReady(started: ChildProcess): Promise<void> {
    const deadline = Date.now() + 120_000;
    for (;;) {
      if (started.exitCode !== null || started.signalCode !== null) {
        throw new Error(`The app left with ${started.exitCode ?? started.signalCode}:\n${lines.join("")}`);
      }
      const answer = await fetch(`${url}${answers}`).catch(() => undefined);
      if (answer?.ok) return;
      if (Date.now() > deadline)
        throw new Error(`The app is not ready after two minutes:\n${lines.join("")}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  const app: App = {
    url,
    dataDir,
    get pid() {
      return child.pid ?? -1;
    },
    graphql: (query, variables, options) => post(url, query, variables, options),
    output: () => lines.join(""),
    signal: (name) => leave(child, name),
    async restart() {
      await leave(child, "SIGTERM");
      const before = performance.now();
      child = await launch();
      return performance.now() - before;
    },
    async stop() {
      await leave(child, "SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return app;
}

async function leave(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  killGroup(child, signal);
  const timer = setTimeout(() => killGroup(child, "SIGKILL"), 20_000);
  const code = await gone;
  clearTimeout(timer);
  return code;
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // the group has gone already
  }
}
