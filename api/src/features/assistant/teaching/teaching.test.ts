import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { codesOf, type MadePerson, type Sender, testApp, type TestApp } from "../../../testing/index.ts";

const LESSONS = `tests { id question locale expects articleSlug outcome answer answeredSlug }
  runs { right wrong notKnown } asked { id question kind slug }`;
const READ = `{ assistantLessons { ${LESSONS} } }`;
const act = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { lessons { ${LESSONS} } errors { code path } } }`;
};

interface Lessons {
  tests: {
    id: string;
    question: string;
    expects: string;
    outcome: string | null;
    answer: string | null;
    answeredSlug: string | null;
  }[];
  runs: { right: number; wrong: number; notKnown: number }[];
  asked: { id: string; question: string; kind: string; slug: string | null }[];
}

let app: TestApp;
let editor: MadePerson;
let citizen: MadePerson;
beforeAll(async () => {
  app = await testApp();
  editor = await app.make.person({ roles: ["EDITOR"] });
  citizen = await app.make.person();
  const text = (title: string, cost: string) => ({
    title,
    summary: `${title}: ecco come si fa.`,
    sections: [{ kind: "COST" as const, markdown: cost }],
    keywords: [],
  });
  const base = { category: "documents", requestType: null, frequent: false, origin: null };
  await app.rooms.knowledge.importArticles([
    { ...base, slug: "passaporto", texts: { it: text("Passaporto", "Costa 42,50 euro.") } },
    { ...base, slug: "bus", texts: { it: text("Abbonamento bus", "Costa 28 euro.") } },
  ]);
});
afterAll(() => app.stop());

const call = async (name: string, input: object, sender: Sender = { token: editor.token }) => {
  const answer = await app.post<Record<string, { lessons: Lessons; errors: { code: string }[] }>>(
    act(name),
    { input: name === "removeAssistantTest" ? input : { requestId: randomUUID(), ...input } },
    sender,
  );
  return { codes: codesOf(answer), ...answer.data?.[name] };
};
const save = (question: string, expects: string, articleSlug?: string, locale = "it") =>
  call("saveAssistantTest", { question, expects, articleSlug, locale });

it("wants a language, an article that is there, and somebody who writes articles", async () => {
  expect((await save("Quanto costa?", "ARTICLE", "nessuno")).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await save("Quanto costa?", "UNKNOWN", undefined, "tlh")).errors).toMatchObject([
    { code: "NOT_A_CHOICE" },
  ]);
  expect((await call("removeAssistantTest", { id: "nothing" })).errors).toMatchObject([
    { code: "NOT_FOUND" },
  ]);
  expect((await call("runAssistantTests", {}, {})).codes).toEqual(["UNAUTHENTICATED"]);
  expect((await call("runAssistantTests", {}, { token: citizen.token })).codes).toEqual(["FORBIDDEN"]);
  expect(codesOf(await app.post(READ, {}, { token: citizen.token }))).toEqual(["FORBIDDEN"]);
});

it("tells how many questions are answered right, wrong and not at all, and what was answered", async () => {
  await save("Quanto costa il passaporto?", "ARTICLE", "passaporto");
  await save("Quanto costa il bus?", "ARTICLE", "passaporto");
  await save("Come si alleva un drago?", "UNKNOWN");
  await save("Voglio un operatore", "HANDOVER");
  await save("Come si alleva un grifone?", "ARTICLE", "bus");
  const { lessons } = await call("runAssistantTests", {});
  expect(lessons?.runs).toEqual([{ right: 3, wrong: 1, notKnown: 1 }]);
  expect(lessons?.tests[0]).toMatchObject({
    question: "Quanto costa il bus?",
    outcome: "WRONG",
    answeredSlug: "bus",
    answer: expect.stringContaining("28 euro"),
  });
  // Said anew, it is expected anew.
  await save("Quanto costa il bus?", "ARTICLE", "bus");
  const again = await call("runAssistantTests", {});
  expect(again.lessons?.runs[0]).toEqual({ right: 4, wrong: 0, notKnown: 1 });
  const id = again.lessons?.tests.find(({ outcome }) => outcome === "NOT_KNOWN")?.id;
  expect((await call("removeAssistantTest", { id })).lessons?.tests).toHaveLength(4);
});

it("shows what people asked without what tells who they are", async () => {
  await app.post(
    "mutation ($input: AskAssistantInput!) { askAssistant(input: $input) { errors { code } } }",
    {
      input: {
        requestId: randomUUID(),
        secret: "s".repeat(22),
        question: "Il drago di RSSMRA80A01H501U morde: scrivete a mario@example.org o 333 1234567",
      },
    },
    { language: "it" },
  );
  const { data } = await app.post<{ assistantLessons: Lessons }>(READ, {}, { token: editor.token });
  expect(data.assistantLessons.asked[0]).toMatchObject({
    kind: "UNKNOWN",
    question: "Il drago di [codice fiscale] morde: scrivete a [e-mail] o [telefono]",
  });
});
