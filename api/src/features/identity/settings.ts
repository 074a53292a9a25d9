/** The ten interface languages in the order in which they are offered; complete: every text is there. */
export const LOCALES = [
  { code: "it", name: "Italiano", direction: "ltr", complete: true },
  { code: "en", name: "English", direction: "ltr", complete: true },
  { code: "ro", name: "Română", direction: "ltr", complete: true },
  { code: "ar", name: "العربية", direction: "rtl", complete: true },
  { code: "sq", name: "Shqip", direction: "ltr", complete: true },
  { code: "zh-Hans", name: "简体中文", direction: "ltr", complete: true },
  { code: "uk", name: "Українська", direction: "ltr", complete: true },
  { code: "bn", name: "বাংলা", direction: "ltr", complete: true },
  { code: "es", name: "Español", direction: "ltr", complete: true },
  { code: "fr", name: "Français", direction: "ltr", complete: true },
] as const;

export const LOCALE_CODES: readonly string[] = LOCALES.map(({ code }) => code);
export const DEFAULT_LOCALE = "it";

export const PROFILES = ["SENIOR", "DIGITAL", "ASSISTED", "FOREIGNER"] as const;
export const NOTICE_CHANNELS = ["PUSH", "EMAIL", "SMS", "PHONE", "LETTER", "NONE"] as const;
export type ProfileName = (typeof PROFILES)[number];
export type NoticeChannelName = (typeof NOTICE_CHANNELS)[number];

export const MIN_TEXT_SIZE = 100;
export const MAX_TEXT_SIZE = 400;

/** What a person may change alone; stored on the account as jsonb and on the device in the cookie `prefs`. */
export interface PersonSettings {
  /** Null until one is chosen. */
  profile: ProfileName | null;
  /** One of LOCALES. */
  locale: string;
  /** Per cent of the base text size, 100 to 400. */
  textSize: number;
  contrast: "NORMAL" | "HIGH";
  theme: "LIGHT" | "DARK" | "DEVICE";
  register: "NORMAL" | "PLAIN";
  oneQuestionPerPage: boolean;
  largeTargets: boolean;
  readAloud: boolean;
  motion: boolean;
  points: boolean;
  notices: NoticeChannelName;
  /** Italian shown beside the own language. */
  italianBeside: boolean;
}

/** Before a profile is chosen: the site as most people expect it. */
export const DEFAULT_SETTINGS: Readonly<PersonSettings> = {
  profile: null,
  locale: DEFAULT_LOCALE,
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

const CHOICES: { readonly [Key in keyof PersonSettings]?: readonly unknown[] } = {
  profile: [null, ...PROFILES],
  locale: LOCALE_CODES,
  contrast: ["NORMAL", "HIGH"],
  theme: ["LIGHT", "DARK", "DEVICE"],
  register: ["NORMAL", "PLAIN"],
  notices: NOTICE_CHANNELS,
};

/** The settings among any values, those that are not well formed left out. */
export function validSettings(value: unknown): Partial<PersonSettings> {
  const entries = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([key, item]) => isSetting(key, item)));
}

/** Every setting: the stored ones over the defaults. */
export const completeSettings = (stored: unknown): PersonSettings => ({
  ...DEFAULT_SETTINGS,
  ...validSettings(stored),
});

function isSetting(key: string, item: unknown): boolean {
  if (!Object.hasOwn(DEFAULT_SETTINGS, key)) return false;
  const name = key as keyof PersonSettings;
  const choices = CHOICES[name];
  if (choices) return choices.includes(item);
  if (name === "textSize")
    return Number.isInteger(item) && Number(item) >= MIN_TEXT_SIZE && Number(item) <= MAX_TEXT_SIZE;
  return typeof item === typeof DEFAULT_SETTINGS[name];
}

/** The first known language of an Accept-Language header, in the header's own order. */
export function preferredLocale(acceptLanguage: string | undefined): string {
  for (const range of acceptLanguage?.split(",") ?? []) {
    const wanted = range.split(";")[0]?.trim().toLowerCase() ?? "";
    const found = LOCALE_CODES.find(
      (code) => wanted === code.toLowerCase() || wanted.split("-")[0] === code.toLowerCase().split("-")[0],
    );
    if (found) return found;
  }
  return DEFAULT_LOCALE;
}

/** Which way a known language is written. */
export const directionOf = (code: string): "ltr" | "rtl" =>
  LOCALES.find((locale) => locale.code === code)?.direction ?? "ltr";

/** A text kept in several languages, in the reader's, else in Italian. */
export const localized = (texts: Readonly<Record<string, string>>, locale: string): string =>
  texts[locale] ?? texts[DEFAULT_LOCALE] ?? Object.values(texts)[0] ?? "";
