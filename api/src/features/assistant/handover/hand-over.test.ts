import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importTwoArticles, SECRET, talkTo } from "../../../testing/assistant-talk.ts";
import { type MadePerson, testApp, type TestApp } from "../../../testing/index.ts";

let app: TestApp;
let ivo: MadePerson;
let talk: ReturnType<typeof talkTo>;
beforeAll(async () => {
  app = await testApp();
  talk = talkTo(app);
  ivo = await app.make.person({ givenName: "Ivo" });
  await importTwoArticles(app);
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T09:00:00Z"));

describe("handing over to a person", () => {
  const words = "Quanto costa un mese di bus?";

  it("wants a request type and what its form asks", async () => {
    const { conversation } = await talk.ask(words);
    const input = { conversationId: conversation?.id, secret: SECRET };
    expect((await talk.handOver({ ...input, requestType: "nothing" })).errors).toMatchObject([
      { code: "UNKNOWN_REQUEST_TYPE" },
    ]);
    expect((await talk.handOver({ ...input, requestType: "callback" })).errors).toMatchObject([
      { code: "REQUIRED", path: ["input", "answers", "phone"] },
    ]);
    expect(
      (await talk.handOver({ ...input, secret: "x".repeat(30), requestType: "information" })).errors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
  });

  it("makes a case that begins with the whole conversation, which the operator reads; then the assistant is silent", async () => {
    const { conversation } = await talk.ask(words);
    const conversationId = conversation?.id ?? "";
    await talk.ask("Voglio parlare con una persona", { conversationId });
    const requestId = randomUUID();
    const input = {
      requestId,
      conversationId,
      secret: SECRET,
      requestType: "callback",
      answers: [{ code: "phone", value: "333 1234567" }],
    };
    const handed = await talk.handOver(input);
    expect(talk.last(handed)).toMatchObject({ kind: "HANDED_OVER" });
    const code = handed.conversation?.caseCode ?? "";
    expect(await talk.handOver(input)).toEqual(handed);
    expect((await talk.handOver({ ...input, requestId: randomUUID() })).errors).toMatchObject([
      { code: "CONVERSATION_HANDED_OVER" },
    ]);

    const desk = await app.make.operator();
    const seen = await app.post<{
      case: { description: string; version: number; entries: { nodes: Entry[] } };
    }>(
      `query ($code: String!) { case(code: $code) { description version
        entries(first: 20) { nodes { kind body direction author { kind } } } } }`,
      { code },
      { token: desk.token },
    );
    const { description, version, entries } = seen.data.case;
    expect(description).toBe(words);
    expect(version).toBe(5);
    expect(entries.nodes.map(({ kind, author, direction }) => [kind, author.kind, direction])).toEqual([
      ["OPENED", "CITIZEN", "IN"],
      ["MESSAGE", "CITIZEN", "IN"],
      ["MESSAGE", "ASSISTANT", "OUT"],
      ["MESSAGE", "CITIZEN", "IN"],
      ["MESSAGE", "ASSISTANT", "OUT"],
    ]);
    expect(entries.nodes[1]?.body).toBe(words);
    expect(entries.nodes[2]?.body).toContain("/articles/bus");

    const silent = talk.last(await talk.ask("Quanto costa un mese di bus?", { conversationId }));
    expect(silent).toMatchObject({ kind: "HANDED_OVER", citations: [] });
    expect(silent.text).toContain(code);
    expect(silent.text).not.toContain("28 euro");
    expect(silent.choices).toMatchObject([{ kind: "LINK", path: `/cases/${code}` }]);
    // The conversation's secret opens the case too.
    const own = await app.post<{ case: { state: string } | null }>(
      "query ($code: String!, $secret: String) { case(code: $code, secret: $secret) { state } }",
      { code, secret: SECRET },
    );
    expect(own.data.case?.state).toBe("RECEIVED");
    await app.post(
      "mutation ($input: TakeChargeInput!) { takeCharge(input: $input) { errors { code } } }",
      { input: { requestId: randomUUID(), id: await idOf(code) } },
      { token: desk.token },
    );
    expect(talk.last(await talk.ask("E allora?", { conversationId })).text).toContain("Olga");
  });

  it("gives a signed-in person's case to them", async () => {
    const { conversation } = await talk.ask(words, {}, { token: ivo.token });
    const input = { conversationId: conversation?.id, requestType: "information", description: "Aiuto" };
    const handed = await talk.handOver(input, { token: ivo.token });
    const mine = await app.post<{ viewer: { cases: { nodes: { code: string; description: string }[] } } }>(
      "{ viewer { cases(first: 5) { nodes { code description } } } }",
      {},
      { token: ivo.token },
    );
    expect(mine.data.viewer.cases.nodes).toEqual([
      { code: handed.conversation?.caseCode, description: "Aiuto" },
    ]);
  });
});

interface Entry {
  kind: string;
  body: string | null;
  direction: string;
  author: { kind: string };
}
const idOf = async (code: string): Promise<string> => {
  const [row] = await app.sql<{ id: string }>("select id from cases where code = $1", [code]);
  return Buffer.from(`Case:${row?.id}`).toString("base64url");
};

describe("what is kept", () => {
  it("is append-only, and loses its words 90 days after the last of them", async () => {
    const { conversation } = await talk.ask("Quanto costa il bus?");
    await expect(app.sql("update assistant_turns set text = 'altro'")).rejects.toThrow(/append-only/);
    app.clock.set("2027-03-01T09:00:00Z");
    const job = app.rooms.assistant.jobs?.find(({ name }) => name === "assistant.retention");
    await job?.run(app.platform.database);
    expect((await talk.read(conversation?.id ?? "", SECRET)).data.assistantConversation).toBeNull();
    expect(await app.sql("select 1 from assistant_turns where text is not null")).toEqual([]);
    expect((await app.sql("select 1 from assistant_turns where kind = 'ANSWER'")).length).toBeGreaterThan(0);
  });

  it("is in a person's copy, goes with an erasure, and follows an account that is put together", async () => {
    const person = await app.make.person();
    await talk.ask("Quanto costa il bus?", {}, { token: person.token });
    const { personal, merging } = app.rooms.assistant;
    expect(await personal?.collect?.(person.id)).toMatchObject({
      conversations: [{ turns: [{ text: "Quanto costa il bus?" }, { who: "ASSISTANT" }] }],
    });
    const other = await app.make.person();
    const moved = await app.platform.database.transaction(async (tx) =>
      merging?.moveTo(tx, person.id, other.id),
    );
    expect(await personal?.collect?.(other.id)).toMatchObject({ conversations: [{}] });
    await app.platform.database.transaction(async (tx) =>
      merging?.moveBack(tx, person.id, other.id, moved ?? {}),
    );
    await personal?.erase(person.id);
    expect(await personal?.collect?.(person.id)).toEqual({ conversations: [] });
  });
});
