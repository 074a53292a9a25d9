import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EmbeddedPostgresError } from "./errors.ts";
import { commandLine, isAlive } from "./process-identity.ts";

/** Milliseconds after which a server that was asked to stop is told to stop at once. */
const PATIENCE = 3_000;
const LIMIT = 10_000;

/**
 * Clears the way for a start: ends a server that outlived its app on this cluster, and removes a
 * `postmaster.pid` whose process is gone or is by now another program. To be called under the home's lock.
 */
export async function endOrphan(clusterPath: string): Promise<void> {
  const file = join(clusterPath, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => undefined);
  const pid = Number(text?.split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 1) return rm(file, { force: true });
  const isOurs = async () => isAlive(pid) && ((await commandLine(pid)) ?? "").includes(clusterPath);
  const started = Date.now();
  let asked: NodeJS.Signals | undefined;
  while (await isOurs()) {
    const elapsed = Date.now() - started;
    if (elapsed > LIMIT) {
      throw new EmbeddedPostgresError(
        `PostgreSQL (process ${pid}) still runs on ${clusterPath} and does not stop`,
      );
    }
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, repaired from the log at the next start.
    const signal = elapsed > PATIENCE ? "SIGQUIT" : "SIGINT";
    if (signal !== asked) process.kill(pid, signal);
    asked = signal;
    await wait(20);
  }
  await rm(file, { force: true });
}
