import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { systemErrorCode } from "./errors.ts";

const run = promisify(execFile);

/** True if a process of that id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}

/**
 * A mark that tells a process from a later one with the same id (after a reboot, in a new container);
 * undefined if the process is gone or the system does not say.
 */
export async function startMark(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return ps(pid, "lstart=");
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    // proc(5): field 22 is the start time; the command, field 2, may itself hold spaces and brackets.
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${boot.trim()} ${started}`;
  } catch {
    return undefined;
  }
}

/** The command line of a process, its words parted by spaces; undefined if it cannot be read. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return ps(pid, "command=");
  const words = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  return words?.replaceAll("\0", " ").trim();
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  try {
    const { stdout } = await run("ps", ["-p", String(pid), "-o", column], {
      env: { PATH: "/bin:/usr/bin", LC_ALL: "C" },
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
