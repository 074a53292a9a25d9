import type { Manifest, ManifestChunk } from "vite";
import type { AssetSet, ClientAssets } from "../src/server/assets.ts";

export const ENTRY = "src/main.tsx";
/** Fetched after the page can be used. */
export const SERVICES = "src/lib/device/services.ts";

/** What the server bundle needs to know of the client build, from vite's manifest. */
export function clientAssets(manifest: Manifest): ClientAssets {
  const chunks = Object.entries(manifest);
  const entry = chunkOf(manifest, ENTRY);
  const pages = chunks.flatMap(([key]) => {
    const page = /^src\/features\/(.+)-page\.tsx$/.exec(key)?.[1];
    return page === undefined ? [] : [[page, assetSet(manifest, key)] as const];
  });
  const messages: ClientAssets["messages"] = {};
  for (const [key, chunk] of chunks) {
    const [, locale, room] = /virtual:messages\/([^/]+)\/([^/]+)$/.exec(key) ?? [];
    if (locale !== undefined && room !== undefined) (messages[locale] ??= {})[room] = `/${chunk.file}`;
  }
  return {
    script: `/${entry.file}`,
    entry: assetSet(manifest, ENTRY),
    fonts: (entry.assets ?? [])
      .filter((file) => /latin-(400|700)-normal/.test(file))
      .map((file) => `/${file}`),
    pages: Object.fromEntries(pages),
    messages,
  };
}

/** A chunk with all it imports at once. */
export function assetSet(manifest: Manifest, key: string): AssetSet {
  const keys = new Set<string>();
  const follow = (name: string): void => {
    if (keys.has(name)) return;
    keys.add(name);
    chunkOf(manifest, name).imports?.forEach(follow);
  };
  follow(key);
  const chunks = [...keys].map((name) => chunkOf(manifest, name));
  return {
    scripts: [...new Set(chunks.map(({ file }) => `/${file}`))],
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []).map((file) => `/${file}`))],
    files: [...new Set(chunks.flatMap(({ assets }) => assets ?? []).map((file) => `/${file}`))],
  };
}

function chunkOf(manifest: Manifest, key: string): ManifestChunk {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The client build has no ${key}`);
  return chunk;
}
