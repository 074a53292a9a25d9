import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Metrics, serveMetrics } from "./index.ts";
import { headersOf, openCase, testApp, type TestApp, until } from "../../testing/index.ts";

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: number };
}
interface SentSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Attribute[];
}

const TOKEN = "a token for Prometheus";
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const SCHOOL = "C'è una buca davanti alla scuola Manzoni.";
const FOLLOW = "subscription ($code: String!) { caseChanged(code: $code) { code } }";
const ASK_ABOUT = "query Case($code: String!) { case(code: $code) { code } }";

let collector: Server;
const spans: SentSpan[] = [];
let app: TestApp;
beforeAll(async () => {
  collector = createServer((request, response) => {
    let text = "";
    request.on("data", (part: Buffer) => (text += part.toString()));
    request.on("end", () => {
      const { resourceSpans } = JSON.parse(text) as {
        resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
      };
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  app = await testApp({
    environment: { METRICS_TOKEN: TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
    documents: { known: { name: "Case", since: "2026-11-22", document: ASK_ABOUT } },
  });
});
afterAll(() => new Promise((resolve) => collector.close(resolve)));

const metrics = async (headers: Record<string, string> = {}) => {
  const answer = await fetch(`${app.url}/metrics`, { headers });
  return { status: answer.status, text: await answer.text() };
};
const figures = async () => (await metrics({ authorization: `Bearer ${TOKEN}` })).text;
const send = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

describe("the id of a request", () => {
  it("is that of the client where it is one, else a new one each time", async () => {
    const idOf = async (headers: Record<string, string> = {}) =>
      (await fetch(`${app.url}/healthz`, { headers })).headers.get("x-request-id");
    expect(await idOf({ "x-request-id": "from-the-proxy-1" })).toBe("from-the-proxy-1");
    const [first, second, odd] = [
      await idOf(),
      await idOf(),
      await idOf({ "x-request-id": "a b\t<script>" }),
    ];
    expect(new Set([first, second, odd]).size).toBe(3);
    expect(odd).toMatch(/^[\w-]{8,64}$/);
  });
});

describe("/metrics", () => {
  it("is not there for whoever has no token, or a wrong one", async () => {
    const wrong: Record<string, string>[] = [{}, { authorization: "Bearer wrong" }, { authorization: TOKEN }];
    for (const headers of wrong) {
      expect(await metrics(headers)).toMatchObject({ status: 404 });
    }
  });

  it("is for this machine alone where there is no token, and never for what a proxy sends", async () => {
    const server = Fastify();
    serveMetrics(server, new Metrics());
    const statusFor = async (remoteAddress: string, headers: Record<string, string> = {}) =>
      (await server.inject({ url: "/metrics", remoteAddress, headers })).statusCode;
    expect(await statusFor("203.0.113.9")).toBe(404);
    expect(await statusFor("127.0.0.1", { "x-forwarded-for": "127.0.0.1" })).toBe(404);
    expect(await statusFor("127.0.0.1")).toBe(200);
    expect(await statusFor("::1")).toBe(200);
    await server.close();
  });

  it("times operations under few names, counts errors by code, and shows pool, outbox and jobs", async () => {
    const { code } = await openCase(app, {}, { secret: "x".repeat(22), description: SCHOOL });
    await send({ documentId: "known", variables: { code } });
    await send({ query: "query SecretAda { organization { name } }", operationName: "SecretAda" });
    await send({ query: "{ deskTeams { code } }" });
    const text = await figures();
    expect(text).toContain('sportello_graphql_operation_seconds_count{operation="Case"} 1');
    expect(text).toContain('sportello_graphql_operation_seconds_count{operation="anonymous"}');
    expect(text).not.toContain("SecretAda");
    expect(text).toContain('sportello_graphql_errors_total{code="UNAUTHENTICATED"} 1');
    expect(text).toContain('sportello_http_request_seconds_count{route="/graphql",status="2xx"}');
    for (const name of [
      "pool_connections",
      "pool_waiting",
      "outbox_lag_seconds",
      "jobs_queued",
      "jobs_failed",
    ]) {
      expect(text).toMatch(new RegExp(`^sportello_${name} [0-9]`, "m"));
    }
    expect(text).toContain("sportello_database_up 1");
    expect(text).toContain("nodejs_eventloop_lag_seconds");
  });

  it("counts the streams that are open", async () => {
    const person = await app.make.person();
    const { code } = await openCase(app, person);
    const abort = new AbortController();
    const stream = await fetch(`${app.url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", ...headersOf(person) },
      body: JSON.stringify({ query: FOLLOW, variables: { code } }),
      signal: abort.signal,
    });
    expect(stream.status).toBe(200);
    expect(await figures()).toMatch(/^sportello_live_streams 1$/m);
    abort.abort();
    await stream.body?.cancel().catch(() => undefined);
    await until(async () => /^sportello_live_streams 0$/m.test(await figures()));
  });
});

describe("traces", () => {
  it("lead from a client's span to the statements, and hold no values", async () => {
    const { code } = await openCase(app, {}, { secret: "y".repeat(22), description: SCHOOL });
    await until(async () => (await app.sql("select from handled_events")).length > 0);
    await send(
      { documentId: "known", variables: { code } },
      { traceparent: `00-${TRACE}-b7ad6b7169203331-01` },
    );
    await app.stop();
    const ours = spans.filter(({ traceId }) => traceId === TRACE);
    const [request] = ours.filter(({ name }) => name === "POST /graphql");
    const [operation] = ours.filter(({ name }) => name === "graphql Case");
    const [statement] = ours.filter(({ name }) => name === "select");
    expect(request?.parentSpanId).toBe("b7ad6b7169203331");
    expect(operation?.parentSpanId).toBe(request?.spanId);
    expect(statement?.parentSpanId).toBe(operation?.spanId);
    const text = statement?.attributes.find(({ key }) => key === "db.query.text")?.value.stringValue;
    expect(text).toMatch(/^select .* from cases .*\$1/);
    expect(spans.some(({ name }) => name.startsWith("event "))).toBe(true);
    const all = JSON.stringify(spans);
    for (const word of ["Manzoni", code, "Via Roma", "x".repeat(22), "y".repeat(22)]) {
      expect(all).not.toContain(word);
    }
  });
});
