import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { readOfficesFile } from "../../identity/index.ts";
import { publishOffices } from "./publish-offices.ts";

const demo = await readFile(new URL("../../../../content/offices.demo.yaml", import.meta.url), "utf8");
const LOCALES = ["it", "en", "ro", "sq", "ar", "zh-Hans", "es", "fr", "uk", "bn"];

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await publishOffices(app.platform.database, readOfficesFile(demo));
});
afterAll(() => app.stop());

interface Found {
  offices: {
    code: string;
    name: string;
    openNow: boolean;
    changesAt: string | null;
    exceptions: { date: string; reason: string | null; openings: object[] }[];
    hours: { weekday: string; openings: { opens: string; closes: string }[] }[];
  }[];
}
const offices = async (instant: string, category: string | null = null, language = "it") => {
  app.clock.set(instant);
  const answer = await app.post<Found>(
    `query ($category: String) { offices(category: $category) {
      code name openNow changesAt languages accessibility
      exceptions { date reason openings { opens closes } } hours { weekday openings { opens closes } }
    } }`,
    { category },
    { language },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.offices;
};
const desk = async (instant: string) => {
  const [{ openNow, changesAt } = { openNow: null, changesAt: null }] = await offices(instant);
  return [openNow, changesAt];
};

describe("a file of offices", () => {
  test("that is wrong says the line and what is wrong", () => {
    const wrong = (from: string | RegExp, to: string) => () => readOfficesFile(demo.replace(from, to));
    expect(wrong("code: social", "code: desk")).toThrow(/line \d+: offices\.1\.code desk is there twice/);
    expect(wrong('"15:00", "17:30"', '"15:00", "12:30"')).toThrow(/hours\.tue times are not in order/);
    expect(wrong("on: 2026-12-24", "on: Christmas")).toThrow(/exceptions\.0\.on must be a day/);
    expect(wrong("it: Servizi sociali", "xx: Servizi")).toThrow(/offices\.1\.name/);
  });

  test("of the demo town says everything in ten languages", () => {
    for (const { code, name, accessibility = name } of readOfficesFile(demo)) {
      expect({ code, locales: Object.keys(name).sort() }).toEqual({ code, locales: LOCALES.toSorted() });
      expect({ code, locales: Object.keys(accessibility).sort() }).toEqual({
        code,
        locales: LOCALES.toSorted(),
      });
    }
  });
});

test("an unknown category has no office", async () => {
  expect(await offices("2026-11-23T09:00:00Z", "no-such-thing")).toEqual([]);
});

test("anybody sees them in the town's order and in the own language, or those of one category", async () => {
  const all = await offices("2026-11-23T09:00:00Z", null, "ar");
  expect(all.map(({ code }) => code)).toEqual(["desk", "social", "police", "services"]);
  expect(all[0]?.name).toContain("مكتب المواطن");
  expect(all[0]?.hours.slice(5)).toEqual([
    { weekday: "SAT", openings: [{ opens: "09:00", closes: "12:00" }] },
    { weekday: "SUN", openings: [] },
  ]);
  expect((await offices("2026-11-23T09:00:00Z", "water")).map(({ code }) => code)).toEqual(["services"]);
});

test("knows in the town's own time whether it is open and until when", async () => {
  // A Monday: in Rome it is an hour later.
  expect(await desk("2026-11-23T07:29:00Z")).toEqual([false, "2026-11-23T07:30:00.000Z"]);
  expect(await desk("2026-11-23T09:00:00Z")).toEqual([true, "2026-11-23T12:00:00.000Z"]);
  // Closed at its very end, until Tuesday.
  expect(await desk("2026-11-23T12:00:00Z")).toEqual([false, "2026-11-24T07:30:00.000Z"]);
  // Between morning and afternoon.
  expect(await desk("2026-11-24T13:00:00Z")).toEqual([false, "2026-11-24T14:00:00.000Z"]);
  // Summer time: two hours later.
  expect(await desk("2026-07-06T10:59:00Z")).toEqual([true, "2026-07-06T11:00:00.000Z"]);
  // Saturday noon, and Sunday the clocks go back.
  expect(await desk("2026-10-24T11:00:00Z")).toEqual([false, "2026-10-26T07:30:00.000Z"]);
});

test("keeps holidays, the patron saint and days with hours of their own", async () => {
  expect(await desk("2026-12-08T10:00:00Z")).toEqual([false, "2026-12-09T07:30:00.000Z"]);
  expect(await desk("2026-06-24T08:00:00Z")).toEqual([false, "2026-06-25T06:30:00.000Z"]);
  expect(await desk("2026-12-24T09:30:00Z")).toEqual([true, "2026-12-24T10:00:00.000Z"]);
  expect(await desk("2026-12-24T10:30:00Z")).toEqual([false, "2026-12-28T07:30:00.000Z"]);
  const [first] = await offices("2026-12-01T09:00:00Z", null, "en");
  expect(first?.exceptions).toEqual([
    { date: "2026-12-08", reason: null, openings: [] },
    { date: "2026-12-24", reason: "Christmas Eve", openings: [{ opens: "08:30", closes: "11:00" }] },
    { date: "2026-12-25", reason: null, openings: [] },
    { date: "2026-12-26", reason: null, openings: [] },
  ]);
});

test("publishing again changes what is there, and takes away what is not", async () => {
  const some = readOfficesFile(demo).slice(0, 2).reverse();
  await publishOffices(app.platform.database, some);
  expect((await offices("2026-11-23T09:00:00Z")).map(({ code }) => code)).toEqual(["social", "desk"]);
});
