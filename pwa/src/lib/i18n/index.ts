export { loadText } from "./catalogue.ts";
export type { MessageKey } from "./keys.ts";
export { AVAILABLE_LOCALES, preferredLocale } from "./locales.ts";
export { type MessageArguments, Text } from "./text.ts";
