import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFile, chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "../testkit/app.ts";
import { connectTo, databaseUrlOf } from "../testkit/database.ts";
import { dataOf } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";

const run = promisify(execFile);
const COMMANDS = new URL("../../api/dist/", import.meta.url);

let app: App;
let token: string;
let folder: string;
let backup: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sportello-backup-"));
  await chmod(folder, 0o755);
  backup = join(folder, "backup");
  app = await startApp();
  ({ token } = await signInAsPersona(app.url, "citizen-digital"));
}, 180_000);
afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A built command on the data of the app; what it said, led by its code where it failed. */
async function command(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  return run(process.execPath, [fileURLToPath(new URL(name, COMMANDS)), ...args, "--language", "en"], {
    env: { ...process.env, NODE_ENV: undefined, DATABASE_URL: undefined, DATA_DIR: app.dataDir, ...env },
  }).then(
    ({ stdout }) => stdout,
    ({ code, stderr }: { code: number; stderr: string }) =>
      // A library greets Node 20 with a warning.
      `${code}: ${stderr.replace(/^oidc-provider WARNING.*\n/gm, "")}`,
  );
}

/** Files a case; answers its code when it was acknowledged. */
async function file(): Promise<string> {
  const answer = await app.graphql<{ openCase: { case: { code: string } } }>(
    "mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { code } errors { code } } }",
    {
      input: {
        requestId: randomUUID(),
        requestType: "information",
        description: "Quando riapre la biblioteca?",
      },
    },
    { token },
  );
  return dataOf(answer).openCase.case.code;
}

async function codes(): Promise<Set<string>> {
  const sql = await connectTo(await databaseUrlOf(app.dataDir));
  const { rows } = await sql.query<{ code: string }>("select code from cases");
  await sql.end();
  return new Set(rows.map(({ code }) => code));
}

test("a backup of the running app holds what was acknowledged before it began to end", async () => {
  const acknowledged = [await file()];
  let over = false;
  const writing = (async () => {
    while (!over) acknowledged.push(await file());
  })();
  const before = acknowledged.length;
  const said = await command("backup.js", [backup]);
  over = true;
  await writing;
  expect(said).toMatch(/^Backup of .*: \d+ files/);
  expect(said).toContain("keep the backup as safe as the data");
  expect(acknowledged.length).toBeGreaterThan(before);
  expect(await command("backup.js", [backup])).toMatch(/^1: .* is not empty/);

  const checked = await command("restore.js", [backup, "--check"]);
  expect(checked).toContain("is good");
  expect(Number(/cases (\d+)/.exec(checked)?.[1])).toBeGreaterThanOrEqual(before);

  expect(await command("restore.js", [backup, "--force"])).toMatch(/^1: .* is in use by process/);
  const known = acknowledged.slice(0, before);
  await app.signal("SIGTERM");
  expect(await command("restore.js", [backup])).toMatch(/^1: .*--force/);
  await rm(join(app.dataDir, "postgres"), { recursive: true });
  await rm(join(app.dataDir, "uploads"), { recursive: true, force: true });
  expect(await command("restore.js", [backup])).toContain("is back");
  await app.restart();
  expect([...(await codes())]).toEqual(expect.arrayContaining(known));
  // The session too: the same key signs and hashes.
  expect(await file()).not.toBe("");
}, 240_000);

test("a backup that was changed is refused, and leaves what is there alone", async () => {
  const present = await codes();
  await app.signal("SIGTERM");
  const [name = ""] = (await readdir(join(backup, "database", "base", "1"))).filter((one) =>
    /^\d+$/.test(one),
  );
  await appendFile(join(backup, "database", "base", "1", name), "x");
  expect(await command("restore.js", [backup, "--force"])).toMatch(/^1: .* is damaged/);
  await app.restart();
  expect(await codes()).toEqual(present);
}, 120_000);

test("a database that does not answer is said in one plain line", async () => {
  const env = { DATABASE_URL: "postgres://nobody:x@127.0.0.1:9/none" };
  for (const name of ["setup.js", "backup.js"]) {
    const said = await command(name, [name === "setup.js" ? "package.json" : join(folder, "other")], env);
    expect(said).toMatch(/^1: [^\n]*\n$/);
  }
});
