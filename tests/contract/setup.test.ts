import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type App } from "../testkit/app.ts";
import { dataOf } from "../testkit/graphql.ts";

const COMMAND = fileURLToPath(new URL("../../api/dist/setup.js", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../api/content/organization.example.yaml", import.meta.url));
const run = promisify(execFile);

let app: App;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sportello-setup-"));
  app = await startApp({ env: { DEMO: "false" }, answers: "/healthz" });
}, 180_000);
afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The built command on the data of the app. */
async function setup(...args: string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: undefined, DATABASE_URL: undefined, DATA_DIR: app.dataDir };
  return run(process.execPath, [COMMAND, ...args, "--language", "en"], { env }).then(
    ({ stdout }) => stdout,
    ({ code, stderr }: { code: number; stderr: string }) => `${code}: ${stderr}`,
  );
}

const statusOf = async (path: string) => (await fetch(`${app.url}${path}`)).status;

test("without an organisation the app runs, is not ready and says what to do", async () => {
  expect([await statusOf("/readyz"), await statusOf("/")]).toEqual([503, 503]);
  expect(
    app
      .output()
      .split("\n")
      .filter((line) => line.includes("npm run setup")),
  ).toHaveLength(1);
});

test("a wrong call or file gives clear lines and no stack", async () => {
  expect(await setup()).toMatch(/^1: Usage/);
  expect(await setup(join(folder, "nothing.yaml"))).toMatch(/^1: ENOENT[^\n]*\n$/);
  const wrong = join(folder, "wrong.yaml");
  await writeFile(wrong, "organization: {}\nteams: []\nstaf: []\n");
  const said = await setup(wrong);
  expect(said).toContain("line 1: organization.name is missing");
  expect(said).toContain("line 3: staf is not known here");
  expect(said).not.toMatch(/^\s+at /m);
  expect(await statusOf("/readyz")).toBe(503);
});

test("setup beside the running app opens it", async () => {
  expect(await setup(EXAMPLE)).toContain("The desk is ready.");
  expect([await statusOf("/readyz"), await statusOf("/")]).toEqual([200, 200]);
  const answer = await app.graphql<{ organization: { name: string } }>("{ organization { name } }");
  expect(dataOf(answer).organization.name).toBe("Comune di Esempio");
});

test("setup of an app that is stopped serves its next start", async () => {
  await app.signal("SIGTERM");
  expect(await setup(EXAMPLE)).toContain("New or changed request types: 0");
  await app.restart();
  expect(await statusOf("/readyz")).toBe(200);
});
