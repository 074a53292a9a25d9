import { DEFAULT_PREFERENCES, type Preferences } from "./preferences.ts";
import { withProfile } from "./presets.ts";

/** The cookie that carries the preferences to the server, so that the first paint is right. Holds nothing personal. */
export const PREFERENCES_COOKIE = "prefs";
const YEAR_SECONDS = 31_536_000;

const CHOICES: { [Key in keyof Preferences]?: readonly unknown[] } = {
  profile: [null, "SENIOR", "DIGITAL", "ASSISTED", "FOREIGNER"],
  contrast: ["NORMAL", "HIGH"],
  theme: ["LIGHT", "DARK", "DEVICE"],
  register: ["NORMAL", "PLAIN"],
  notices: ["PUSH", "EMAIL", "SMS", "PHONE", "LETTER", "NONE"],
};

/**
 * Reads the cookie's value (percent-encoded JSON). What it does not say is as the profile's preset has it; whatever is not
 * well formed is left at that.
 */
export function parsePreferences(value: string | null, fallbackLocale: string): Preferences {
  const base: Preferences = { ...DEFAULT_PREFERENCES, locale: fallbackLocale };
  if (value === null) return base;
  const entries = Object.entries(parseObject(value)).filter(([key, item]) => isValid(key, item));
  const stored = Object.fromEntries(entries) as Partial<Preferences>;
  return { ...(stored.profile ? withProfile(base, stored.profile) : base), ...stored };
}

/** The cookie as document.cookie wants it. */
export function preferencesCookie(preferences: Preferences, secure: boolean): string {
  const value = encodeURIComponent(JSON.stringify(preferences));
  return `${PREFERENCES_COOKIE}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure ? "; secure" : ""}`;
}

/** The value of the preferences cookie among a document's cookies. */
export function findPreferences(cookies: string): string | null {
  const prefix = `${PREFERENCES_COOKIE}=`;
  const found = cookies.split("; ").find((cookie) => cookie.startsWith(prefix));
  return found === undefined ? null : found.slice(prefix.length);
}

function parseObject(value: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(value));
    return parsed !== null && typeof parsed === "object" ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function isValid(key: string, item: unknown): boolean {
  if (!Object.hasOwn(DEFAULT_PREFERENCES, key)) return false;
  const name = key as keyof Preferences;
  const choices = CHOICES[name];
  if (choices !== undefined) return choices.includes(item);
  if (name === "textSize") return typeof item === "number" && item >= 100 && item <= 400;
  // It goes into a header and the page's language: a tag of BCP 47, whatever the cookie holds.
  if (name === "locale") return typeof item === "string" && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(item);
  return typeof item === typeof DEFAULT_PREFERENCES[name];
}
