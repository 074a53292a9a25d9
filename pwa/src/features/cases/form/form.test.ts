import { describe, expect, it } from "vitest";
import type { AnswerFieldFragment, CaseFormFragment } from "../../../gql/operations.ts";
import { type CaseDraft, EMPTY_DRAFT } from "./case-draft.ts";
import { composeInput, readNumber } from "./compose-input.ts";
import { isExtra, questionOfPath, questionsOf, stepsOf } from "./questions.ts";
import { validate } from "./validate.ts";

const field = (code: string, type: AnswerFieldFragment["type"], required: boolean): AnswerFieldFragment => ({
  code,
  type,
  required,
  label: code,
  hint: null,
  options: [],
  slotMinutes: null,
});
const TYPE: CaseFormFragment = {
  id: "1",
  code: "bulky-waste",
  version: 2,
  category: "waste",
  identity: "ANONYMOUS",
  place: "REQUIRED",
  photos: "OPTIONAL",
  emergencyPhone: null,
  title: "Ritiro ingombranti",
  description: "",
  describe: "Descrivi gli oggetti",
  locale: "it",
  promise: { amount: 3, unit: "WORKING_DAYS" },
  fields: [
    field("items", "MULTIVALUELIST", true),
    field("pieces", "NUMBER", true),
    field("day", "DATETIME", false),
  ],
};
const draft = (change: Partial<CaseDraft>): CaseDraft => ({ ...EMPTY_DRAFT, ...change });
const wrong = (change: Partial<CaseDraft>): (string | undefined)[] =>
  validate(questionsOf(TYPE, true), draft(change), (key) => key).map(({ field: control }) => control);

describe("a form that offers times", () => {
  const slot = { ...field("slot", "DATETIME", false), slotMinutes: 60 };
  const fields = [slot, field("phone", "STRING", true)];
  const type: CaseFormFragment = { ...TYPE, place: "NONE", photos: "NONE", fields };

  it("asks for the time first, on each kind of form, and for no other contact than the number", () => {
    const questions = questionsOf(type, true);
    expect(questions.map(({ id }) => id)).toEqual(["answers-slot", "answers-phone", "description"]);
    expect(questions.slice(0, 2).map((question) => isExtra(question, "all"))).toEqual([false, false]);
  });

  it("sends the chosen time, or none where the desk may choose", () => {
    const given = (value: string) =>
      composeInput(type, { ...EMPTY_DRAFT, answers: { slot: value } }, { anonymous: true, locale: "it" })
        .answers;
    expect(given("2026-11-24T08:30:00.000Z")).toEqual([{ code: "slot", value: "2026-11-24T08:30:00.000Z" }]);
    expect(given("soon")).toEqual([]);
  });

  it("takes no number that cannot be called", () => {
    const found = validate(
      questionsOf(type, true),
      { ...EMPTY_DRAFT, answers: { phone: "uno" } },
      (key: string) => key,
    );
    expect(found).toEqual([{ field: "q-answers-phone", message: "cases.error.phone" }]);
  });
});

describe("stepsOf", () => {
  const questions = questionsOf(TYPE, true);
  const ids = (pace: "one" | "grouped" | "all") => stepsOf(questions, pace).map(({ id }) => id);

  it("asks one question a page, a few, or all", () => {
    expect(ids("one")).toEqual([
      "description",
      "answers-items",
      "answers-pieces",
      "answers-day",
      "place",
      "photos",
      "contact",
    ]);
    expect(ids("grouped")).toEqual(["description", "answers-items", "place", "contact"]);
    expect(ids("all")).toEqual(["description"]);
  });

  it("leaves what need not be answered to the end, and the contact out for who is signed in", () => {
    expect(questions.filter((question) => isExtra(question, "one")).map(({ id }) => id)).toEqual([
      "answers-day",
    ]);
    expect(questionsOf(TYPE, false).some(({ kind }) => kind === "contact")).toBe(false);
  });
});

describe("who helps", () => {
  it("is asked only where somebody does, and named in what is sent", () => {
    expect(questionsOf(TYPE, true, true).at(-1)).toMatchObject({ kind: "helper", required: false });
    expect(questionsOf(TYPE, true).some(({ kind }) => kind === "helper")).toBe(false);
    const sent = (helper: string) =>
      composeInput(TYPE, draft({ helper }), { anonymous: true, locale: "it" }).helper;
    expect([sent(" Lucia "), sent(" ")]).toEqual(["Lucia", undefined]);
  });
});

describe("validate", () => {
  it("names each control that is missing or cannot be read", () => {
    expect(wrong({})).toEqual(["q-answers-items", "q-answers-pieces", "q-place"]);
    const answers = { items: ["sofa"], pieces: "tre", day: { day: "31", month: "2", year: "2026" } };
    expect(wrong({ answers, address: "Via Roma 1" })).toEqual(["q-answers-pieces", "q-answers-day"]);
  });

  it("checks a contact only where one is given", () => {
    const answers = { items: ["sofa"], pieces: "3" };
    const good = { answers, address: "Via Roma 1" };
    expect(wrong(good)).toEqual([]);
    expect(wrong({ ...good, contactEmail: "maria" })).toEqual(["q-contactEmail"]);
    expect(wrong({ ...good, contactPhone: "12" })).toEqual(["q-contactPhone"]);
  });
});

describe("composeInput", () => {
  it("sends what was answered, and the type's title where nothing was written", () => {
    const written = draft({
      answers: { items: ["sofa"], pieces: "1.200,5", day: { day: "7", month: "3", year: "2026" } },
      address: " Via Roma 1 ",
      position: { latitude: 45, longitude: 9 },
      contactEmail: "maria@example.org",
    });
    expect(composeInput(TYPE, written, { anonymous: true, locale: "it" })).toEqual({
      requestType: "bulky-waste",
      requestTypeVersion: 2,
      description: "Ritiro ingombranti",
      answers: [
        { code: "items", value: ["sofa"] },
        { code: "pieces", value: 1200.5 },
        { code: "day", value: "2026-03-07" },
      ],
      place: { address: "Via Roma 1", latitude: 45, longitude: 9 },
      contactEmail: "maria@example.org",
      locale: "it",
      emergencySeen: false,
    });
    expect(composeInput(TYPE, written, { anonymous: false, locale: "it" })).not.toHaveProperty(
      "contactEmail",
    );
  });

  it.each([
    ["12", 12],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.234", 1234],
    ["12 000", 12000],
    ["tre", undefined],
  ])("reads %j as %j", (text, number) => expect(readNumber(text)).toBe(number));
});

describe("questionOfPath", () => {
  it.each([
    [["input", "answers", "size"], "q-answers-size"],
    [["input", "place", "address"], "q-place"],
    [["input", "contactPhone"], "q-contactPhone"],
    [["input", "uploadIds"], "q-photos"],
    [["input", "requestId"], undefined],
    [[], undefined],
  ])("leads %j to %j", (path, control) => expect(questionOfPath(path)?.control).toBe(control));
});
