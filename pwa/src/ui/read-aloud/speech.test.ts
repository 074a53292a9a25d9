import { expect, test } from "vitest";
import { hasVoice, passagesOf } from "./speech.ts";

test("a voice of the language serves, whatever its country", () => {
  expect(hasVoice([], "it")).toBe(false);
  expect(hasVoice([{ lang: "en-GB" }], "it")).toBe(false);
  expect(hasVoice([{ lang: "en-GB" }, { lang: "it_IT" }], "it")).toBe(true);
});

test("text is read sentence by sentence", () => {
  expect(passagesOf("Costa 22,21 euro. Quando arriva?\n\nIn sei giorni.")).toEqual([
    "Costa 22,21 euro.",
    "Quando arriva?",
    "In sei giorni.",
  ]);
});
