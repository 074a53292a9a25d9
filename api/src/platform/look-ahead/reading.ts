import type { Principal } from "../context/index.ts";
import type { Variables } from "./selection.ts";
import type { ToMany } from "./view.ts";

/** An object for GraphQL: presented fields by name, relations by response key. */
export type Read = Record<string, unknown>;

/** An object that waits for the rows of a to-many relation, with the value of its parent property. */
interface Waiting {
  key: unknown;
  target: Read;
}

const NOBODY: readonly Waiting[] = [];

/** One use of a plan: who reads, with which variables, and which objects still wait for their lists. */
export class Reading {
  private readonly waiting = new Map<object, Waiting[]>();

  constructor(
    readonly viewer: Principal,
    readonly variables: Variables,
  ) {}

  mayRead({ relation }: { relation: ToMany }): boolean {
    return relation.readable?.(this.viewer) ?? true;
  }

  wait(branch: object, key: unknown, target: Read): void {
    const known = this.waiting.get(branch);
    if (known) known.push({ key, target });
    else this.waiting.set(branch, [{ key, target }]);
  }

  waitingFor(branch: object): readonly Waiting[] {
    return this.waiting.get(branch) ?? NOBODY;
  }
}
