import { spawn } from "node:child_process";
import { spawnAs } from "./account.ts";
import type { Home } from "./home.ts";

/**
 * Reads until the app's end of the pipe closes, which the kernel does however the app ends, then asks the
 * server for a fast shutdown and, after 20 s, for an immediate one. A word on the pipe sends it home first.
 */
const SCRIPT = `
trap '' INT HUP TERM
read -r word && exit 0
kill -INT "$1" 2>/dev/null || exit 0
tries=0
while kill -0 "$1" 2>/dev/null && [ "$tries" -lt 20 ]; do sleep 1; tries=$((tries + 1)); done
kill -QUIT "$1" 2>/dev/null
`;

/** Guards a server process; to be dismissed when that has ended. */
export interface Watchdog {
  dismiss(): void;
}

/** Starts a small process, of the server's own user, that stops the server when this app is gone. */
export function watchOver(pid: number, home: Home): Watchdog {
  const child = spawn("/bin/sh", ["-c", SCRIPT, "sportello-watchdog", String(pid)], {
    ...spawnAs(home.account),
    cwd: home.path,
    env: { PATH: "/usr/bin:/bin" },
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // It may be gone before the word reaches it; there is nothing left to guard then.
  child.stdin.on("error", () => undefined);
  return { dismiss: () => void child.stdin.end("dismissed\n") };
}
