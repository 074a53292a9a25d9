import DataLoader from "dataloader";
import type { RequestContext } from "./context.ts";

/** The request's loader under this key, made on first use. Batches what the look-ahead does not cover. */
export function loaderOf<Key, Value>(
  context: RequestContext,
  key: string,
  load: (keys: readonly Key[]) => Promise<(Value | Error)[]>,
): DataLoader<Key, Value> {
  const known = context.loaders.get(key) as DataLoader<Key, Value> | undefined;
  if (known) return known;
  const loader = new DataLoader<Key, Value>(load);
  context.loaders.set(key, loader);
  return loader;
}
