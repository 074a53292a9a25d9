import type { Contrast, NoticeChannel, Profile, Register, Theme } from "../lib/graphql/schema-enums.ts";

/** The device's copy of the schema's Settings: what a person may change alone. */
export interface Preferences {
  /** Null until one is chosen: the first visit. */
  profile: Profile | null;
  /** BCP 47, one of the locales of lib/i18n. */
  locale: string;
  /** Per cent of the base text size, 100 to 400. */
  textSize: number;
  contrast: Contrast;
  theme: Theme;
  register: Register;
  oneQuestionPerPage: boolean;
  largeTargets: boolean;
  readAloud: boolean;
  motion: boolean;
  points: boolean;
  notices: NoticeChannel;
  /** Italian shown beside the own language. */
  italianBeside: boolean;
}

/** Before a profile is chosen: the site as most people expect it. */
export const DEFAULT_PREFERENCES: Preferences = {
  profile: null,
  locale: "it",
  textSize: 100,
  contrast: "NORMAL",
  theme: "DEVICE",
  register: "NORMAL",
  oneQuestionPerPage: false,
  largeTargets: false,
  readAloud: false,
  motion: true,
  points: false,
  notices: "EMAIL",
  italianBeside: false,
};

/** The text sizes offered, per cent; the styles know each. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200, 250, 300, 400] as const;
