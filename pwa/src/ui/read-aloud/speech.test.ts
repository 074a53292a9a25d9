import { expect, test } from "vitest";
import { hasVoice, sentencesOf, voiceFor } from "./speech.ts";

test("a voice of the language serves, whatever its country", () => {
  expect(hasVoice([], "it")).toBe(false);
  expect(hasVoice([{ lang: "en-GB" }], "it")).toBe(false);
  expect(hasVoice([{ lang: "en-GB" }, { lang: "it_IT" }], "it")).toBe(true);
  expect(hasVoice([{ lang: "zh-CN" }], "zh-Hans")).toBe(true);
});

test("a voice on the device comes before one that sends the text elsewhere", () => {
  const voice = (name: string, lang: string, localService: boolean) => ({
    name,
    lang,
    localService,
    default: false,
  });
  const voices = [voice("far", "it-IT", false), voice("near", "it-IT", true), voice("other", "en-GB", true)];
  expect(voiceFor(voices, "it")?.name).toBe("near");
  expect(voiceFor([voice("far", "it-IT", false)], "it")?.name).toBe("far");
  expect(voiceFor(voices, "ar")).toBeNull();
});

test("text is read sentence by sentence; a price is no end of one", () => {
  const text = "Costa 22,21 euro. Quando arriva? In sei giorni.";
  expect(sentencesOf(text, "it").map(({ from, to }) => text.slice(from, to))).toEqual([
    "Costa 22,21 euro.",
    "Quando arriva?",
    "In sei giorni.",
  ]);
  expect(sentencesOf("، · –", "ar")).toEqual([]);
});
