import { DEFAULT_SETTINGS, type PersonSettings, type ProfileName } from "./settings.ts";

/** What a profile sets. The language is never part of it: it stays as the person chose it. */
export type Preset = Omit<PersonSettings, "profile" | "locale">;

const { profile: _profile, locale: _locale, ...BASE } = DEFAULT_SETTINGS;

/** Large, high in contrast, one thing at a time, plain words read aloud; nothing that moves, no points. */
const CALM: Preset = {
  ...BASE,
  contrast: "HIGH",
  theme: "LIGHT",
  register: "PLAIN",
  oneQuestionPerPage: true,
  largeTargets: true,
  readAloud: true,
  motion: false,
  points: false,
};

/** The four profiles of the product as presets of settings; each setting can then be changed alone. */
export const PRESETS: Readonly<Record<ProfileName, Preset>> = {
  SENIOR: { ...CALM, textSize: 150, notices: "PHONE" },
  DIGITAL: { ...BASE, points: true, notices: "PUSH" },
  ASSISTED: { ...CALM, textSize: 130, notices: "LETTER" },
  FOREIGNER: { ...BASE, register: "PLAIN", points: true, notices: "PUSH", italianBeside: true },
};

/** A change of settings: where it chooses a profile, that profile's preset first, then its own single fields. */
export const withPreset = (change: Partial<PersonSettings>): Partial<PersonSettings> =>
  change.profile ? { ...PRESETS[change.profile], ...change } : change;
