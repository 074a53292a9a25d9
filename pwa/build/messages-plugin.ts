import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module.js";
import { parse, type Token } from "@messageformat/parser";
import type { Plugin } from "vite";

const PREFIX = "virtual:messages";
const SOURCE_LOCALE = "it";

/** Flat key → ICU text. */
type Catalogue = Record<string, string>;

/**
 * Compiles the ICU catalogues to one lazy module per language and room, and stops the build where a language that is
 * complete lacks a message, or where one uses other arguments than the Italian one.
 */
export function messagesPlugin(source: string): Plugin {
  const resolveRuntime = createRequire(import.meta.url);
  return {
    name: "sportello-messages",
    resolveId(id) {
      if (id.startsWith(PREFIX)) return `\0${id}`;
      return id.startsWith("@messageformat/runtime") ? resolveRuntime.resolve(id) : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [locale, room] = id.slice(PREFIX.length + 2).split("/");
      if (locale === undefined || locale === "") return indexModule(source);
      const file = fileOf(source, room ?? "", locale);
      this.addWatchFile(file);
      const catalogue = readCatalogue(source, room ?? "", locale);
      const italian = Object.keys(readCatalogue(source, room ?? "", SOURCE_LOCALE));
      const lacking = italian.some((key) => !(key in catalogue));
      return compileCatalogue(locale, catalogue, lacking ? `${PREFIX}/${SOURCE_LOCALE}/${room}` : null);
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

/** Languages that say all that Italian says; the others are told in Italian where they lack a text. */
const COMPLETE: readonly string[] = ["it", "en"];

/** Every message that is no ICU, that a complete language lacks, that is too many, or that has other arguments. */
export function checkCatalogues(source: string): string[] {
  const malformed = roomsWithMessages(source).flatMap((room) =>
    localesOffered(source).flatMap((locale) =>
      Object.entries(readCatalogue(source, room, locale)).flatMap(([key, text]) => {
        const problem = syntaxProblem(text);
        return problem === null ? [] : [`${locale}: ${key} is not well formed: ${problem}`];
      }),
    ),
  );
  return malformed.length > 0 ? malformed : compareCatalogues(source);
}

function syntaxProblem(text: string): string | null {
  try {
    parse(text);
    return null;
  } catch (cause) {
    return String(cause).split("\n")[0] ?? "";
  }
}

function compareCatalogues(source: string): string[] {
  return roomsWithMessages(source).flatMap((room) => {
    const wanted = readCatalogue(source, room, SOURCE_LOCALE);
    return localesOffered(source).flatMap((locale) => {
      const given = readCatalogue(source, room, locale);
      const missing = Object.keys(wanted).filter((key) => COMPLETE.includes(locale) && !(key in given));
      const unknown = Object.keys(given).filter((key) => !(key in wanted));
      const different = Object.keys(given).filter(
        (key) => key in wanted && argumentsOf(given[key] ?? "") !== argumentsOf(wanted[key] ?? ""),
      );
      return [
        ...missing.map((key) => `${locale}: ${key} is missing`),
        ...unknown.map((key) => `${locale}: ${key} is not in ${SOURCE_LOCALE}`),
        ...different.map((key) => `${locale}: ${key} has other arguments than ${SOURCE_LOCALE}`),
      ];
    });
  });
}

function indexModule(source: string): string {
  const rooms = roomsWithMessages(source);
  const entries = localesOffered(source).map((locale) => {
    const loaders = rooms.map((room) => `"${room}": () => import("${PREFIX}/${locale}/${room}")`);
    return `"${locale}": { ${loaders.join(", ")} }`;
  });
  return `export const catalogues = { ${entries.join(", ")} };`;
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
function compileCatalogue(locale: string, catalogue: Catalogue, base: string | null): string {
  const entries = Object.entries(catalogue).map(([key, text]) => ({ key, text, tokens: parse(text) }));
  const plain = entries.filter(({ tokens }) => tokens.every((token) => token.type === "content"));
  const lively = entries.filter(({ tokens }) => tokens.some((token) => token.type !== "content"));
  const texts = plain.map(({ key, tokens }) => [key, tokens.map(contentOf).join("")] as const);
  const compiled = compileModule(
    new MessageFormat(locale),
    Object.fromEntries(lively.map(({ key, text }) => [key, text])),
  ).replace("export default", "const messages =");
  const own = `...messages, ...${JSON.stringify(Object.fromEntries(texts))}`;
  if (base === null) return `${compiled};\nexport default { ${own} };`;
  return `import base from "${base}";\n${compiled};\nexport default { ...base, ${own} };`;
}

function contentOf(token: Token): string {
  return token.type === "content" ? token.value : "";
}

function argumentsOf(text: string): string {
  const names = new Set<string>();
  const collect = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if ("arg" in token) names.add(token.arg);
      if ("cases" in token) token.cases.forEach((option) => collect(option.tokens));
    }
  };
  collect(parse(text));
  return [...names].sort().join();
}
