import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The key of an installation that was given none: made once and kept in its data folder, so that links and
 * keyed hashes outlive a restart. Production must bring its own.
 */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret-key");
  try {
    return await readFile(path, "utf8");
  } catch {
    const secret = randomBytes(32).toString("hex");
    await writeFile(path, secret, { mode: 0o600, flag: "wx" }).catch(() => undefined);
    return readFile(path, "utf8");
  }
}
