import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Effort, measure, OPERATIONS, table } from "./measure.ts";
import { say, type Stand } from "./stand.ts";

const API = fileURLToPath(new URL("../../api/", import.meta.url));

/** One thing that makes us faster, and how the built code does without it. */
interface Step {
  name: string;
  /** File under dist, what stands there once, and what stands there instead. */
  edit: readonly [file: string, from: string, to: string];
}

const STEPS: readonly Step[] = [
  {
    name: "graphql-jit",
    edit: ["platform/graphql/executor.js", "if (state + 1 < COMPILE_AT)", "if (state + 1 < Infinity)"],
  },
  {
    name: "prepared statements",
    edit: ["platform/database/statements.js", "text, name, types", "text, types"],
  },
  {
    name: "parsed documents kept",
    edit: [
      "platform/graphql/server.js",
      "persistedQueries: false,",
      "persistedQueries: false, documentStore: null,",
    ],
  },
  {
    name: "look-ahead's plans kept",
    edit: ["platform/look-ahead/plans.js", "if (found)", "if (false)"],
  },
  {
    name: "usual requests past Apollo's HTTP door",
    edit: ["platform/graphql/server.js", "if (mediaType && isUsual(sent)", "if (false && isUsual(sent)"],
  },
  {
    name: "answers past Apollo's execution",
    edit: ["platform/graphql/server.js", "if (!answer || answer.errors)", "if (true)"],
  },
  {
    name: "own check of arguments",
    edit: ["platform/graphql/build-schema.js", "validateFn: validateArgument,", "validate: true,"],
  },
  {
    name: "cache-control off",
    edit: ["platform/graphql/server.js", "ApolloServerPluginCacheControlDisabled(),", ""],
  },
  {
    name: "timestamps read as text",
    edit: ["platform/database/type-parsers.js", "oid === TIMESTAMPTZ ? isoText", "false ? isoText"],
  },
  {
    name: "a case filed in one statement",
    edit: ["features/cases/open/open-case.service.js", "{ alone }", "{ alone: false }"],
  },
];

/** Takes each step out of the built code on its own and says what is left of the speed, in one run. */
export async function ablate({ askers, launch }: Stand, effort: Effort): Promise<boolean> {
  const copies: string[] = [];
  try {
    const urls = [await launch()];
    for (const [index, step] of STEPS.entries()) {
      const copy = `${API}dist-without-${index}`;
      copies.push(copy);
      urls.push(await launch(await without(step, copy)));
    }
    urls.push(await launch(undefined, { JOBS: "true" }));
    const columns: string[][] = [];
    for (const operation of OPERATIONS.keys()) {
      const [whole, ...others] = await measure(operation, urls, askers, effort);
      const full = whole?.rate ?? 1;
      columns.push([`${full.toFixed(0)}/s`, ...others.map(({ rate }) => (rate / full).toFixed(2))]);
    }
    const names = ["everything", ...STEPS.map(({ name }) => `without: ${name}`), "with background work"];
    say(
      table([
        ["", ...OPERATIONS.map(({ name }) => name)],
        ...names.map((name, row) => [name, ...columns.map((column) => column[row] ?? "")]),
      ]),
    );
    return true;
  } finally {
    await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
  }
}

/** @returns the main file of a copy of the built code that does without the step */
async function without({ name, edit: [file, from, to] }: Step, copy: string): Promise<string> {
  await cp(`${API}dist`, copy, { recursive: true });
  const text = await readFile(`${copy}/${file}`, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${name}: ${file} does not say \`${from}\` once`);
  await writeFile(`${copy}/${file}`, text.replace(from, to));
  return `${copy}/main.js`;
}
