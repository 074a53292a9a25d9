import type { Manifest, ManifestChunk } from "vite";
import type { AssetSet, ClientAssets } from "../src/server/assets.ts";

export const ENTRY = "src/main.tsx";
/** Fetches the entry of a page that the server sent whole. */
export const BEGIN = "src/begin.ts";
/** Fetched after the page can be used. */
export const SERVICES = "src/services.ts";

/** Languages whose letters are in a file beside the Latin one, and are needed at first paint. */
const SCRIPTS = { ro: "latin-ext", ar: "arabic", uk: "cyrillic", bn: "bengali" };

const PAGE = /^src\/features\/(.+)-page\.tsx$/;

/** What the server bundle needs to know of the client build, from vite's manifest. */
export function clientAssets(manifest: Manifest): ClientAssets {
  const chunks = Object.entries(manifest);
  const entry = chunkOf(manifest, ENTRY);
  const pages = chunks.flatMap(([key]) => {
    const page = PAGE.exec(key)?.[1];
    return page === undefined ? [] : [[page, assetSet(manifest, key)] as const];
  });
  const messages: ClientAssets["messages"] = {};
  for (const [key, chunk] of chunks) {
    const [, locale, room] = /virtual:messages\/([^/]+)\/([^/]+)$/.exec(key) ?? [];
    if (locale !== undefined && room !== undefined) (messages[locale] ??= {})[room] = `/${chunk.file}`;
  }
  return {
    begin: `/${chunkOf(manifest, BEGIN).file}`,
    script: `/${entry.file}`,
    entry: assetSet(manifest, ENTRY),
    fonts: fontsOf(entry, "latin"),
    scriptFonts: Object.fromEntries(
      Object.entries(SCRIPTS).map(([locale, script]) => [locale, fontsOf(entry, script)]),
    ),
    pages: Object.fromEntries(pages),
    messages,
  };
}

/** @throws where the server bundle names a file that is not of this client build: a page of its would lack it */
export function checkNames(manifest: Manifest, bundle: string): void {
  const files = new Set(
    Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]),
  );
  const missing = [...bundle.matchAll(/\/(assets\/[\w.-]+\.\w+)/g)]
    .map(([, file = ""]) => file)
    .filter((file) => !files.has(file));
  if (missing.length > 0)
    throw new Error(
      `The server bundle names ${[...new Set(missing)].join(", ")}, which the client build has not`,
    );
}

/** The letters of a script, as written in the names of @fontsource's files. */
function fontsOf(entry: ManifestChunk, script: string): string[] {
  const name = new RegExp(`-${script}-(?:400|700)-normal`);
  return (entry.assets ?? []).filter((file) => name.test(file)).map((file) => `/${file}`);
}

/** A chunk with all it imports at once, and what its parts import when they are first shown. */
export function assetSet(manifest: Manifest, key: string): AssetSet {
  const now = importsOf(manifest, [key]);
  const chunks = [...now].map((name) => chunkOf(manifest, name));
  const parts = chunks.flatMap(({ dynamicImports }) => dynamicImports ?? []).filter(isPart);
  const later = [...importsOf(manifest, parts)].filter((name) => !now.has(name));
  return {
    later: later.flatMap((name) => {
      const { file, css = [] } = chunkOf(manifest, name);
      return [file, ...css].map((one) => `/${one}`);
    }),
    scripts: [...new Set(chunks.map(({ file }) => `/${file}`))],
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []).map((file) => `/${file}`))],
    files: [...new Set(chunks.flatMap(({ assets }) => assets ?? []).map((file) => `/${file}`))],
  };
}

/** All that a chunk may fetch later, and what that may fetch, as addresses. */
export function partsOf(manifest: Manifest, key: string): string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    for (const chunk of importsOf(manifest, [name])) {
      for (const part of (chunkOf(manifest, chunk).dynamicImports ?? []).filter(isPart)) {
        if (found.has(part)) continue;
        found.add(part);
        follow(part);
      }
    }
  };
  follow(key);
  return [...importsOf(manifest, [...found])].flatMap((name) => {
    const { file, css = [] } = chunkOf(manifest, name);
    return [file, ...css].map((one) => `/${one}`);
  });
}

/** Parts of pages: not the pages themselves, nor words, nor services, which have lists of their own. */
function isPart(key: string): boolean {
  return key !== SERVICES && !PAGE.test(key) && !key.includes("virtual:messages");
}

/** Chunks and all that they import at once. */
function importsOf(manifest: Manifest, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  const follow = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    chunkOf(manifest, key).imports?.forEach(follow);
  };
  keys.forEach(follow);
  return found;
}

function chunkOf(manifest: Manifest, key: string): ManifestChunk {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The client build has no ${key}`);
  return chunk;
}
