import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

import type { Block, Language } from "./blocks.ts";

const run = promisify(execFile);

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** What examples need beside Node. */
const PACKAGES = ["standardwebhooks"];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts"],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  types: ["node"],
  typeRoots: [join(MODULES, "@types")],
};

/** What is around a program while it runs. */
export interface Setting {
  environment?: Record<string, string>;
  /** What it reads. */
  input?: string;
  /** Told once, when the program has printed what `when` looks for; what it answers is what the program reads. */
  during?: { when: RegExp; act(found: RegExpExecArray): Promise<string | undefined> };
}

/** A folder with the guide's examples as files, as a reader would have copied them. */
export interface Workshop {
  /** What TypeScript finds wrong, one line each. */
  typeErrors(): string[];
  /** Runs one example; resolves to what it prints, rejects where it fails. */
  run(block: Block, setting: Setting): Promise<string>;
  remove(): Promise<void>;
}

/** Whether a command that examples need is on this machine. */
export async function isThere(command: string): Promise<boolean> {
  return run("sh", ["-c", `command -v ${command}`]).then(
    () => true,
    () => false,
  );
}

/** Writes every block to a folder of its own, TypeScript compiled beside its source for any Node. */
export async function openWorkshop(blocks: readonly Block[]): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "sportello-guide-"));
  await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
  for (const block of blocks) {
    await writeFile(join(folder, fileOf(block)), block.code);
    if (block.language === "ts") {
      const { outputText } = ts.transpileModule(block.code, { compilerOptions: OPTIONS });
      await writeFile(join(folder, fileOf(block).replace(/ts$/, "js")), outputText);
    }
  }
  await mkdir(join(folder, "node_modules"));
  for (const name of PACKAGES)
    await symlink(join(MODULES, name), join(folder, "node_modules", name), "junction");
  const bin = await machineCommands(folder);
  return {
    typeErrors() {
      const files = blocks
        .filter(({ language }) => language === "ts")
        .map((one) => join(folder, fileOf(one)));
      const program = ts.createProgram(files, { ...OPTIONS, noEmit: true });
      return ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file, messageText }) =>
            `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
        );
    },
    run(block, setting) {
      const path = [process.env["PATH"], bin].join(delimiter);
      const environment = {
        HOME: folder,
        PATH: path,
        PYTHONDONTWRITEBYTECODE: "1",
        ...setting.environment,
      };
      return runProgram(commandOf(block), folder, { ...setting, environment });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a program to its end, and talks with it on the way. */
function runProgram(
  [command, ...args]: [string, ...string[]],
  folder: string,
  { environment, input, during }: Setting,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn(command, args, { cwd: folder, env: environment, timeout: 30_000 });
    let [printed, complained, waiting] = ["", "", during];
    const fail = (error: unknown) => {
      program.kill();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    program.stdin.on("error", () => undefined); // it may have left without reading
    program.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const found = waiting?.when.exec(printed);
      if (!found) return;
      const { act } = waiting ?? {};
      waiting = undefined;
      act?.(found).then((answer) => program.stdin.end(answer), fail);
    });
    program.stderr.setEncoding("utf8").on("data", (text: string) => (complained += text));
    program.once("error", fail);
    program.once("close", (code, signal) => {
      if (code === 0) resolve(printed + complained);
      else
        fail(
          new Error(`${[command, ...args].join(" ")} left with ${code ?? signal}:\n${printed}${complained}`),
        );
    });
    if (!during) program.stdin.end(input);
  });
}

function fileOf({ kind, name, language }: Block): string {
  const endings: Record<Language, string> = { sh: "sh", ts: "ts", python: "py" };
  return kind === "file" ? name : `${name}.${endings[language]}`;
}

function commandOf(block: Block): [string, ...string[]] {
  const file = fileOf(block);
  if (block.language === "ts") return [process.execPath, file.replace(/ts$/, "js")];
  return block.language === "sh" ? ["sh", "-eu", file] : ["python3", file];
}

/** uuidgen for machines without it, after those of the machine. */
async function machineCommands(folder: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "uuidgen"), `#!${process.execPath}\nconsole.log(crypto.randomUUID());\n`);
  await chmod(join(bin, "uuidgen"), 0o755);
  return bin;
}
