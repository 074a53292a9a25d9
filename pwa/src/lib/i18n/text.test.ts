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
