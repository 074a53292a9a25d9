import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startApp, type App } from "../testkit/app.ts";
import { dataOf } from "../testkit/graphql.ts";
import { busyness } from "../testkit/machine-load.ts";
import { alive, descendants } from "../testkit/processes.ts";

const ENTRY = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));
/** For starting and for stopping, on a machine that does nothing else; milliseconds. */
const BAR = 5_000;
let app: App;

beforeAll(async () => {
  app = await startApp();
}, 180_000);
afterAll(() => app?.stop());

async function organizationName(): Promise<string> {
  const answer = await app.graphql<{ organization: { name: string } }>(
    "query Name { organization { name } }",
  );
  return dataOf(answer).organization.name;
}

async function started(env: Record<string, string>): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [ENTRY], { env: { ...process.env, ...env } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  }
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, text };
}

/** Lines a person would read: no stack. */
function clearLine(text: string, about: string): string[] {
  expect(text).not.toMatch(/^\s+at /m);
  return text.split("\n").filter((line) => line.includes(about));
}

test("a port in use gives one clear line", async () => {
  const holder = createServer().listen(0);
  await new Promise((resolve) => holder.once("listening", resolve));
  const { port } = holder.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), "sportello-test-"));
  const { code, text } = await started({ PORT: String(port), DATA_DIR: folder });
  holder.close();
  await rm(folder, { recursive: true, force: true });
  expect(code).not.toBe(0);
  expect(clearLine(text, String(port))).toHaveLength(1);
});

test("a data folder in use gives one clear line", async () => {
  const { code, text } = await started({ PORT: "0", DATA_DIR: app.dataDir });
  expect(code).not.toBe(0);
  expect(clearLine(text, app.dataDir)).toHaveLength(1);
  expect(await organizationName()).not.toBe("");
});

test("Ctrl-C leaves no process behind", async () => {
  const children = await descendants(app.pid);
  if (process.platform === "linux") expect(children.length).toBeGreaterThan(0);
  const before = performance.now();
  expect(await app.signal("SIGINT")).toBe(0);
  expect(performance.now() - before).toBeLessThan(BAR * busyness());
  const left = await Promise.all(children.map(alive));
  expect(children.filter((_, index) => left[index])).toEqual([]);
});

test("a second start answers its first request in under 5 seconds", async () => {
  const before = performance.now();
  await app.restart();
  expect(await organizationName()).not.toBe("");
  expect(performance.now() - before).toBeLessThan(BAR * busyness());
});

test("a killed app leaves no database behind, and starts again on its data", async () => {
  const children = await descendants(app.pid);
  process.kill(app.pid, "SIGKILL");
  await expect
    .poll(async () => (await Promise.all(children.map(alive))).includes(true), { timeout: 10_000 })
    .toBe(false);
  const before = performance.now();
  await app.restart();
  expect(await organizationName()).not.toBe("");
  expect(performance.now() - before).toBeLessThan(BAR * busyness());
});
