import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  codesOf,
  headersOf,
  openCase,
  type Sender,
  testApp,
  type TestApp,
} from "../../testing/index.ts";

const POINTS = 4_000;
const LEASE = POINTS * 0.05;
const NAME = "query Name { organization { name } }";
/** 100 articles and more: about 200 points. */
const MANY = `{ searchKnowledge(query: "x", locale: "it", first: 100) { edges { node { title } } } }`;
const ENDLESS = "subscription ($code: String!) { caseChanged(code: $code) { code } }";

let app: TestApp;
let second: TestApp;
beforeAll(async () => {
  const environment = {
    RATE_POINTS_PERSON: String(POINTS),
    RATE_POINTS_ADDRESS: String(POINTS),
    RATE_MUTATIONS_PERSON: "10",
    STREAMS_PERSON: "2",
    TRUST_PROXY: "loopback",
  };
  const documents = { name: { document: NAME, name: "Name", since: "2026-11-21" } };
  app = await testApp({ environment, documents });
  second = await testApp({ environment, documents, beside: app });
});
afterAll(async () => {
  await second.stop();
  await app.stop();
});

interface Said {
  data?: unknown;
  errors?: {
    message: string;
    extensions: { code: string; retryAfter: number; limit: Record<string, unknown> };
  }[];
  extensions?: { cost: { requested: number; limit: number; rate?: Record<string, number> } };
}

async function send(
  body: object,
  { from = "192.0.2.1", to = app, ...sender }: Sender & { from?: string; to?: TestApp } = {},
) {
  const response = await fetch(`${to.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": from, ...headersOf(sender) },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, said: (await response.json()) as Said };
}

/** Spends what there is in turns; the points that passed and the first refusal. */
async function spendAll(targets: readonly TestApp[], sender: Sender & { from?: string }) {
  let spent = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    const answer = await send({ query: MANY }, { ...sender, to: targets[turn % targets.length] ?? app });
    if (answer.status === 429) return { spent, answer };
    spent += answer.said.extensions?.cost.requested ?? 0;
  }
  throw new Error("Never refused");
}

describe("an answer", () => {
  it("says what was asked for, the bar, and what is left", async () => {
    const { headers, said } = await send({ query: MANY }, { from: "192.0.2.2" });
    expect(said.extensions).toEqual({
      cost: {
        requested: 201,
        limit: 2_000,
        rate: { limit: POINTS, remaining: POINTS - 201, restoreRate: 1.11 },
      },
    });
    expect(headers.get("ratelimit")).toMatch(/^"address";r=3799;t=18[01]$/);
    expect(headers.get("ratelimit-policy")).toBe('"address";q=4000;w=3600');
  });

  it("says so of trusted documents too", async () => {
    const { said, headers } = await send({ documentId: "name" }, { from: "192.0.2.2" });
    expect(said).toMatchObject({ data: {}, extensions: { cost: { requested: 1 } } });
    expect(headers.get("ratelimit")).toMatch(/^"visitors";/);
  });
});

describe("a document", () => {
  const refusal = async (query: string) => (await send({ query }, { from: "192.0.2.3" })).said.errors?.[0];

  it("that costs too much is told how much, the bar and what to do", async () => {
    const deep = `{ viewer { cases(first: 100) { nodes { entries(first: 30) { nodes { id } } } } } }`;
    expect(await refusal(deep)).toMatchObject({
      message: expect.stringMatching(/has 3202 points, of at most 2000: ask for smaller pages/),
      extensions: { code: "QUERY_TOO_COMPLEX", limit: { name: "cost", requested: 3_202, maximum: 2_000 } },
    });
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: organization { name }`).join(" ");
    expect(await refusal(`{ ${aliases} }`)).toMatchObject({
      message: expect.stringMatching(/has 16 aliases, of at most 15: .*several requests/),
      extensions: { code: "QUERY_TOO_COMPLEX", limit: { name: "aliases", requested: 16, maximum: 15 } },
    });
    const wide = Array.from({ length: 11 }, (_, index) => `a${index}: organization { name }`).join(" ");
    expect(await refusal(`{ ${wide} }`)).toMatchObject({ extensions: { limit: { name: "rootFields" } } });
    const skips = Array.from({ length: 51 }, () => "name @include(if: true)").join(" ");
    expect(await refusal(`{ organization { ${skips} } }`)).toMatchObject({
      extensions: { limit: { name: "directives", requested: 51, maximum: 50 } },
    });
  });

  it("that is refused is paid for as well", async () => {
    const from = "192.0.2.4";
    await send({ query: "{ nothing }" }, { from });
    await send({ query: "{" }, { from });
    const { said } = await send({ query: NAME }, { from });
    expect(said.extensions?.cost.rate?.["remaining"]).toBe(POINTS - 21);
  });
});

