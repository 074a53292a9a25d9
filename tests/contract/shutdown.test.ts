import { randomBytes, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApp, type App } from "../testkit/app.ts";
import { connectTo, databaseUrlOf } from "../testkit/database.ts";
import { dataOf } from "../testkit/graphql.ts";
import { signInAsPersona } from "../testkit/personas.ts";

let app: App;
let token: string;

beforeAll(async () => {
  app = await startApp({ env: { SHUTDOWN_SECONDS: "6", SHUTDOWN_DELAY: "0.5" } });
  ({ token } = await signInAsPersona(app.url, "citizen-digital"));
}, 180_000);
afterAll(() => app?.stop());

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { code } errors { code } } }`;
const input = () => ({
  requestId: randomUUID(),
  requestType: "information",
  description: "A che ora apre lo sportello dell'anagrafe il sabato mattina?",
});

/** A file of which half has been sent; `finish` sends the rest and gives the status. */
async function halfAnUpload(): Promise<() => Promise<number>> {
  const bytes = Buffer.concat([Buffer.from("%PDF-1.4\n"), randomBytes(20_000)]);
  const answer = await app.graphql<{ createUpload: { uploadUrl: string } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { uploadUrl } }",
    {
      input: {
        requestId: randomUUID(),
        fileName: "a.pdf",
        mediaType: "application/pdf",
        size: bytes.length,
      },
    },
    { token },
  );
  const put = request(app.url + dataOf(answer).createUpload.uploadUrl, {
    method: "PUT",
    // A connection that would be kept for the next request: it must not keep the app from leaving.
    agent: new Agent({ keepAlive: true }),
    headers: { "content-length": bytes.length },
  });
  const answered = once(put, "response") as Promise<[{ statusCode: number; resume(): void }]>;
  answered.catch(() => undefined); // it is asked for later, and may have failed by then
  put.write(bytes.subarray(0, 10_000));
  await new Promise((resolve) => put.once("socket", (socket) => socket.once("connect", resolve)));
  return async () => {
    put.end(bytes.subarray(10_000));
    const [response] = await answered;
    response.resume();
    return response.statusCode;
  };
}

/** A live stream of a case; gives what came until it ended. */
async function stream(code: string): Promise<Promise<string>> {
  const response = await fetch(`${app.url}/graphql/stream`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      query: "subscription ($code: String!) { caseChanged(code: $code, since: 0) { code version } }",
      variables: { code },
    }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

test("a stop finishes what runs: a slow mutation and half an upload; streams end without a last word", async () => {
  const opened = await app.graphql<{ openCase: { case: { code: string } } }>(
    OPEN,
    { input: input() },
    { token },
  );
  const live = stream(dataOf(opened).openCase.case.code);
  const finishUpload = await halfAnUpload();
  const holder = await connectTo(await databaseUrlOf(app.dataDir));
  await holder.query("begin");
  await holder.query("lock table cases in share mode");
  const slow = app.graphql<{ openCase: { case: { code: string } | null } }>(
    OPEN,
    { input: input() },
    { token },
  );
  await expect
    .poll(async () => (await holder.query("select from pg_locks where not granted")).rowCount, {
      timeout: 10_000,
    })
    .toBeGreaterThan(0);

  const gone = app.signal("SIGTERM");
  await expect.poll(async () => (await fetch(`${app.url}/readyz`)).status, { interval: 20 }).toBe(503);
  // New connections are refused after the delay, and what runs goes on.
  await expect
    .poll(
      () =>
        fetch(`${app.url}/healthz`, { headers: { connection: "close" } }).then(
          (r) => r.status,
          () => 0,
        ),
      {
        timeout: 5_000,
      },
    )
    .toBe(0);
  const said = await live;
  expect(said).toContain("event: next");
  expect(said).not.toContain("event: complete");
  await holder.query("commit");
  await holder.end();
  expect(dataOf(await slow).openCase.case).not.toBeNull();
  expect(await finishUpload()).toBe(204);
  expect(await gone).toBe(0);
});

test("a request that does not end is cut when its time is over", async () => {
  await app.restart();
  const finishUpload = await halfAnUpload();
  const before = performance.now();
  expect(await app.signal("SIGTERM")).toBe(0);
  const took = performance.now() - before;
  expect(took).toBeGreaterThan(6_000);
  expect(took).toBeLessThan(12_000);
  await expect(finishUpload()).rejects.toThrow("socket hang up");
});
