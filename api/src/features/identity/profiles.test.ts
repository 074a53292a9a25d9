import { describe, expect, it } from "vitest";
import { PRESETS, withPreset } from "./profiles.ts";

describe("the four presets", () => {
  it.each([
    [
      "SENIOR",
      { textSize: 150, contrast: "HIGH", largeTargets: true, oneQuestionPerPage: true, readAloud: true },
    ],
    ["DIGITAL", { textSize: 100, contrast: "NORMAL", theme: "DEVICE", notices: "PUSH", points: true }],
    [
      "ASSISTED",
      { textSize: 130, contrast: "HIGH", largeTargets: true, oneQuestionPerPage: true, readAloud: true },
    ],
    ["FOREIGNER", { textSize: 100, contrast: "NORMAL", italianBeside: true, register: "PLAIN" }],
  ] as const)("%s is as the product says", (profile, expected) => {
    expect(PRESETS[profile]).toMatchObject(expected);
  });

  it.each(["SENIOR", "ASSISTED"] as const)("%s has points and motion off", (profile) => {
    expect(PRESETS[profile]).toMatchObject({ points: false, motion: false });
  });

  it("gives way to what is chosen in the same change, and leaves the language alone", () => {
    const change = withPreset({ profile: "SENIOR", textSize: 200 });
    expect(change).toMatchObject({ profile: "SENIOR", textSize: 200, contrast: "HIGH" });
    expect(change).not.toHaveProperty("locale");
  });

  it("adds nothing to a change that chooses no profile", () => {
    expect(withPreset({ textSize: 200 })).toEqual({ textSize: 200 });
  });
});
