import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  codesOf,
  type MadePerson,
  openCase,
  type Sender,
  testApp,
  type TestApp,
} from "../../testing/index.ts";

const CONVERSATION = `conversation {
  id caseCode
  turns {
    id who kind text phone phrased solved
    citations { slug title section sectionTitle locale url publishedAt }
    choices { kind label slug path }
  }
}`;
const ASK = `mutation ($input: AskAssistantInput!) { askAssistant(input: $input) { ${CONVERSATION} errors { code path } } }`;
const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { ${CONVERSATION} errors { code path } } }`;
const RATE = `mutation ($input: RateAssistantInput!) { rateAssistant(input: $input) { ${CONVERSATION} errors { code path } } }`;
const READ = `query ($id: ID!, $secret: String) {
  assistantConversation(id: $id, secret: $secret) { id caseCode turns { kind text } }
}`;

interface Turn {
  id: string;
  who: string;
  kind: string;
  text: string;
  phone: string | null;
  phrased: boolean;
  solved: boolean | null;
  citations: { slug: string; section: string; locale: string; url: string; publishedAt: string }[];
  choices: { kind: string; label: string; slug: string | null; path: string | null }[];
}
interface Payload {
  conversation: { id: string; caseCode: string | null; turns: Turn[] } | null;
  errors: { code: string; path: string[] }[];
}

const SECRET = "s".repeat(30);

let app: TestApp;
let ada: MadePerson;
let ivo: MadePerson;
beforeAll(async () => {
  app = await testApp();
  ada = await app.make.person();
  ivo = await app.make.person({ givenName: "Ivo" });
  await app.rooms.knowledge.importArticles([
    article("bus", {
      it: {
        title: "Abbonamento del bus",
        summary: "Compri l'abbonamento del bus di città.",
        sections: [
          {
            kind: "HOW",
            markdown: "1. Scegli l'abbonamento.\n2. Porta una **foto**.\n3. Paga allo sportello.",
          },
          { kind: "COST", markdown: "Un mese di abbonamento costa 28 euro. Un anno costa 240 euro." },
        ],
        keywords: ["autobus", "pullman"],
      },
    }),
    article(
      "gas",
      {
        it: {
          title: "Odore di gas in casa",
          summary: "Che fare se senti odore di gas.",
          sections: [
            {
              kind: "HOW",
              markdown: "1. Apri le finestre.\n2. Esci di casa.\n3. Chiama il pronto intervento.",
            },
          ],
          keywords: ["puzza di gas"],
        },
      },
      "gas-smell",
    ),
  ]);
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T09:00:00Z"));

function article(slug: string, texts: Record<string, object>, requestType: string | null = null) {
  return { slug, category: "mobility", requestType, frequent: false, origin: null, texts } as never;
}

const call = async (query: string, input: object, sender: Sender = {}): Promise<Payload> => {
  const answer = await app.post<Record<string, Payload>>(
    query,
    { input: { requestId: randomUUID(), ...input } },
    { language: "it", ...sender },
  );
  const payload = Object.values(answer.data ?? {})[0];
  if (!payload) throw new Error(JSON.stringify(answer.errors));
  return payload;
};
const ask = (question: string, input: object = {}, sender: Sender = {}) =>
  call(ASK, { question, ...(sender.token ? {} : { secret: SECRET }), ...input }, sender);
const last = ({ conversation }: Payload): Turn => {
  const turn = conversation?.turns.at(-1);
  if (!turn) throw new Error("Nothing was said");
  return turn;
};
const read = (id: string, secret: string | null, sender: Sender = {}) =>
  app.post<{ assistantConversation: Payload["conversation"] }>(READ, { id, secret }, sender);

describe("asking the assistant", () => {
  it("wants words, a secret from who is not signed in, and a conversation that is there", async () => {
    expect((await ask(" ")).errors).toMatchObject([{ code: "REQUIRED", path: ["input", "question"] }]);
    expect((await ask("a".repeat(1_001))).errors).toMatchObject([{ code: "TOO_LONG" }]);
    expect((await ask("bus", { secret: null })).errors).toMatchObject([{ code: "SECRET_TOO_SHORT" }]);
    expect((await ask("bus", { conversationId: "nothing" })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await ask("bus", { requestId: "once" })).errors).toMatchObject([{ code: "REQUEST_ID_INVALID" }]);
  });

  it("keeps a conversation for its own people: by the secret, or by who they are", async () => {
    const { conversation } = await ask("Quanto costa l'abbonamento del bus?");
    const id = conversation?.id ?? "";
    expect((await read(id, SECRET)).data.assistantConversation?.turns).toHaveLength(2);
    expect((await read(id, "x".repeat(30))).data.assistantConversation).toBeNull();
    expect((await read(id, null, { token: ivo.token })).data.assistantConversation).toBeNull();
    expect((await ask("E poi?", { conversationId: id, secret: "x".repeat(30) })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    const own = (await ask("Ciao", {}, { token: ada.token })).conversation?.id ?? "";
    expect((await read(own, SECRET, { token: ivo.token })).data.assistantConversation).toBeNull();
    expect((await ask("E poi?", { conversationId: own }, { token: ivo.token })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect((await read(own, null, { token: ada.token })).data.assistantConversation?.turns).toHaveLength(2);
  });

  it("answers with an article's own sentences, and says where they are", async () => {
    const turn = last(await ask("Quanto costa un mese di abbonamento del bus?"));
    expect(turn).toMatchObject({ kind: "ANSWER", who: "ASSISTANT", phrased: false });
    expect(turn.text).toContain("Un mese di abbonamento costa 28 euro.");
    expect(turn.text).toContain("«Abbonamento del bus»");
    expect(turn.citations).toMatchObject([
      { slug: "bus", section: "COST", sectionTitle: "Quanto costa", locale: "it", url: "/articles/bus" },
    ]);
    expect(Date.parse(turn.citations[0]?.publishedAt ?? "")).toBeGreaterThan(0);
  });

  it("gives all the steps where it is asked how", async () => {
    const turn = last(await ask("Come faccio l'abbonamento del bus?"));
    expect(turn.text).toContain("1. Scegli l'abbonamento.\n2. Porta una foto.\n3. Paga allo sportello.");
  });

  it("says that it does not know, and offers a person", async () => {
    const turn = last(await ask("Qual è la capitale della Mongolia esterna?"));
    expect(turn).toMatchObject({ kind: "UNKNOWN", citations: [] });
    expect(turn.text).toContain("Non lo so");
    expect(turn.choices.at(-1)).toMatchObject({ kind: "PERSON" });
  });

  it("says that a text is in another language", async () => {
    const turn = last(await ask("autobus abbonamento", {}, { language: "en" }));
    expect(turn.text).toContain("The text is in Italian.");
    expect(turn.citations).toMatchObject([{ locale: "it" }]);
  });

  it("puts the number to call first where there is danger, in any language", async () => {
    const turn = last(await ask("Sento odore di gas in cucina"));
    expect(turn).toMatchObject({ kind: "EMERGENCY", phone: "800 999 200", citations: [{ slug: "gas" }] });
    expect(turn.text.split("\n")[0]).toContain("800 999 200");
    expect(last(await ask("gaz gaz! miros de gaz în casă", {}, { language: "ro" }))).toMatchObject({
      kind: "EMERGENCY",
      phone: "800 999 200",
    });
  });

  it("says what it is, and offers a person at any time", async () => {
    expect(last(await ask("Sei un robot?"))).toMatchObject({ kind: "ABOUT" });
    expect(last(await ask("Sei un robot?")).text).toContain("Comune di Prova");
    const turn = last(await ask("我想和真人说话", {}, { language: "zh-Hans" }));
    expect(turn).toMatchObject({ kind: "PERSON", phone: "+39 0131 000000", choices: [{ kind: "PERSON" }] });
  });

  it("tells people how their own requests are going, and nobody else", async () => {
    const { code } = await openCase(app, { token: ada.token });
    const signedOut = last(await ask("A che punto è la mia richiesta?"));
    expect(signedOut.choices.map(({ path }) => path)).toEqual(["/sign-in?next=/assistant", "/track"]);
    const turn = last(await ask("A che punto è la mia richiesta?", {}, { token: ada.token }));
    expect(turn.kind).toBe("CASES");
    expect(turn.text).toContain(`Buca nella strada, codice ${code}: Ricevuta.`);
    expect(turn.choices).toContainEqual(expect.objectContaining({ kind: "LINK", path: `/cases/${code}` }));
    expect(last(await ask("A che punto è la mia richiesta?", {}, { token: ivo.token })).text).not.toContain(
      code,
    );
  });

  it("answers a repeated question once, and refuses the same id with other words", async () => {
    const requestId = randomUUID();
    const first = await ask("Quanto costa il bus?", { requestId });
    const again = await ask("Quanto costa il bus?", { requestId });
    expect(again.conversation).toEqual(first.conversation);
    expect(again.conversation?.turns).toHaveLength(2);
    expect((await ask("Altro?", { requestId })).errors).toMatchObject([{ code: "REQUEST_ID_REUSED" }]);
  });

  it("goes on with the conversation after a topic was chosen, and after signing in, when it is theirs alone", async () => {
    const { conversation } = await ask("Quanto costa?");
    const conversationId = conversation?.id ?? "";
    const chosen = last(await ask("Abbonamento del bus", { conversationId, topic: "bus" }));
    expect(chosen.text).toContain("28 euro");
    await ask("E per un anno?", { conversationId, secret: SECRET }, { token: ada.token });
    expect((await read(conversationId, SECRET)).data.assistantConversation).toBeNull();
    expect(
      (await read(conversationId, null, { token: ada.token })).data.assistantConversation?.turns,
    ).toHaveLength(6);
  });

  it("keeps whether it solved", async () => {
    const asked = await ask("Quanto costa l'abbonamento del bus?");
    const input = {
      conversationId: asked.conversation?.id,
      secret: SECRET,
      turnId: last(asked).id,
      solved: true,
    };
    expect((await call(RATE, { ...input, secret: "x".repeat(30) })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect(last(await call(RATE, input)).solved).toBe(true);
    expect(last(await call(RATE, { ...input, solved: false })).solved).toBe(false);
  });
});

describe("handing over to a person", () => {
  const words = "Quanto costa il bus per mia figlia?";

  it("wants a request type and what its form asks", async () => {
    const { conversation } = await ask(words);
    const input = { conversationId: conversation?.id, secret: SECRET };
    expect((await call(HAND_OVER, { ...input, requestType: "nothing" })).errors).toMatchObject([
      { code: "UNKNOWN_REQUEST_TYPE" },
    ]);
    expect((await call(HAND_OVER, { ...input, requestType: "callback" })).errors).toMatchObject([
      { code: "REQUIRED", path: ["input", "answers", "phone"] },
    ]);
    expect(
      (await call(HAND_OVER, { ...input, secret: "x".repeat(30), requestType: "information" })).errors,
    ).toMatchObject([{ code: "NOT_FOUND" }]);
  });

  it("makes a case that begins with the whole conversation, which the operator reads; then the assistant is silent", async () => {
    const { conversation } = await ask(words);
    const conversationId = conversation?.id ?? "";
    await ask("Voglio parlare con una persona", { conversationId });
    const requestId = randomUUID();
    const input = {
      requestId,
      conversationId,
      secret: SECRET,
      requestType: "callback",
      answers: [{ code: "phone", value: "333 1234567" }],
    };
    const handed = await call(HAND_OVER, input);
    expect(last(handed)).toMatchObject({ kind: "HANDED_OVER" });
    const code = handed.conversation?.caseCode ?? "";
    expect(await call(HAND_OVER, input)).toEqual(handed);
    expect((await call(HAND_OVER, { ...input, requestId: randomUUID() })).errors).toMatchObject([
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

    const silent = last(await ask("Quanto costa un mese di bus?", { conversationId }));
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
    expect(last(await ask("E allora?", { conversationId })).text).toContain("Olga");
  });

  it("gives a signed-in person's case to them", async () => {
    const { conversation } = await ask(words, {}, { token: ivo.token });
    const input = { conversationId: conversation?.id, requestType: "information", description: "Aiuto" };
    const handed = await call(HAND_OVER, input, { token: ivo.token });
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
    const { conversation } = await ask("Quanto costa il bus?");
    await expect(app.sql("update assistant_turns set text = 'altro'")).rejects.toThrow(/append-only/);
    app.clock.set("2027-03-01T09:00:00Z");
    const job = app.rooms.assistant.jobs?.find(({ name }) => name === "assistant.retention");
    await job?.run(app.platform.database);
    expect((await read(conversation?.id ?? "", SECRET)).data.assistantConversation).toBeNull();
    expect(await app.sql("select 1 from assistant_turns where text is not null")).toEqual([]);
    expect((await app.sql("select 1 from assistant_turns where kind = 'ANSWER'")).length).toBeGreaterThan(0);
  });

  it("is in a person's copy, goes with an erasure, and follows an account that is put together", async () => {
    const person = await app.make.person();
    await ask("Quanto costa il bus?", {}, { token: person.token });
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

it("asks back where two topics are equally near", async () => {
  const text = (title: string) => ({ title, summary: "Aiuto per pagare.", sections: [], keywords: [] });
  await app.rooms.knowledge.importArticles([
    article("bonus-luce", { it: text("Bonus luce") }),
    article("bonus-acqua", { it: text("Bonus acqua") }),
  ]);
  const turn = last(await ask("bonus"));
  expect(turn.kind).toBe("CHOICE");
  expect(turn.choices.map(({ kind, slug }) => slug ?? kind).toSorted()).toEqual([
    "PERSON",
    "bonus-acqua",
    "bonus-luce",
  ]);
});

it("is closed to third-party apps, which were not allowed to read cases", async () => {
  expect(codesOf(await app.post(READ, { id: "x" }, { token: "wrong" }))).toEqual(["UNAUTHENTICATED"]);
});
