import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { article, importTwoArticles, SECRET, talkTo } from "../../testing/assistant-talk.ts";
import { codesOf, type MadePerson, openCase, testApp, type TestApp } from "../../testing/index.ts";

let app: TestApp;
let ada: MadePerson;
let ivo: MadePerson;
let talk: ReturnType<typeof talkTo>;
beforeAll(async () => {
  app = await testApp();
  talk = talkTo(app);
  ada = await app.make.person();
  ivo = await app.make.person({ givenName: "Ivo" });
  await importTwoArticles(app);
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set("2026-11-23T09:00:00Z"));

describe("asking the assistant", () => {
  it("wants words, a secret from who is not signed in, and a conversation that is there", async () => {
    expect((await talk.ask(" ")).errors).toMatchObject([{ code: "REQUIRED", path: ["input", "question"] }]);
    expect((await talk.ask("a".repeat(1_001))).errors).toMatchObject([{ code: "TOO_LONG" }]);
    expect((await talk.ask("bus", { secret: null })).errors).toMatchObject([{ code: "SECRET_TOO_SHORT" }]);
    expect((await talk.ask("bus", { conversationId: "nothing" })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect((await talk.ask("bus", { requestId: "once" })).errors).toMatchObject([
      { code: "REQUEST_ID_INVALID" },
    ]);
  });

  it("keeps a conversation for its own people: by the secret, or by who they are", async () => {
    const { conversation } = await talk.ask("Quanto costa l'abbonamento del bus?");
    const id = conversation?.id ?? "";
    expect((await talk.read(id, SECRET)).data.assistantConversation?.turns).toHaveLength(2);
    expect((await talk.read(id, "x".repeat(30))).data.assistantConversation).toBeNull();
    expect((await talk.read(id, null, { token: ivo.token })).data.assistantConversation).toBeNull();
    expect((await talk.ask("E poi?", { conversationId: id, secret: "x".repeat(30) })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    const own = (await talk.ask("Ciao", {}, { token: ada.token })).conversation?.id ?? "";
    expect((await talk.read(own, SECRET, { token: ivo.token })).data.assistantConversation).toBeNull();
    expect((await talk.ask("E poi?", { conversationId: own }, { token: ivo.token })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect((await talk.read(own, null, { token: ada.token })).data.assistantConversation?.turns).toHaveLength(
      2,
    );
  });

  it("answers with an article's own sentences, and says where they are", async () => {
    const turn = talk.last(await talk.ask("Quanto costa un mese di abbonamento del bus?"));
    expect(turn).toMatchObject({ kind: "ANSWER", who: "ASSISTANT", phrased: false });
    expect(turn.text).toContain("Un mese di abbonamento costa 28 euro.");
    expect(turn.text).toContain("«Abbonamento del bus»");
    expect(turn.citations).toMatchObject([
      { slug: "bus", section: "COST", sectionTitle: "Quanto costa", locale: "it", url: "/articles/bus" },
    ]);
    expect(Date.parse(turn.citations[0]?.publishedAt ?? "")).toBeGreaterThan(0);
  });

  it("gives all the steps where it is asked how", async () => {
    const turn = talk.last(await talk.ask("Come faccio l'abbonamento del bus?"));
    expect(turn.text).toContain("1. Scegli l'abbonamento.\n2. Porta una foto.\n3. Paga allo sportello.");
  });

  it("says that it does not know, and offers a person", async () => {
    const turn = talk.last(await talk.ask("Qual è la capitale della Mongolia esterna?"));
    expect(turn).toMatchObject({ kind: "UNKNOWN", citations: [] });
    expect(turn.text).toContain("Non lo so");
    expect(turn.choices.at(-1)).toMatchObject({ kind: "PERSON" });
  });

  it("says that a text is in another language", async () => {
    const turn = talk.last(await talk.ask("autobus abbonamento", {}, { language: "en" }));
    expect(turn.text).toContain("The text is in Italian.");
    expect(turn.citations).toMatchObject([{ locale: "it" }]);
  });

  it("puts the number to call first where there is danger, in any language", async () => {
    const turn = talk.last(await talk.ask("Sento odore di gas in cucina"));
    expect(turn).toMatchObject({ kind: "EMERGENCY", phone: "800 999 200", citations: [{ slug: "gas" }] });
    expect(turn.text.split("\n")[0]).toContain("800 999 200");
    expect(talk.last(await talk.ask("gaz gaz! miros de gaz în casă", {}, { language: "ro" }))).toMatchObject({
      kind: "EMERGENCY",
      phone: "800 999 200",
    });
  });

  it("says what it is, and offers a person at any time", async () => {
    expect(talk.last(await talk.ask("Sei un robot?"))).toMatchObject({ kind: "ABOUT" });
    expect(talk.last(await talk.ask("Sei un robot?")).text).toContain("Comune di Prova");
    const turn = talk.last(await talk.ask("我想和真人说话", {}, { language: "zh-Hans" }));
    expect(turn).toMatchObject({ kind: "PERSON", phone: "+39 0131 000000", choices: [{ kind: "PERSON" }] });
  });

  it("tells people how their own requests are going, and nobody else", async () => {
    const { code } = await openCase(app, { token: ada.token });
    const signedOut = talk.last(await talk.ask("A che punto è la mia richiesta?"));
    expect(signedOut.choices.map(({ path }) => path)).toEqual(["/sign-in?next=/assistant", "/track"]);
    const turn = talk.last(await talk.ask("A che punto è la mia richiesta?", {}, { token: ada.token }));
    expect(turn.kind).toBe("CASES");
    expect(turn.text).toContain(`Buca nella strada, codice ${code}: Ricevuta.`);
    expect(turn.choices).toContainEqual(expect.objectContaining({ kind: "LINK", path: `/cases/${code}` }));
    expect(
      talk.last(await talk.ask("A che punto è la mia richiesta?", {}, { token: ivo.token })).text,
    ).not.toContain(code);
  });

  it("answers a repeated question once, and refuses the same id with other words", async () => {
    const requestId = randomUUID();
    const first = await talk.ask("Quanto costa il bus?", { requestId });
    const again = await talk.ask("Quanto costa il bus?", { requestId });
    expect(again.conversation).toEqual(first.conversation);
    expect(again.conversation?.turns).toHaveLength(2);
    expect((await talk.ask("Altro?", { requestId })).errors).toMatchObject([{ code: "REQUEST_ID_REUSED" }]);
  });

  it("goes on with the conversation after a topic was chosen, and after signing in, when it is theirs alone", async () => {
    const { conversation } = await talk.ask("Quanto costa?");
    const conversationId = conversation?.id ?? "";
    const chosen = talk.last(await talk.ask("Abbonamento del bus", { conversationId, topic: "bus" }));
    expect(chosen.text).toContain("28 euro");
    await talk.ask("E per un anno?", { conversationId, secret: SECRET }, { token: ada.token });
    expect((await talk.read(conversationId, SECRET)).data.assistantConversation).toBeNull();
    expect(
      (await talk.read(conversationId, null, { token: ada.token })).data.assistantConversation?.turns,
    ).toHaveLength(6);
  });

  it("keeps whether it solved", async () => {
    const asked = await talk.ask("Quanto costa l'abbonamento del bus?");
    const input = {
      conversationId: asked.conversation?.id,
      secret: SECRET,
      turnId: talk.last(asked).id,
      solved: true,
    };
    expect((await talk.rate({ ...input, secret: "x".repeat(30) })).errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    expect(talk.last(await talk.rate(input)).solved).toBe(true);
    expect(talk.last(await talk.rate({ ...input, solved: false })).solved).toBe(false);
  });
});

it("asks back where two topics are equally near", async () => {
  const text = (title: string) => ({ title, summary: "Aiuto per pagare.", sections: [], keywords: [] });
  await app.rooms.knowledge.importArticles([
    article("bonus-luce", { it: text("Bonus luce") }),
    article("bonus-acqua", { it: text("Bonus acqua") }),
  ]);
  const turn = talk.last(await talk.ask("bonus"));
  expect(turn.kind).toBe("CHOICE");
  expect(turn.choices.map(({ kind, slug }) => slug ?? kind).toSorted()).toEqual([
    "PERSON",
    "bonus-acqua",
    "bonus-luce",
  ]);
});

it("is closed to third-party apps, which were not allowed to read cases", async () => {
  expect(codesOf(await app.post("{ assistantLessons { tests { id } } }", {}, { token: "wrong" }))).toEqual([
    "UNAUTHENTICATED",
  ]);
});
