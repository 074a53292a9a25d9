import { DiskStorage } from "./disk-storage.ts";
import { S3Storage } from "./s3-storage.ts";
import type { Storage } from "./storage.ts";

/** The storage the configuration names: `s3://bucket?region=…&endpoint=…`, else the data folder. */
export const createStorage = (settings: { storageUrl?: string; dataDir: string }): Storage =>
  settings.storageUrl ? new S3Storage(new URL(settings.storageUrl)) : new DiskStorage(settings.dataDir);
