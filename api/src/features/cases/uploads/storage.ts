import type { Readable } from "node:stream";
import { DiskStorage } from "./disk-storage.ts";
import { S3Storage } from "./s3-storage.ts";

/** Where files lie. Keys are ours: letters, digits, `-` and `.`. */
export interface Storage {
  /** Takes a finished file from the local disk. */
  put(key: string, path: string, mediaType: string): Promise<void>;
  /** The bytes, or null where there is no such file. */
  get(key: string): Promise<Readable | null>;
  remove(key: string): Promise<void>;
}

/** The storage the configuration names: `s3://bucket?region=…&endpoint=…`, else the data folder. */
export const createStorage = (settings: { storageUrl?: string; dataDir: string }): Storage =>
  settings.storageUrl ? new S3Storage(new URL(settings.storageUrl)) : new DiskStorage(settings.dataDir);
