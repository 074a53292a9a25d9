import { expect, test } from "vitest";
import { Text } from "./text.ts";

const call = { "help.call": ({ phone = "" }) => `tel ${phone}` };

test("what is put into a text from right to left keeps its own direction", () => {
  expect(new Text("ar", call).t("help.call", { phone: "0999 100 200" })).toBe("tel \u20680999 100 200\u2069");
  expect(new Text("it", call).t("help.call", { phone: "0999 100 200" })).toBe("tel 0999 100 200");
});

test.each(["it", "ar", "bn", "zh-Hans"])("%s has Latin digits, as codes and what is typed have", (locale) => {
  const text = new Text(locale, {});
  expect(text.number(12)).toBe("12");
  expect(text.time("2026-11-21T09:30:00Z")).toContain("10:30");
  expect(text.shortDate("2026-11-21T09:30:00Z")).toContain("21");
});

test.each(["it", "en", "ro", "ar", "sq", "zh-Hans", "uk", "bn", "es", "fr"])(
  "%s writes small numbers as Intl does, which is not asked for them",
  (locale) => {
    const text = new Text(locale, {});
    const intl = new Intl.NumberFormat(`${locale}-u-nu-latn`);
    for (const value of [0, 7, 12, 365, 999, 1_000, 1_234_567, 0.5, -3]) {
      expect(text.number(value)).toBe(intl.format(value));
    }
  },
);

test("dates that the server has written stay as it wrote them", () => {
  const server = new Text("it", {});
  expect(server.shortDate("2026-11-21T09:30:00Z")).toBe("21 nov 2026");
  expect([...server.dates]).toEqual([["shortDate 2026-11-21T09:30:00Z", "21 nov 2026"]]);
  const dates = new Map([["shortDate 2026-11-21T09:30:00Z", "il 21 novembre"]]);
  const browser = new Text("it", {}, new Set(), null, dates);
  expect(browser.shortDate("2026-11-21T09:30:00Z")).toBe("il 21 novembre");
  expect(browser.shortDate("2026-11-22T09:30:00Z")).toBe("22 nov 2026");
});
