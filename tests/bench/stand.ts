import { type ChildProcess, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { freePort } from "../testkit/free-port.ts";
import { startEmbeddedPostgres } from "./built.ts";
import { type Asker, seed, type Size } from "./seed.ts";

const SCHEMA = "sportello";
/** Rates so high that nobody meets them; still counted, as for everybody. */
const MUCH = {
  RATE_POINTS_PERSON: "1000000000",
  RATE_POINTS_STAFF: "1000000000",
  RATE_MUTATIONS_PERSON: "1000000000",
  RATE_MUTATIONS_STAFF: "1000000000",
};
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OURS = here("../../api/dist/main.js");

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** A database full of cases, people who ask for them, and servers that answer. */
export interface Stand {
  askers: readonly Asker[];
  /**
   * Starts the built app, one process that answers requests and leaves mail, points and the rest to others.
   */
  launch(main?: string, env?: Readonly<Record<string, string>>): Promise<Server>;
  /** @param equipped with what a public service may not do without, see `peers/equip.ts` */
  launchPeer(name: "mercurius" | "raw", ...equipped: "equipped"[]): Promise<Server>;
}

/** A process that answers at `url`. */
export interface Server {
  url: string;
  stop(): Promise<void>;
}

/** Sets a stand up, seeding its database where that was not done, and takes it down whatever happens. */
export async function onStand<Result>(
  name: string,
  size: Size,
  act: (stand: Stand) => Promise<Result>,
): Promise<Result> {
  const dataDir = resolve(process.env["DATA_DIR"] ?? here("../../.data"), name);
  await mkdir(dataDir, { recursive: true });
  const log = { debug: () => undefined, info: () => undefined, error: say };
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  const children: ChildProcess[] = [];
  const env = {
    ...MUCH,
    DATABASE_URL: postgres.url,
    DATABASE_SCHEMA: SCHEMA,
    DATA_DIR: dataDir,
    LOG_LEVEL: "warn",
    JOBS: "false",
  };
  const launch: Stand["launch"] = async (main = OURS, more = {}) => {
    const port = await freePort();
    const child = spawnServer([main], { ...env, ...more, PORT: String(port) });
    children.push(child);
    return answering(child, port);
  };
  try {
    // The first start makes the tables that are to be filled.
    await (await launch()).stop();
    const askers = await filled(postgres.url, size);
    return await act({
      askers,
      launch,
      launchPeer: async (peer, ...more) => {
        const port = await freePort();
        const script = here(`peers/${peer}.ts`);
        const child = spawnServer(
          ["--import", "tsx", script, String(port), postgres.url, SCHEMA, ...more],
          {},
        );
        children.push(child);
        return answering(child, port);
      },
    });
  } finally {
    await Promise.all(children.map(leave));
    await postgres.stop();
  }
}

async function filled(url: string, size: Size): Promise<Asker[]> {
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${SCHEMA},public` });
  await client.connect();
  try {
    return await seed(client, size, say);
  } finally {
    await client.end();
  }
}

const spawnServer = (args: string[], env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });

/** Waits until a server takes connections. */
async function answering(child: ChildProcess, port: number): Promise<Server> {
  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${url}/readyz`).then(
      ({ status }) => status !== 503,
      () => false,
    );
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(" ")} left with ${child.exitCode}`);
    if (await answers()) return { url, stop: () => leave(child) };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${child.spawnargs.join(" ")} did not start`);
}

async function leave(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}
