import { directionOf } from "../lib/i18n/locales.ts";
import type { Preferences } from "./preferences.ts";

/** The attributes of <html> that the styles read: the same on the server and in the browser. */
export function htmlAttributes(preferences: Preferences): Record<string, string> {
  return {
    lang: preferences.locale,
    dir: directionOf(preferences.locale),
    "data-profile": preferences.profile?.toLowerCase() ?? "none",
    "data-text-size": String(nearestSize(preferences.textSize)),
    "data-contrast": preferences.contrast.toLowerCase(),
    "data-theme": preferences.theme.toLowerCase(),
    "data-targets": preferences.largeTargets ? "large" : "normal",
    "data-motion": preferences.motion ? "on" : "off",
    "data-read-aloud": preferences.readAloud ? "on" : "off",
    "data-register": preferences.register.toLowerCase(),
  };
}

/** The styles know every tenth per cent and every quarter. */
function nearestSize(size: number): number {
  return [100, 115, 125, 175, 225, 275, 325, 375].includes(size) ? size : Math.round(size / 10) * 10;
}

/** Puts the preferences on the page. */
export function applyAppearance(preferences: Preferences): void {
  for (const [name, value] of Object.entries(htmlAttributes(preferences))) {
    document.documentElement.setAttribute(name, value);
  }
}
