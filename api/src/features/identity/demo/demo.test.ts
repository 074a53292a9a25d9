import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, codesOf, testApp, type TestApp } from "../../../testing/index.ts";
import { PERSONAS } from "./personas.ts";

const DEMO = "{ demo { personas { key name description roles profile } } }";
const SIGN_IN = `mutation ($key: String!) {
  demoSignIn(key: $key, cookie: false) { token viewer { roles } errors { code } }
}`;
const key = "citizen-senior";

interface SignedIn {
  demoSignIn: { token: string | null; viewer: { roles: string[] } | null; errors: { code: string }[] };
}

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  for (const { email, givenName, roles } of PERSONAS) await app.make.person({ email, givenName, roles });
});
afterAll(() => app.stop());

/** What both doors of the demo answer. */
const answersOf = async (ask: (query: string, variables?: object) => Promise<Answer<unknown>>) => ({
  query: (await ask(DEMO)).data,
  signIn: codesOf(await ask(SIGN_IN, { key })),
});
const REFUSED = { query: { demo: null }, signIn: ["DEMO_ONLY"] };

/** As a proxy would pass it on. */
const through =
  (url: string, address: string) =>
  async (query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": address },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<unknown>;
  };

const PRODUCTION = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://sportello.example",
  DATABASE_URL: "postgres://given-by-the-test/x",
  SMTP_URL: "smtp://127.0.0.1:1",
  FREE_FORM_DOCUMENTS: "false",
};

describe("a database without the mark", () => {
  it("has no demo", async () => {
    expect(await answersOf((query, variables) => app.post(query, variables))).toEqual(REFUSED);
  });
});

describe("the marked demo town", () => {
  beforeAll(async () => {
    await app.sql("update organizations set demo = true");
  });

  it("has no demo in production", async () => {
    const production = await testApp({ beside: app, environment: PRODUCTION });
    try {
      expect(await answersOf((query, variables) => production.post(query, variables))).toEqual(REFUSED);
    } finally {
      await production.stop();
    }
  });

  it("has no demo for another machine, through a proxy we trust or one we do not", async () => {
    expect(await answersOf(through(app.url, "127.0.0.1"))).toEqual(REFUSED);
    const behind = await testApp({ beside: app, environment: { TRUST_PROXY: "1" } });
    try {
      expect(await answersOf(through(behind.url, "203.0.113.7"))).toEqual(REFUSED);
    } finally {
      await behind.stop();
    }
  });

  it("has no demo where we are called by another machine's name", async () => {
    const called =
      (host: string) =>
      async (query: string, variables: object = {}) => {
        const payload = { query, variables };
        return (
          await app.http.inject({ method: "POST", url: "/graphql", headers: { host }, payload })
        ).json();
      };
    expect(await answersOf(called("sportello.example"))).toEqual(REFUSED);
    expect(await answersOf(called("127.0.0.1.sportello.example:4000"))).toEqual(REFUSED);
    expect((await called("localhost:4000")(DEMO)).data.demo).not.toBeNull();
    expect((await called("[::1]:4000")(DEMO)).data.demo).not.toBeNull();
  });

  it("knows no person that is not prepared", async () => {
    const { data } = await app.post<SignedIn>(SIGN_IN, { key: "mayor" });
    expect(data.demoSignIn).toEqual({ token: null, viewer: null, errors: [{ code: "NOT_FOUND" }] });
  });

  it("says who is prepared, and signs in as any of them", async () => {
    const { data } = await app.post<{ demo: { personas: { key: string; roles: string[] }[] } }>(DEMO);
    expect(data.demo.personas.map((persona) => persona.key)).toEqual(PERSONAS.map((persona) => persona.key));
    for (const persona of data.demo.personas) {
      const answer = await app.post<SignedIn>(SIGN_IN, { key: persona.key });
      const { token, viewer } = answer.data.demoSignIn;
      expect(viewer).toEqual({ roles: persona.roles });
      const asked = await app.post("{ viewer { roles } }", {}, { token: token! });
      expect(asked.data).toEqual({ viewer: { roles: persona.roles } });
    }
  });
});
