import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

import type { Block, Language } from "./blocks.ts";

const run = promisify(execFile);

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
  typeRoots: [fileURLToPath(new URL("../../node_modules/@types", import.meta.url))],
};

/** A folder with the guide's examples as files, as a reader would have copied them. */
export interface Workshop {
  /** What TypeScript finds wrong, one line each. */
  typeErrors(): string[];
  /** Runs one example with these variables in its environment; resolves to what it prints, rejects where it fails. */
  run(block: Block, environment: Record<string, string>): Promise<string>;
  remove(): Promise<void>;
}

/** Whether a command that examples need is on this machine. */
export async function isThere(command: string): Promise<boolean> {
  return run(command, ["--version"]).then(
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
    async run(block, environment) {
      const [command, ...args] = commandOf(block);
      const path = [process.env["PATH"], bin].join(delimiter);
      const env = { HOME: folder, PATH: path, PYTHONDONTWRITEBYTECODE: "1", ...environment };
      const { stdout } = await run(command, args, { cwd: folder, env, timeout: 30_000 });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
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
