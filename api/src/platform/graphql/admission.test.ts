import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, headersOf, type Sender, testApp, type TestApp } from "../../testing/index.ts";

const NAME = "query Name { organization { name } }";

/** A day that is so many days away, YYYY-MM-DD. */
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const DAY = 86_400_000;

let app: TestApp;
beforeAll(async () => {
  const environment = { FREE_FORM_DOCUMENTS: "false" };
  app = await testApp({
    environment,
    documents: {
      name: { document: NAME, name: "Name", since: "2026-11-21" },
      old: { document: NAME, name: "Name", since: "2026-11-21", retired: day(0) },
    },
  });
});
afterAll(() => app.stop());

interface Said {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
}

/** Posts a body as it is: what a client of the app's own may not send. */
async function send(body: object, sender: Sender = {}): Promise<{ status: number; said: Said }> {
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headersOf(sender) },
    body: JSON.stringify(body),
  });
  return { status: response.status, said: (await response.json()) as Said };
}

const refusedWith = (code: string) => ({ status: 400, said: { errors: [{ extensions: { code } }] } });

describe("what a browser's session may send", () => {
  it("is no text of its own, and no document that is not listed", async () => {
    const { token: cookie } = await app.make.person({ transport: "COOKIE" });
    const refused = refusedWith("DOCUMENT_NOT_TRUSTED");
    expect(await send({ query: NAME }, { cookie })).toMatchObject(refused);
    for (const documentId of ["unknown", "__proto__", "constructor"]) {
      expect(await send({ documentId }, { cookie })).toMatchObject(refused);
    }
    expect((await send({ documentId: "name" }, { cookie })).said).toHaveProperty("data.organization.name");
  });
});

describe("a document that our app sends no more", () => {
  it("is taken for twelve months", async () => {
    const sent = { documentId: "old" };
    app.clock.advance(363 * DAY);
    expect((await send(sent)).said).toHaveProperty("data.organization.name");
    app.clock.advance(4 * DAY);
    expect(await send(sent)).toMatchObject(refusedWith("DOCUMENT_NOT_TRUSTED"));
    expect((await send({ documentId: "name" })).said).toHaveProperty("data.organization.name");
    app.clock.advance(-367 * DAY);
  });
});

describe("what anybody may send", () => {
  it("is one operation at a time, by a name the document has, and no subscription", async () => {
    expect((await send([{ query: NAME }, { query: NAME }])).status).toBe(400);
    const refused = refusedWith("BAD_USER_INPUT");
    expect(await send({ query: NAME, operationName: "Other" })).toMatchObject(refused);
    expect(await send({ documentId: "name", operationName: "Other" })).toMatchObject(refused);
    expect(await send({ query: 'subscription { caseChanged(code: "x") { code } }' })).toMatchObject(refused);
  });

  it("is JSON of 128 KiB at most, and hears of it as of any error", async () => {
    const sent = async (type: string, body: string) => {
      const headers = { "content-type": type };
      const answer = await fetch(`${app.url}/graphql`, { method: "POST", headers, body });
      return { status: answer.status, said: (await answer.json()) as Said };
    };
    const said = { errors: [{ message: expect.any(String), extensions: { code: "BAD_REQUEST" } }] };
    const long = JSON.stringify({ query: `{ __typename } #${"x".repeat(128 * 1024)}` });
    expect(await sent("application/json", long)).toEqual({ status: 413, said });
    expect(await sent("text/plain", "{}")).toEqual({ status: 415, said });
    expect(await sent("application/json", "{")).toEqual({ status: 400, said });
  });

  it("does not unfold without end", async () => {
    const last = 100;
    const fragments = Array.from(
      { length: last },
      (_, i) => `fragment f${i} on Organization { ...f${i + 1} ...f${i + 1} }`,
    );
    const query = `{ organization { ...f0 } } ${fragments.join(" ")} fragment f${last} on Organization { name }`;
    expect(await send({ query })).toMatchObject(refusedWith("QUERY_TOO_COMPLEX"));
  });

  it("loses the characters that no text can hold", async () => {
    const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }`;
    const signIn = (email: string) => app.post(SIGN_IN, { input: { email, code: "123456" } });
    expect((await signIn("ada\u0000@example.it")).data).toEqual({
      signIn: { errors: [{ code: "SIGN_IN_CODE_WRONG" }] },
    });
    expect(codesOf(await signIn("\ud800ada@example.it"))).toEqual([]);
    const search = (query: string) => app.post(`{ article(slug: "${query}", locale: "it") { slug } }`);
    expect(codesOf(await search("\\u0000"))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await search("\\u{00}"))).toEqual(["BAD_USER_INPUT"]);
  });
});
