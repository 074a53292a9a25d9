import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../testing/index.ts";

let app: TestApp;
let bare: TestApp;
beforeAll(async () => {
  app = await testApp({
    environment: {
      PUBLIC_URL: "https://sportello.comune.example/",
      SECURITY_POLICY_URL: "https://comune.example/security",
    },
  });
  bare = await testApp({ beside: app, environment: { SECURITY_CONTACT: "https://comune.example/report" } });
});
afterAll(async () => {
  await bare.stop();
  await app.stop();
});

/** The door that answers data for programs, and nothing a browser shows. */
const DATA_DOORS: readonly [string, string, RequestInit][] = [
  ["the API", "/graphql", json({ query: "{ organization { name } }" })],
  ["a malformed operation", "/graphql", json({ query: "{" })],
  [
    "a body that is no JSON",
    "/graphql",
    { method: "POST", body: "{", headers: { "content-type": "application/json" } },
  ],
  [
    "an app's token that is unknown",
    "/graphql",
    json({ query: "{ __typename }" }, { authorization: "Bearer x" }),
  ],
];

/** One door of each other kind: page, stream, file, health, refusal, nothing there. */
const DOORS: readonly [string, string, RequestInit?][] = [
  ["a page", "/", { headers: { accept: "text/html" } }],
  ["a page that is not there", "/no/such/page", { headers: { accept: "text/html" } }],
  ["a stream that is refused", "/graphql/stream", json({ query: "subscription { nothing }" })],
  ["a file without a key", "/files/0195f3a0-0000-7000-8000-000000000000"],
  ["an upload without a key", "/uploads/0195f3a0-0000-7000-8000-000000000000", { method: "PUT", body: "x" }],
  ["health", "/healthz"],
  ["readiness", "/readyz"],
  ["security.txt", "/.well-known/security.txt"],
];

function json(body: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    body: JSON.stringify(body),
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream, application/json",
      ...headers,
    },
  };
}

const directivesOf = (policy: string): Map<string, string> =>
  new Map(policy.split(";").map((part) => part.trim().split(/ (.*)/s, 2) as [string, string]));

describe("every answer", () => {
  it.each(DOORS)("of %s carries the security headers", async (_name, path, init) => {
    const { headers } = await fetch(`${app.url}${path}`, init);
    const policy = directivesOf(headers.get("content-security-policy") ?? "");
    for (const name of [
      "default-src",
      "script-src",
      "style-src",
      "connect-src",
      "worker-src",
      "manifest-src",
    ]) {
      expect([name, policy.get(name)]).toEqual([name, "'self'"]);
    }
    for (const name of ["frame-ancestors", "object-src", "base-uri", "script-src-attr"]) {
      expect([name, policy.get(name)]).toEqual([name, "'none'"]);
    }
    expect([...policy.values()].join()).not.toMatch(/unsafe|\*|https?:/);
    expect(Object.fromEntries(headers)).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": expect.stringMatching(/^max-age=31536000/),
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "permissions-policy": expect.stringMatching(/camera=\(self\), geolocation=\(self\).*microphone=\(\)/),
    });
    expect(headers.get("x-powered-by") ?? headers.get("server")).toBeNull();
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/; Secure/i);
  });

  it.each(DATA_DOORS)("of data, for %s, lets nothing of it run or be framed", async (_name, path, init) => {
    const { headers } = await fetch(`${app.url}${path}`, init);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "content-type": expect.stringMatching(/^application\/(json|graphql-response\+json)/),
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": expect.stringMatching(/^max-age=31536000/),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(headers.get("x-powered-by") ?? headers.get("server")).toBeNull();
  });

  it("says nothing of https where people reach us without it", async () => {
    const { headers } = await fetch(`${bare.url}/healthz`);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
  });
});

describe("security.txt", () => {
  it("names the organisation's address, when it ends, and where it lies", async () => {
    const answer = await fetch(`${app.url}/.well-known/security.txt`);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const lines = (await answer.text()).trimEnd().split("\n");
    const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
    expect(fields).toMatchObject({
      Contact: "mailto:urp@example.org",
      "Preferred-Languages": "it, en",
      Canonical: "https://sportello.comune.example/.well-known/security.txt",
      Policy: "https://comune.example/security",
    });
    const days = (Date.parse(fields["Expires"] ?? "") - app.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(170);
    expect(days).toBeLessThan(365);
  });

  it("names the contact of the configuration where there is one", async () => {
    const text = await (await fetch(`${bare.url}/.well-known/security.txt`)).text();
    expect(text).toContain("Contact: https://comune.example/report\n");
    expect(text).not.toContain("Policy:");
  });
});
