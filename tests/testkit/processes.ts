import { readdir, readFile } from "node:fs/promises";

/** All processes started by `pid` and by those, as far as Linux's /proc tells; empty on other systems. */
export async function descendants(pid: number): Promise<number[]> {
  const parents = await parentOfEach();
  const found: number[] = [];
  const queue = [pid];
  for (let parent = queue.pop(); parent !== undefined; parent = queue.pop()) {
    for (const [child, itsParent] of parents) {
      if (itsParent !== parent) continue;
      found.push(child);
      queue.push(child);
    }
  }
  return found;
}

/** Whether a process is there and not just waiting to be reaped. */
export async function alive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return stat !== undefined && stateAndParent(stat)[0] !== "Z";
}

async function parentOfEach(): Promise<Map<number, number>> {
  const parents = new Map<number, number>();
  const names = await readdir("/proc").catch(() => []);
  for (const pid of names.map(Number).filter(Number.isInteger)) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
    if (stat) parents.set(pid, Number(stateAndParent(stat)[1]));
  }
  return parents;
}

/** In proc(5) the name, in brackets, may hold anything; state and parent follow its last bracket. */
function stateAndParent(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
