import { describe, expect, it } from "vitest";
import { findPreferences, parsePreferences, preferencesCookie } from "./cookie.ts";
import { DEFAULT_PREFERENCES } from "./preferences.ts";
import { PRESETS, withProfile } from "./presets.ts";

const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

describe("the preferences cookie", () => {
  it("gives the defaults in the browser's language where there is none", () => {
    expect(parsePreferences(null, "en")).toEqual({ ...DEFAULT_PREFERENCES, locale: "en" });
  });

  it("is not misled by a broken or foreign value", () => {
    expect(parsePreferences("%7Bnonsense", "it")).toEqual(DEFAULT_PREFERENCES);
    expect(parsePreferences(encode("text"), "it")).toEqual(DEFAULT_PREFERENCES);
    const wrong = { profile: "KING", textSize: 900, contrast: 7, motion: "yes", other: true };
    expect(parsePreferences(encode(wrong), "it")).toEqual(DEFAULT_PREFERENCES);
  });

  it("fills what it does not say from the profile's preset", () => {
    const read = parsePreferences(encode({ profile: "SENIOR", locale: "en", textSize: 200 }), "it");
    expect(read).toEqual({ ...PRESETS.SENIOR, profile: "SENIOR", locale: "en", textSize: 200 });
  });

  it("comes back as it was written, found among other cookies", () => {
    const preferences = withProfile({ ...DEFAULT_PREFERENCES, locale: "en" }, "FOREIGNER");
    const [pair] = preferencesCookie(preferences, true).split(";");
    expect(parsePreferences(findPreferences(`a=b; ${pair}; c=d`), "it")).toEqual(preferences);
  });
});

describe("a profile", () => {
  it("never changes the language", () => {
    expect(withProfile({ ...DEFAULT_PREFERENCES, locale: "en" }, "ASSISTED").locale).toBe("en");
  });
});
