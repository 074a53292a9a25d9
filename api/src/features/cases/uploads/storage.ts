import type { Readable } from "node:stream";

/** Where files lie. Keys are ours: letters, digits, `-` and `.`. */
export interface Storage {
  /** Takes a finished file from the local disk. */
  put(key: string, path: string, mediaType: string): Promise<void>;
  /** The bytes, or null where there is no such file. */
  get(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
}
