import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Effort, measureProcessorTime, OPERATIONS, table } from "./measure.ts";
import { say, type Server, type Stand } from "./stand.ts";

const API = fileURLToPath(new URL("../../api/", import.meta.url));
/** The built code as single modules; what is shipped is the same, put together. */
const COMPILED = `${API}compiled/main.js`;

/** One thing that makes us faster, and how the built code does without it. */
interface Step {
  name: string;
  /** File under compiled, what stands there once, and what stands there instead. */
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
    edit: ["platform/graphql/operating.js", "if (!answer || answer.errors)", "if (true)"],
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
  {
    name: "a case just filed is not read back",
    edit: ["features/cases/case-reader.js", "filed && below", "false && below"],
  },
  {
    name: "statements on a prototype",
    edit: ["platform/database/statements.js", "Object.create({ text", "Object.assign({ text"],
  },
  {
    name: "fewer headers on data",
    edit: ["platform/http/server.js", ".onlyData ? forData", ".onlyData ? forPages"],
  },
];

/** Servers beside the whole one at a time: each holds a pool of connections. */
const AT_ONCE = 4;

/** Takes each step out of the built code on its own and says what an answer then takes, beside the whole in one run. */
export async function ablate({ askers, launch }: Stand, effort: Effort): Promise<boolean> {
  const times: number[] = [];
  const rows: string[][] = [];
  const variants: readonly (Step | null)[] = [...STEPS, null];
  for (let at = 0; at < variants.length; at += AT_ONCE) {
    const some = variants.slice(at, at + AT_ONCE);
    const copies = some.map((_, index) => `${API}compiled-without-${at + index}`);
    try {
      // A new one each time: a process that has answered for minutes is faster than those beside it.
      const whole = await launch(COMPILED);
      const servers: Server[] = [];
      for (const [index, step] of some.entries()) {
        const main = step ? await without(step, copies[index] ?? "") : COMPILED;
        servers.push(await launch(main, step ? {} : { JOBS: "true" }));
      }
      const cells = some.map((step) => [step ? `without: ${step.name}` : "with background work beside"]);
      for (const operation of OPERATIONS.keys()) {
        const all = [whole, ...servers];
        const [full = 1, ...others] = await measureProcessorTime(operation, all, askers, effort);
        times[operation] ??= full;
        for (const [index, time] of others.entries()) cells[index]?.push(`× ${(time / full).toFixed(2)}`);
      }
      rows.push(...cells);
      for (const cell of cells) say(cell.join("  "));
      await Promise.all([whole, ...servers].map((server) => server.stop()));
    } finally {
      await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
    }
  }
  say("");
  const everything = ["everything", ...times.map((time) => `${time.toFixed(0)} µs`)];
  say("Processor time of our process for an answer, and what it takes without each step:\n");
  say(table([["", ...OPERATIONS.map(({ name }) => name)], everything, ...rows]));
  return true;
}

/** @returns the main file of a copy of the built code that does without the step */
async function without({ name, edit: [file, from, to] }: Step, copy: string): Promise<string> {
  await cp(`${API}compiled`, copy, { recursive: true });
  const text = await readFile(`${copy}/${file}`, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${name}: ${file} does not say \`${from}\` once`);
  await writeFile(`${copy}/${file}`, text.replace(from, to));
  return `${copy}/main.js`;
}