describe("who sends too much", () => {
  it("is refused over all processes together, and told when to come back", async () => {
    const person = await app.make.person();
    const { spent, answer } = await spendAll([app, second], person);
    expect(spent).toBeGreaterThan(POINTS - 201 - LEASE);
    expect(spent).toBeLessThanOrEqual(POINTS + 2 * Math.max(LEASE, 201) + 20);
    const { retryAfter, limit, code } = answer.said.errors?.[0]?.extensions ?? {};
    expect(code).toBe("RATE_LIMITED");
    expect(limit).toMatchObject({ name: "person", requested: 201, maximum: POINTS });
    expect(answer.headers.get("retry-after")).toBe(String(retryAfter));
    expect(answer.said.errors?.[0]?.message).toMatch(
      /\d+ of 4000 an hour are left\. Ask again in \d+ seconds/,
    );
    // Somebody else, and the same person's address, are not.
    expect((await send({ query: MANY }, await app.make.person())).status).toBe(200);
    expect((await send({ query: NAME })).status).toBe(200);
  });

  it("is an address for whoever has not signed in, and an IPv6 address its network", async () => {
    await spendAll([app], { from: "2001:db8:0:1::1" });
    expect((await send({ query: MANY }, { from: "2001:db8:0:1:ffff::2" })).status).toBe(429);
    expect((await send({ query: MANY }, { from: "2001:db8:0:2::1" })).status).toBe(200);
    // Our own app is another matter: an address may be that of a library.
    expect((await send({ documentId: "name" }, { from: "2001:db8:0:1::1" })).status).toBe(200);
  });

  it("has fewer mutations than points", async () => {
    const { token } = await app.make.person();
    const answers: Answer<unknown>[] = [];
    const update = "mutation { signOut { errors { code } } }";
    for (let turn = 0; turn < 11; turn += 1) {
      answers.push(await app.post("mutation { markNothing: __typename }", {}, { token }));
    }
    expect(codesOf(answers[9] as Answer<unknown>)).toEqual([]);
    expect(codesOf(answers[10] as Answer<unknown>)).toEqual(["RATE_LIMITED"]);
    expect(codesOf(await app.post(update, {}, { token }))).toEqual(["RATE_LIMITED"]);
    expect(codesOf(await app.post(NAME, {}, { token }))).toEqual([]);
  });
});

describe("live streams", () => {
  it("are so many at a time", async () => {
    const person = await app.make.person();
    const { code } = await openCase(app, person);
    const open = () => {
      const abort = new AbortController();
      const answer = fetch(`${app.url}/graphql/stream`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", ...headersOf(person) },
        body: JSON.stringify({ query: ENDLESS, variables: { code } }),
        signal: abort.signal,
      });
      return { answer, abort };
    };
    const held = [open(), open()];
    for (const { answer } of held) expect((await answer).status).toBe(200);
    const refused = await open().answer;
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_STREAMS", limit: { maximum: 2 } } }],
    });
    held[0]?.abort.abort();
    await expect
      .poll(async () => {
        const again = open();
        const { status } = await again.answer;
        again.abort.abort();
        return status;
      })
      .toBe(200);
    held[1]?.abort.abort();
  });
});
