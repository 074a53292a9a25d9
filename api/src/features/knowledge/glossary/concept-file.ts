import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ContentError } from "../../../platform/records/index.ts";
import { type ConceptSource, type ConceptText, GLOSSARY_LOCALES } from "./concept-source.ts";
import { checkGlossary } from "./check-glossary.ts";

/** Longest explanation, in letters: it must fit a small box on a telephone. */
const LONGEST_EXPLANATION = 140;

/** Reads `preferred | synonym | synonym = explanation`; answers what is wrong with it instead where it is not that. */
function conceptText(line: unknown): ConceptText | string {
  if (typeof line !== "string") return "is missing";
  const [words = "", explanation = "", ...more] = line.split(" = ").map((part) => part.trim());
  const [term = "", ...synonyms] = words.split("|").map((word) => word.trim());
  if (term === "" || synonyms.includes("")) return "has an empty term";
  if (explanation === "" || more.length > 0) return "wants one ` = ` and an explanation after it";
  if ([...explanation].length > LONGEST_EXPLANATION)
    return `has an explanation of more than ${LONGEST_EXPLANATION} letters`;
  return { term, synonyms, explanation };
}

/**
 * One file of the glossary: a topic, named by the file, with a line for each language of each concept.
 * @throws ContentError naming the file and every field that is wrong
 */
export function parseConceptFile(name: string, yaml: string): ConceptSource[] {
  const topic = basename(name, ".yaml");
  const problems: string[] = [];
  const concepts = Object.entries(parsed(name, yaml)).map(([code, lines]) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) problems.push(`${code} is no kebab-case name`);
    const given = (lines ?? {}) as Record<string, unknown>;
    for (const locale of Object.keys(given)) {
      if (!GLOSSARY_LOCALES.some((known) => known === locale))
        problems.push(`${code}.${locale} is no language`);
    }
    const texts = GLOSSARY_LOCALES.map((locale) => {
      const text = conceptText(given[locale]);
      if (typeof text === "string") problems.push(`${code}.${locale} ${text}`);
      return [locale, text];
    });
    return { code, topic, texts: Object.fromEntries(texts) as ConceptSource["texts"] };
  });
  if (problems.length > 0) throw new ContentError(`${name}: ${problems.join("; ")}`);
  return concepts;
}

function parsed(name: string, yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parse(yaml);
    if (typeof read === "object" && read !== null && !Array.isArray(read))
      return read as Record<string, unknown>;
  } catch (error) {
    throw new ContentError(`${name}: ${String(error)}`, { cause: error });
  }
  throw new ContentError(`${name}: holds no concepts`);
}

/**
 * The whole glossary of a folder, in the order of the file names.
 * @throws ContentError where a file, or the whole, is not sound
 */
export async function readGlossaryFiles(folder: string | URL): Promise<ConceptSource[]> {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith(".yaml")).sort();
  const files = await Promise.all(
    names.map(async (name) => parseConceptFile(name, await readFile(join(path, name), "utf8"))),
  );
  const concepts = files.flat();
  const problems = checkGlossary(concepts);
  if (problems.length > 0) throw new ContentError(`glossary: ${problems.join("; ")}`);
  return concepts;
}
