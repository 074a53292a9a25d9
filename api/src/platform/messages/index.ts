export { dateLocale } from "./date-locale.ts";
export { type AllWords, compileMessages, type Catalogue, type Translate, type Words } from "./messages.ts";
