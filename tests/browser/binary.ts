import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A browser ready to be started: the executable, and what its process needs in the environment. */
export interface ChromiumBinary {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Chromium for this machine: the one named by `CHROMIUM_PATH`, else the one inside the npm package
 * `@sparticuz/chromium`, which is inflated once per version into a folder of this user under the OS's
 * temporary folder, with its own libraries and font, so that a machine with nothing installed will do.
 */
export async function chromiumBinary(): Promise<ChromiumBinary> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return { executablePath: chosen, env: ownEnvironment() };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "Name a Chromium or Chrome in CHROMIUM_PATH: the one that comes with npm is for Linux x64 only.",
    );
  }
  const folder = await inflatedFolder();
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

async function inflatedFolder(): Promise<string> {
  const manifest = await packageManifest();
  const folder = join(tmpdir(), `sportello-chromium-${manifest.version}-${process.getuid?.() ?? "user"}`);
  if (existsSync(folder)) {
    const found = await lstat(folder);
    if (!found.isDirectory() || found.uid !== process.getuid?.()) {
      throw new Error(`${folder} belongs to somebody else: remove it, or set TMPDIR.`);
    }
    return folder;
  }
  // Each process inflates into a folder of its own and renames it: of two that start together one wins, whole.
  const staging = await mkdtemp(`${folder}-`);
  try {
    await inflateInto(staging);
    await writeFontConfiguration(staging, folder);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
  return folder;
}

async function packageManifest(): Promise<{ version: string }> {
  // The package exports only its entry, build/cjs/index.cjs: its manifest lies two folders up.
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return JSON.parse(await readFile(join(dirname(entry), "..", "..", "package.json"), "utf8"));
}

/** The package inflates into the folder named by TMPDIR; its libraries come along only where it believes itself on Lambda. */
async function inflateInto(folder: string): Promise<void> {
  const code = `import(${JSON.stringify(import.meta.resolve("@sparticuz/chromium"))}).then((m) => m.default.executablePath())`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (exit !== 0) throw new Error(`Could not inflate Chromium into ${folder} (exit ${exit}).`);
  await chmod(join(folder, "chromium"), 0o755);
}

/** One font only, the shipped one, so that a screenshot looks the same on every machine; pages bring web fonts. */
async function writeFontConfiguration(staging: string, folder: string): Promise<void> {
  await mkdir(join(staging, "font-cache"), { recursive: true });
  await writeFile(
    join(staging, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`,
  );
}
