export { loadText } from "./catalogue.ts";
export type { MessageKey } from "./keys.ts";
export { languageName } from "./language-name.ts";
export { AVAILABLE_LOCALES, directionOf, preferredLocale } from "./locales.ts";
export { type MessageArguments, Text } from "./text.ts";
