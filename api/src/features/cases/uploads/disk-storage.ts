import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { Storage } from "./storage.ts";

/** Files below the data folder, spread over 256 folders by the end of their id. */
export class DiskStorage implements Storage {
  constructor(private readonly dataDir: string) {}

  async put(key: string, path: string): Promise<void> {
    const target = this.path(key);
    await mkdir(dirname(target), { recursive: true });
    // Written beside and renamed, so that a crash leaves either nothing or all of it; under a name of its own, for the
    // same file may be sent twice at once.
    const part = `${target}.${randomUUID()}.part`;
    try {
      await copyFile(path, part);
      const file = await open(part, "r+");
      await file.sync().finally(() => file.close());
      await rename(part, target);
    } catch (error) {
      // On a full disk half a file would keep it full.
      await rm(part, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable | null> {
    try {
      const file = await open(this.path(key));
      await file.close();
      return createReadStream(this.path(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    return join(this.dataDir, "uploads", key.slice(34, 36), key);
  }
}
