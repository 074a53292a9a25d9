import { execFile } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type pg from "pg";
import { startEmbeddedPostgres } from "../bench/built.ts";
import { type App, startApp } from "../testkit/app.ts";
import { connectTo } from "../testkit/database.ts";
import { CuttingProxy } from "./cutting-proxy.ts";
import { type MailSink, startMailSink } from "./mail-sink.ts";

const run = promisify(execFile);
const SETUP = fileURLToPath(new URL("../../api/dist/setup.js", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../api/content/organization.example.yaml", import.meta.url));
const silent = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** Bytes that uploads may take: a few files of the load. */
const UPLOADS_QUOTA = 100_000;

/** A production: PostgreSQL, two API processes, a mail server, and proxies that cut what runs between them. */
export interface Town {
  apps: readonly [App, App];
  /** Where clients ask, one for each app. */
  doors: readonly [CuttingProxy, CuttingProxy];
  /** Between the apps and PostgreSQL. */
  wire: CuttingProxy;
  mail: MailSink;
  dataDir: string;
  citizens: readonly string[];
  operators: readonly string[];
  /** Kills the server process itself with SIGKILL; its launcher starts it again. */
  killPostgres(): Promise<void>;
  /** A connection of the test's own, past the proxies. */
  database(): Promise<pg.Client>;
  stop(): Promise<void>;
}

/** Starts all of it, as production is started, and sets the desk up with its command. */
export async function startTown(people: number): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), "sportello-faults-"));
  await chmod(folder, 0o755); // PostgreSQL runs as somebody else where root runs this
  const dataDir = join(folder, "files");
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, "database"), log: silent });
  const mail = await startMailSink();
  const wire = await CuttingProxy.before(Number(new URL(postgres.url).port));
  const url = new URL(postgres.url);
  url.port = String(wire.port);
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: url.href,
    DATA_DIR: dataDir,
    SECRET_KEY: randomBytes(32).toString("hex"),
    PUBLIC_URL: "http://localhost:4000",
    SMTP_URL: mail.url,
    UPLOADS_QUOTA: String(UPLOADS_QUOTA),
    LOG_LEVEL: "error",
  };
  await run(process.execPath, [SETUP, EXAMPLE], { env: { ...process.env, ...env } });
  // Both at once: only one may bring the jobs' tables up to date.
  const apps = await Promise.all([startApp({ env }), startApp({ env })]);
  const doors = await Promise.all([doorOf(apps[0]), doorOf(apps[1])]);
  const sql = await connectTo(postgres.url);
  const citizens = await addPeople(sql, people, ["CITIZEN"]);
  const operators = await addPeople(sql, Math.max(4, Math.ceil(people / 20)), ["OPERATOR"]);
  await sql.end();
  return {
    apps: [apps[0], apps[1]],
    doors,
    wire,
    mail,
    dataDir,
    citizens,
    operators,
    async killPostgres() {
      const pidFile = join(folder, "database", "postgres", "data", "postmaster.pid");
      process.kill(Number((await readFile(pidFile, "utf8")).split("\n")[0]), "SIGKILL");
    },
    database: () => connectTo(postgres.url),
    async stop() {
      await Promise.all(doors.map((door) => door.close()));
      await Promise.all(apps.map((app) => app.stop()));
      await wire.close();
      await postgres.stop();
      await mail.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const doorOf = (app: App): Promise<CuttingProxy> => CuttingProxy.before(Number(new URL(app.url).port));

/** People with an open session each; answers the tokens. */
async function addPeople(sql: pg.Client, count: number, roles: string[]): Promise<string[]> {
  const people = Array.from({ length: count }, () => ({
    id: randomUUID(),
    token: randomBytes(32).toString("base64url"),
  }));
  await sql.query(
    `insert into persons (id, given_name, family_name, email, roles, team_id, settings)
     select id, 'Ada', 'Prova', id || '@example.org', $2, (select id from teams where code = 'desk'), '{"points": true}'
     from unnest($1::uuid[]) id`,
    [people.map(({ id }) => id), roles],
  );
  await sql.query(
    `insert into sessions (id, token_hash, person_id, transport, created_at, expires_at)
     select gen_random_uuid(), hash, person, 'TOKEN', now(), now() + interval '30 days'
     from unnest($1::uuid[], $2::bytea[]) as made (person, hash)`,
    [people.map(({ id }) => id), people.map(({ token }) => createHash("sha256").update(token).digest())],
  );
  return people.map(({ token }) => token);
}
