import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundDemoTown, PERSONAS } from "./features/identity/index.ts";
import { codesOf, testApp, type TestApp, until } from "./testing/index.ts";
import { post } from "./testing/post.ts";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

/** The app as a process of its own, with these variables and none of ours. */
function start(environment: Record<string, string>): { child: ChildProcess; said: () => string } {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", MAIN], {
    env: { PATH, HOME, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += String(chunk)));
  return { child, said: () => said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

it("a production without secrets refuses to start, naming each variable that is missing", async () => {
  const { child, said } = start({});
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(said().trim().split("\n")).toEqual([
    "The configuration is not right:",
    ...["SECRET_KEY", "PUBLIC_URL", "DATABASE_URL", "SMTP_URL"].map(
      (key) => `${key}: is required in production`,
    ),
  ]);
});

describe("a production that is given a marked demo town", () => {
  let town: TestApp;
  let production: ReturnType<typeof start>;
  let url: string;

  beforeAll(async () => {
    town = await testApp({ empty: true });
    await foundDemoTown(town.platform);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    production = start({
      PORT: String(port),
      DATA_DIR: town.platform.settings.dataDir,
      DATABASE_URL: town.databaseUrl,
      DATABASE_SCHEMA: town.schemaName,
      SECRET_KEY: "a key for tests that is long enough to be one",
      PUBLIC_URL: "https://sportello.example",
      SMTP_URL: "smtp://127.0.0.1:1",
      LOG_LEVEL: "error",
    });
    await until(
      () =>
        fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      50_000,
    );
  });
  afterAll(async () => {
    production.child.kill("SIGTERM");
    if (production.child.exitCode === null) await once(production.child, "close");
    await town.stop();
  });

  it("has no demo, neither mailbox nor one-click sign-in, and prints no way in", async () => {
    const ask = "{ demo { personas { key } mailbox(first: 1) { text } } organization { demo } }";
    expect((await post(url, ask)).data).toMatchObject({ demo: null });
    for (const { key } of PERSONAS) {
      const signIn = `mutation { demoSignIn(key: "${key}", cookie: false) { token } }`;
      expect(codesOf(await post(url, signIn))).toEqual(["DEMO_ONLY"]);
    }
    await until(() => production.said().includes("https://sportello.example"));
    expect(production.said()).not.toContain("demo");
  });

  it("tells no stories in it", async () => {
    expect(await town.sql("select from cases")).toEqual([]);
  });
});
