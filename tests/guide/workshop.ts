import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

import type { Block, Language } from "./blocks.ts";
import { runProgram, type Setting } from "./program.ts";

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
  const [bin, python] = await Promise.all([machineCommands(folder), pythonItself()]);
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
    async run(block, setting) {
      const path = [process.env["PATH"], bin].join(delimiter);
      const environment = {
        HOME: folder,
        PATH: path,
        PYTHONDONTWRITEBYTECODE: "1",
        ...setting.environment,
      };
      try {
        return await runProgram(commandOf(block, python), folder, { ...setting, environment });
      } finally {
        await setting.after?.();
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function fileOf({ kind, name, language }: Block): string {
  const endings: Record<Language, string> = { sh: "sh", ts: "ts", python: "py" };
  return kind === "file" ? name : `${name}.${endings[language]}`;
}

/** The interpreter without what a manager of versions has put before it, which takes longer than an example. */
async function pythonItself(): Promise<string> {
  return run("python3", ["-c", "import sys; print(sys.executable)"]).then(
    ({ stdout }) => stdout.trim(),
    () => "python3",
  );
}

function commandOf(block: Block, python: string): [string, ...string[]] {
  const file = fileOf(block);
  if (block.language === "ts") return [process.execPath, file.replace(/ts$/, "js")];
  return block.language === "sh" ? ["sh", "-eu", file] : [python, file];
}

/** uuidgen for machines without it, after those of the machine. */
async function machineCommands(folder: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "uuidgen"), `#!${process.execPath}\nconsole.log(crypto.randomUUID());\n`);
  await chmod(join(bin, "uuidgen"), 0o755);
  return bin;
}
