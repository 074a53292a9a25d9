import { DEFAULT_PREFERENCES } from "../../pwa/src/profiles/preferences.ts";
import { withProfile } from "../../pwa/src/profiles/presets.ts";

/** The four profiles of the product. */
export type Profile = "SENIOR" | "DIGITAL" | "ASSISTED" | "FOREIGNER";

export const PROFILES: readonly Profile[] = ["SENIOR", "DIGITAL", "ASSISTED", "FOREIGNER"];

/** What quality.md asks of a profile: ratio, CSS pixels. */
export interface ProfileBars {
  contrast: number;
  target: number;
  text: number;
}

/** The bars of each profile: senior and assisted see larger and darker. */
export function barsOf(profile: Profile): ProfileBars {
  return profile === "SENIOR" || profile === "ASSISTED"
    ? { contrast: 7, target: 56, text: 20 }
    : { contrast: 4.5, target: 44, text: 16 };
}

/** The cookie in which a device keeps its preferences, as after the first visit. */
export function preferencesCookie(profile: Profile, locale: string): { name: string; value: string } {
  const preferences = withProfile({ ...DEFAULT_PREFERENCES, locale }, profile);
  return { name: "prefs", value: encodeURIComponent(JSON.stringify(preferences)) };
}
