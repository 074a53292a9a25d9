import { randomBytes, randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";

import { ApiError, Client } from "../../schema/examples/client.ts";
import { MyCases, OpenCase, SearchKnowledge } from "../../schema/examples/operations.ts";
import { signInAsPersona } from "../testkit/personas.ts";

const origin = inject("appUrl");
const wait = () => Promise.resolve();

const question = () => ({
  requestId: randomUUID(),
  requestType: "information",
  description: "When is the library open?",
});

test("a lost answer is asked again, and nothing is done twice", async () => {
  const { token } = await signInAsPersona(origin, "citizen-assisted");
  const codes: (string | null)[] = [];
  const lossy: typeof fetch = async (...request) => {
    const answer = await fetch(...request);
    const { data } = (await answer.clone().json()) as { data?: { openCase?: { code: string | null } } };
    codes.push(data?.openCase?.code ?? null);
    if (codes.length === 1) throw new TypeError("The network went away");
    return answer;
  };
  const client = new Client({ origin, token: () => token, fetch: lossy, wait });
  const { openCase } = await client.run(OpenCase, { input: question() });
  expect(openCase.errors).toEqual([]);
  expect(codes).toEqual([openCase.code, openCase.code]);
});

test("it waits as long as it is told, and gives up at last", async () => {
  const waited: number[] = [];
  const away: typeof fetch = () =>
    Promise.resolve(
      Response.json(
        { errors: [{ message: "Away.", extensions: { code: "SERVICE_UNAVAILABLE", retryAfter: 7 } }] },
        { status: 503 },
      ),
    );
  const client = new Client({
    origin,
    fetch: away,
    tries: 3,
    wait: async (seconds) => void waited.push(seconds),
  });
  await expect(client.run(SearchKnowledge, { words: "tari", locale: "it" })).rejects.toMatchObject({
    code: "SERVICE_UNAVAILABLE",
  });
  expect(waited).toEqual([7, 7]);
});

test("what asking again cannot mend is told at once", async () => {
  const client = new Client({ origin, token: () => randomBytes(32).toString("base64url"), wait });
  const refused = client.run(SearchKnowledge, { words: "tari", locale: "it" });
  await expect(refused).rejects.toBeInstanceOf(ApiError);
  await expect(refused).rejects.toMatchObject({ code: "UNAUTHENTICATED", retryAfter: null });
});

test("a list is read to its end, page after page, each once", async () => {
  const { token } = await signInAsPersona(origin, "citizen-senior");
  const client = new Client({ origin, token: () => token, wait });
  const read = async (size: number) => {
    const codes: string[] = [];
    const page = (after: string | null) =>
      client.run(MyCases, { size, after }).then(({ viewer }) => viewer.cases);
    for await (const { code } of client.all(page)) codes.push(code);
    return codes;
  };
  const codes = await read(2);
  expect(codes.length).toBeGreaterThan(2);
  expect(codes).toEqual(await read(100));
});
