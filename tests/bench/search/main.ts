import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbeddedPostgres } from "../built.ts";
import { table } from "../measure.ts";
import { say } from "../stand.ts";
import { DATA, Engine } from "./engine.ts";
import { italianQuestions } from "./italian.ts";
import { acrossLanguages } from "./languages.ts";
import type { Row } from "./row.ts";
import { atScale } from "./scale.ts";
import { citizensWordings } from "./wordings.ts";

/** How much is asked: every so many of the questions, over so many articles. */
interface Size {
  every: number;
  articles: number;
}
const FULL: Size = { every: 1, articles: 100_000 };
const REDUCED: Size = { every: 25, articles: 1_000 };

/**
 * The search: how well it finds and how fast, one table. Real questions are those of SPORTELLO_DATA; what is not there is
 * left out, with words.
 * @returns whether all bars were held; a reduced run, which is too short to hold them, only shows that it runs
 */
export async function benchSearch(reduced: boolean): Promise<boolean> {
  const size = reduced ? REDUCED : FULL;
  const root = process.env["DATA_DIR"] ?? fileURLToPath(new URL("../../../.data", import.meta.url));
  const dataDir = resolve(root, reduced ? "bench-search-reduced" : "bench-search");
  await mkdir(dataDir, { recursive: true });
  const log = { debug: () => undefined, info: () => undefined, error: say };
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  const rows: Row[] = [];
  const add = (name: string, found: readonly Row[] | null): void => {
    if (found) {
      rows.push(...found);
      for (const { measure, value } of found) say(`${measure}: ${value}`);
    } else say(`left out: ${name}, its questions are not in ${DATA} (SPORTELLO_DATA)`);
  };
  const withEngines = async <Result>(
    names: readonly string[],
    act: (first: Engine, second: Engine) => Promise<Result>,
    afresh = true,
  ): Promise<Result> => {
    const engines: Engine[] = [];
    for (const name of names) engines.push(await Engine.open(postgres.url, name, afresh));
    try {
      const [first, second = first] = engines;
      if (!first || !second) throw new Error("no engine was opened");
      return await act(first, second);
    } finally {
      await Promise.all(engines.map((engine) => engine.close()));
    }
  };
  try {
    add(
      "Italian questions",
      await withEngines(["italian"], (engine) => italianQuestions(engine, DATA, size.every)),
    );
    add(
      "wordings of citizens",
      await withEngines(["wordings"], (engine) => citizensWordings(engine, DATA, size.every)),
    );
    add(
      "questions in other languages",
      await withEngines(["translated", "italian_only"], (one, other) => acrossLanguages(one, other)),
    );
    add(
      "many articles",
      await withEngines([`articles_${size.articles}`], (engine) => atScale(engine, size.articles), false),
    );
  } finally {
    await postgres.stop();
  }
  const shown = rows.map(({ measure, value, peers, bar, held }) => [
    measure,
    value,
    peers,
    bar,
    held === null ? "" : held ? "ok" : "MISSED",
  ]);
  say(table([["measure", "value", "peers", "bar", ""], ...shown]));
  const barred = rows.filter(({ held }) => held !== null);
  const heldCount = barred.filter(({ held }) => held).length;
  say(`\nbench search: ${heldCount} of ${barred.length} bars held`);
  return reduced || heldCount === barred.length;
}
