import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type App, startApp } from "../testkit/app.ts";

const QUERY = "{ __typename }";
let app: App;
beforeAll(async () => {
  app = await startApp({ env: { DEMO: "false" }, answers: "/healthz" });
}, 180_000);
afterAll(() => app?.stop());

describe("GraphQL over HTTP, as the audits of graphql-http see it", () => {
  for (const audit of serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch })) {
    test(`${audit.name} (${audit.id})`, async () => {
      const result = await audit.fn();
      const said = result.status === "ok" ? "" : result.reason;
      if (result.status !== "ok") await result.response.body?.cancel();
      expect([result.status, said]).toEqual(["ok", ""]);
    });
  }
});

describe("what a page of somebody else's could make a browser send", () => {
  const COOKIE = { cookie: `session=${"a".repeat(43)}` };

  test("is no form, whatever it says", async () => {
    const forms = [
      { "content-type": "text/plain" },
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "multipart/form-data; boundary=x" },
      { "content-type": "text/plain; application/json" },
    ];
    for (const path of ["/graphql", "/graphql/stream"]) {
      for (const headers of forms) {
        const answer = await fetch(`${app.url}${path}`, {
          method: "POST",
          headers: { ...COOKIE, ...headers },
          body: JSON.stringify({ query: QUERY }),
        });
        expect([path, headers, answer.status]).toEqual([path, headers, 415]);
      }
    }
  });

  test("is no mutation in an address, and no cookie from elsewhere is let in", async () => {
    const mutation = "mutation { __typename }";
    const answer = await fetch(`${app.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: COOKIE,
    });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    // Any page may read what is public, and none may send our cookie.
    const preflight = await fetch(`${app.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

test("several operations in one request are refused", async () => {
  const answer = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([{ query: QUERY }, { query: QUERY }]),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ message: "Send one operation at a time." }] });
});
