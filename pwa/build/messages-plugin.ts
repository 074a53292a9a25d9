import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module.js";
import { parse, type Token } from "@messageformat/parser";
import type { Plugin } from "vite";
import { problemOf } from "./icu-shape.ts";

const PREFIX = "virtual:messages";
const SOURCE_LOCALE = "it";
/** What compiled messages call, of @messageformat and of ours. */
const RUNTIME = "lib/i18n/message-runtime.ts";
/** In the place of a room's name: the rooms of a language. */
export const LIST = "list";

/** Flat key → ICU text. */
type Catalogue = Readonly<Record<string, string>>;

/**
 * Compiles the ICU catalogues to one lazy module per language and room, and stops the build where a message is wrong
 * (other arguments than the Italian one, plural forms that its language has not) or lacks in Italian or English.
 */
export function messagesPlugin(source: string): Plugin {
  return {
    name: "sportello-messages",
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [locale, room] = id.slice(PREFIX.length + 2).split("/");
      if (locale === undefined || locale === "") return indexModule(source);
      if (room === LIST) return listModule(source, locale);
      const file = fileOf(source, room ?? "", locale);
      this.addWatchFile(file);
      const catalogue = readCatalogue(source, room ?? "", locale);
      const italian = Object.keys(readCatalogue(source, room ?? "", SOURCE_LOCALE));
      const lacking = italian.some((key) => !(key in catalogue));
      return compileCatalogue(
        join(source, RUNTIME),
        locale,
        catalogue,
        lacking ? `${PREFIX}/${SOURCE_LOCALE}/${room}` : null,
      );
    },
    buildStart() {
      const problems = checkCatalogues(source);
      if (problems.length > 0) this.error(`Message catalogues:\n${problems.join("\n")}`);
    },
  };
}

/** Rooms with messages: "core" and the features' folders. */
export function roomsWithMessages(source: string): string[] {
  const features = readdirSync(join(source, "features"));
  return ["core", ...features.filter((room) => existsSync(fileOf(source, room, SOURCE_LOCALE)))];
}

/** Languages with a core catalogue. */
export function localesOffered(source: string): string[] {
  return readdirSync(join(source, "lib/i18n/messages")).map((file) => file.replace(/\.json$/, ""));
}

/** A text is written in these at once; in the others the build says it in Italian until it is there. */
const WRITTEN_FIRST: readonly string[] = ["it", "en"];

/**
 * Every message that is wrong (see `problemOf`), that Italian has not, or that a complete language lacks. Missing ones
 * of the other languages are no problem.
 */
export function checkCatalogues(source: string, complete = WRITTEN_FIRST): string[] {
  return roomsWithMessages(source).flatMap((room) => {
    const wanted = readCatalogue(source, room, SOURCE_LOCALE);
    return localesOffered(source).flatMap((locale) =>
      compareWords(locale, readCatalogue(source, room, locale), wanted, complete),
    );
  });
}

/** The same for words by key. */
export function compareWords(
  locale: string,
  given: Catalogue,
  wanted: Catalogue,
  complete = WRITTEN_FIRST,
): string[] {
  const missing = Object.keys(wanted).filter((key) => complete.includes(locale) && !(key in given));
  return [
    ...missing.map((key) => `${locale}: ${key} is missing`),
    ...Object.entries(given).flatMap(([key, text]) => {
      const italian = wanted[key];
      if (italian === undefined) return [`${locale}: ${key} is not in ${SOURCE_LOCALE}`];
      const problem = problemOf(locale, text, italian);
      return problem === null ? [] : [`${locale}: ${key} ${problem}`];
    }),
  ];
}

/** Each language's list of rooms is a module too, so that the first load names no files of the other nine. */
function indexModule(source: string): string {
  const entries = localesOffered(source).map(
    (locale) => `"${locale}": () => import("${PREFIX}/${locale}/${LIST}")`,
  );
  return `export const catalogues = { ${entries.join(", ")} };`;
}

function listModule(source: string, locale: string): string {
  const loaders = roomsWithMessages(source).map(
    (room) => `"${room}": () => import("${PREFIX}/${locale}/${room}")`,
  );
  return `export default { ${loaders.join(", ")} };`;
}

function fileOf(source: string, room: string, locale: string): string {
  const folder = room === "core" ? "lib/i18n/messages" : `features/${room}/messages`;
  return join(source, folder, `${locale}.json`);
}

function readCatalogue(source: string, room: string, locale: string): Catalogue {
  const file = fileOf(source, room, locale);
  if (!existsSync(file)) return {};
  return flatten(JSON.parse(readFileSync(file, "utf8")), room === "core" ? "" : `${room}.`);
}

function flatten(node: unknown, prefix: string): Catalogue {
  const entries = Object.entries(node as Record<string, unknown>).map(([key, value]) =>
    typeof value === "string" ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
  );
  return Object.assign({}, ...entries) as Catalogue;
}

/** Plain texts stay texts; only messages with arguments become functions. What it lacks is said as `base` says it. */
function compileCatalogue(
  runtime: string,
  locale: string,
  catalogue: Catalogue,
  base: string | null,
): string {
  const entries = Object.entries(catalogue).map(([key, text]) => ({ key, text, tokens: parse(text) }));
  const plain = entries.filter(({ tokens }) => tokens.every((token) => token.type === "content"));
  const lively = entries.filter(({ tokens }) => tokens.some((token) => token.type !== "content"));
  const texts = plain.map(({ key, tokens }) => [key, tokens.map(contentOf).join("")] as const);
  const compiled = compileModule(
    new MessageFormat(locale),
    Object.fromEntries(lively.map(({ key, text }) => [key, text])),
  )
    .replace("export default", "const messages =")
    .replace('"@messageformat/runtime"', JSON.stringify(runtime))
    // As in dates and codes: Latin digits.
    .replaceAll(`number("${locale}"`, `number("${locale}-u-nu-latn"`);
  const own = `...messages, ...${JSON.stringify(Object.fromEntries(texts))}`;
  if (base === null) return `${compiled};\nexport default { ${own} };`;
  return `import base from "${base}";\n${compiled};\nexport default { ...base, ${own} };`;
}

function contentOf(token: Token): string {
  return token.type === "content" ? token.value : "";
}
