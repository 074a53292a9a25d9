import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";

/** Bar of all that the explorer loads, in KiB, brotli: developers fetch it once, citizens never. */
const BAR = 400;

/** GraphiQL brings its fonts as data: addresses, which our policy refuses, and 60 KiB of them: the system's do. */
const withoutFonts: Plugin = {
  name: "without-fonts",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("graphiql/dist/style.css") ? { code: code.replaceAll(/@font-face\s*\{[^}]*\}/g, "") } : null,
};

/**
 * Bundles the explorer, with React and all it needs, into a folder of its own: nothing of it is in the app's files.
 * Resolves to the paths of its scripts and styles.
 */
export async function buildExplorer(root: string, outDir: string): Promise<string[]> {
  const built = await build({
    root,
    base: "/explorer/",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [withoutFonts],
    resolve: {
      alias: { "react-style-singleton": join(root, "adopted-style.ts") },
      dedupe: ["graphql", "react"],
    },
    build: {
      outDir,
      // As with the app, pages left open still ask for earlier files.
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: "es2022",
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: {
        // "use client" of its libraries means nothing here.
        onwarn: (warning, warn) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && warn(warning),
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output.flatMap(({ fileName }) => (/\.(js|css)$/.test(fileName) ? [join(outDir, fileName)] : []));
}

/** Prints the explorer's weight beside its bar; false where it is passed. */
export async function printExplorerBudget(files: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    files.map(async (file) => brotliCompressSync(await readFile(file)).length / 1024),
  );
  const weight = sizes.reduce((sum, one) => sum + one, 0);
  const verdict = weight <= BAR ? "" : "  OVER";
  console.log(
    `${"explorer, apart".padEnd(26)} ${weight.toFixed(1).padStart(8)} ${String(BAR).padStart(6)}${verdict}`,
  );
  return weight <= BAR;
}
