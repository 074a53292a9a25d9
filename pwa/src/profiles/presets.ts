import type { Profile } from "../lib/graphql/schema-enums.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "./preferences.ts";

/** The profiles in the order in which they are offered. */
export const PROFILES: readonly Profile[] = ["SENIOR", "DIGITAL", "ASSISTED", "FOREIGNER"];

/** What a profile sets. The language is never part of it: it stays as the reader chose it. */
export type Preset = Omit<Preferences, "profile" | "locale">;

const { profile: _profile, locale: _locale, ...BASE } = DEFAULT_PREFERENCES;

/** The four profiles of the product as presets of settings; each setting can then be changed alone. */
export const PRESETS: Readonly<Record<Profile, Preset>> = {
  SENIOR: {
    ...BASE,
    textSize: 150,
    contrast: "HIGH",
    theme: "LIGHT",
    register: "PLAIN",
    oneQuestionPerPage: true,
    largeTargets: true,
    readAloud: true,
    motion: false,
    notices: "PHONE",
  },
  DIGITAL: { ...BASE, points: true, notices: "PUSH" },
  ASSISTED: {
    ...BASE,
    textSize: 130,
    contrast: "HIGH",
    theme: "LIGHT",
    register: "PLAIN",
    oneQuestionPerPage: true,
    largeTargets: true,
    readAloud: true,
    motion: false,
    notices: "LETTER",
  },
  FOREIGNER: { ...BASE, register: "PLAIN", points: true, notices: "PUSH", italianBeside: true },
};

/** The preferences after choosing a profile: its preset, with the reader's language kept. */
export function withProfile(preferences: Preferences, profile: Profile): Preferences {
  return { ...preferences, ...PRESETS[profile], profile };
}
