import { catalogues } from "virtual:messages";

export interface InterfaceLocale {
  /** BCP 47. */
  code: string;
  /** In the language itself. */
  name: string;
  direction: "ltr" | "rtl";
}

/** The ten interface languages, in the order in which they are offered. */
const LOCALES: readonly InterfaceLocale[] = [
  { code: "it", name: "Italiano", direction: "ltr" },
  { code: "en", name: "English", direction: "ltr" },
  { code: "ro", name: "Română", direction: "ltr" },
  { code: "ar", name: "العربية", direction: "rtl" },
  { code: "sq", name: "Shqip", direction: "ltr" },
  { code: "zh-Hans", name: "简体中文", direction: "ltr" },
  { code: "uk", name: "Українська", direction: "ltr" },
  { code: "bn", name: "বাংলা", direction: "ltr" },
  { code: "es", name: "Español", direction: "ltr" },
  { code: "fr", name: "Français", direction: "ltr" },
];

/** Those whose catalogues are there: what a reader may choose. */
export const AVAILABLE_LOCALES: readonly InterfaceLocale[] = LOCALES.filter(({ code }) => code in catalogues);

export const DEFAULT_LOCALE = "it";

export function directionOf(code: string): "ltr" | "rtl" {
  return LOCALES.find((locale) => locale.code === code)?.direction ?? "ltr";
}

/** The first available language of an Accept-Language header or of navigator.languages joined by commas. */
export function preferredLocale(acceptLanguage: string | null): string {
  for (const range of acceptLanguage?.split(",") ?? []) {
    const wanted = range.split(";")[0]?.trim().toLowerCase() ?? "";
    const found = AVAILABLE_LOCALES.find(({ code }) => {
      const known = code.toLowerCase();
      return wanted === known || wanted.split("-")[0] === known.split("-")[0];
    });
    if (found !== undefined) return found.code;
  }
  return DEFAULT_LOCALE;
}
