import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";

const FREE = "query ($type: String!) { freeSlots(requestType: $type) { startsAt endsAt } }";
const OPEN = `mutation ($input: OpenCaseInput!) {
  openCase(input: $input) { code promisedAt case { id answers { code display } } errors { code path } }
}`;
const WITHDRAW = `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { errors { code } } }`;
const SECRET = "s".repeat(22);

interface Opened {
  code: string | null;
  promisedAt: string | null;
  case: { id: string; answers: { code: string; display: string }[] } | null;
  errors: { code: string; path: string[] }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());
// A Monday morning before the desk opens.
beforeEach(() => app.clock.set("2026-11-23T06:00:00Z"));

const free = async (type = "callback"): Promise<{ startsAt: string; endsAt: string }[]> =>
  (await app.post<{ freeSlots: { startsAt: string; endsAt: string }[] }>(FREE, { type })).data.freeSlots;

const ask = async (slot: string | null, input: object = {}, sender: object = {}): Promise<Opened> => {
  const answers = [{ code: "phone", value: "099 123456" }, ...(slot ? [{ code: "slot", value: slot }] : [])];
  const asked = { requestId: randomUUID(), requestType: "callback", description: "Il bonus", secret: SECRET };
  const { data } = await app.post<{ openCase: Opened }>(
    OPEN,
    { input: { ...asked, answers, ...input } },
    sender,
  );
  return data.openCase;
};

describe("the times to be called back", () => {
  it("are only those that the desk has", async () => {
    const unknown = [{ code: "SLOT_UNKNOWN", path: ["input", "answers", "slot"] }];
    expect((await ask("2026-11-23T07:31:00Z")).errors).toEqual(unknown);
    expect((await ask("2026-11-22T07:30:00Z")).errors).toEqual(unknown);
    expect((await ask("2027-11-23T07:30:00Z")).errors).toEqual(unknown);
    expect((await ask("domani")).errors).toMatchObject([{ code: "DATE_INVALID" }]);
  });

  it("are none for a request type that offers none, and for one that is not there", async () => {
    expect(await free("pothole")).toEqual([]);
    expect(await free("nothing")).toEqual([]);
  });

  it("are the opening hours of the next open days, without days off", async () => {
    const found = await free();
    expect(found.slice(0, 2)).toEqual([
      { startsAt: "2026-11-23T07:30:00.000Z", endsAt: "2026-11-23T08:30:00.000Z" },
      { startsAt: "2026-11-23T08:30:00.000Z", endsAt: "2026-11-23T09:30:00.000Z" },
    ]);
    const days = [...new Set(found.map(({ startsAt }) => startsAt.slice(0, 10)))];
    expect(days).toEqual(["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]);
  });

  it("begin late enough for the desk to see them", async () => {
    app.clock.set("2026-11-23T07:20:00Z");
    expect((await free())[0]?.startsAt).toBe("2026-11-23T08:30:00.000Z");
  });

  it("are chosen without signing in: the case says when, and promises it", async () => {
    const [slot] = await free();
    const opened = await ask(slot?.startsAt ?? "");
    expect(opened).toMatchObject({ errors: [], promisedAt: slot?.endsAt });
    const read = await app.post<{ case: Opened["case"] }>(
      "query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { answers { code display } } }",
      { code: opened.code, secret: SECRET },
    );
    expect(read.data.case?.answers.find(({ code }) => code === "slot")?.display).toMatch(
      /lunedì 23 novembre, 08:30\s?[–-]\s?09:30/,
    );
  });

  it("need not be chosen: then the desk calls within the promised time", async () => {
    expect(await ask(null)).toMatchObject({ errors: [], promisedAt: "2026-11-23T11:30:00.000Z" });
  });

  it("are full when as many as there are people have chosen one, at the same moment too", async () => {
    const slot = (await free()).at(-1)?.startsAt ?? "";
    const all = await Promise.all(Array.from({ length: 5 }, () => ask(slot)));
    expect(all.filter(({ code }) => code !== null)).toHaveLength(3);
    expect(all.flatMap(({ errors }) => errors)).toEqual(
      Array.from({ length: 2 }, () => ({ code: "SLOT_TAKEN", path: ["input", "answers", "slot"] })),
    );
    expect((await free()).map(({ startsAt }) => startsAt)).not.toContain(slot);
  });

  it("are held once by a request that is sent twice, and free again when it is withdrawn", async () => {
    const slot = (await free()).at(-2)?.startsAt ?? "";
    const requestId = randomUUID();
    const opened = await Promise.all([1, 2, 3, 4].map(() => ask(slot, { requestId })));
    expect(new Set(opened.map(({ code }) => code)).size).toBe(1);
    await ask(slot);
    await ask(slot);
    expect((await free()).map(({ startsAt }) => startsAt)).not.toContain(slot);
    const input = { requestId: randomUUID(), id: opened[0]?.case?.id, secret: SECRET };
    expect((await app.post<{ withdrawCase: { errors: object[] } }>(WITHDRAW, { input })).data).toEqual({
      withdrawCase: { errors: [] },
    });
    expect((await free()).map(({ startsAt }) => startsAt)).toContain(slot);
  });

  it("are chosen by an operator for somebody, and by nobody who is not one", async () => {
    const slot = (await free()).at(-3)?.startsAt ?? "";
    const atDesk = {
      channel: "PHONE",
      secret: null,
      onBehalfOf: { givenName: "Ida", familyName: "Neri", phone: "099 111" },
    };
    const refused = await app.post(OPEN, {
      input: {
        requestId: randomUUID(),
        requestType: "callback",
        description: "Il bonus",
        answers: [
          { code: "phone", value: "099 111" },
          { code: "slot", value: slot },
        ],
        ...atDesk,
      },
    });
    expect(JSON.stringify(refused)).toContain("UNAUTHENTICATED");
    const operator = await app.make.operator({ team: "desk" });
    expect(await ask(slot, atDesk, operator)).toMatchObject({ errors: [], code: expect.any(String) });
  });
});
