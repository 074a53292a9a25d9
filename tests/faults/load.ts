import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Town } from "./town.ts";

export type Kind = "openCase" | "postMessage" | "takeCharge" | "resolveCase" | "rateCase";

/** One mutation of the load, and what its client was told. */
export interface Asked {
  kind: Kind;
  requestId: string;
  /** The phase in which it was asked. */
  phase: string;
  /** The case's id; of `openCase` only where it was acknowledged. */
  caseId: string | null;
  acknowledged: boolean;
}

const FIELDS: Record<Kind, string> = {
  openCase: "case { id }",
  postMessage: "entry { id }",
  takeCharge: "case { id }",
  resolveCase: "case { id }",
  rateCase: "case { id }",
};

/** Milliseconds that a client waits for an answer, and that it pauses before it asks again. */
const PATIENCE = 10_000;
const PAUSE = 100;
/** How often a client gives up after its first failure, and after how many it gives up anyhow. */
const RESIGNS = 0.05;
const TRIES = 200;

/** What may pass: anything else is a fault of ours. */
const PASSING: ReadonlySet<string> = new Set(["SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "RATE_LIMITED"]);

/** Clients that file, write, answer, resolve and rate, each asking again with the same `requestId` until it is told. */
export class Load {
  readonly asked: Asked[] = [];
  /** Answers that no client should ever get, and how often. */
  readonly wrong = new Map<string, number>();
  phase = "";
  private left = 0;

  constructor(private readonly town: Town) {}

  /** Asks `count` mutations through so many clients; resolves when the last has been told, or has given up. */
  async run(phase: string, count: number, clients: number): Promise<void> {
    this.phase = phase;
    this.left = count;
    await Promise.all(Array.from({ length: clients }, () => this.client()));
  }

  /** One client: case after case, each with another citizen and operator. */
  private async client(): Promise<void> {
    while (this.left > 0) {
      const citizen = pick(this.town.citizens);
      const operator = pick(this.town.operators);
      const caseId = await this.ask("openCase", citizen, null);
      if (caseId === null) continue;
      for (const [kind, token] of [
        ["postMessage", citizen],
        ["takeCharge", operator],
        ["postMessage", operator],
        ["postMessage", citizen],
        ["resolveCase", operator],
        ["rateCase", citizen],
      ] as const) {
        if (this.left <= 0) return;
        // What follows stands on what went before: a client that gave up looks no further at this case.
        if ((await this.ask(kind, token, caseId)) === null) break;
      }
    }
  }

  /** @returns the id that it was told, null where it gave up */
  private async ask(kind: Kind, token: string, caseId: string | null): Promise<string | null> {
    this.left -= 1;
    const requestId = randomUUID();
    const asked: Asked = { kind, requestId, phase: this.phase, caseId, acknowledged: false };
    this.asked.push(asked);
    const input = { requestId, ...inputOf(kind, requestId, caseId) };
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const id = await this.post(kind, token, input).catch(() => null);
      if (id !== null) {
        asked.acknowledged = true;
        if (kind === "openCase") asked.caseId = id;
        return id;
      }
      if (tries === 1 && Math.random() < RESIGNS) return null;
      await wait(PAUSE * (0.5 + Math.random()));
    }
    return null;
  }

  private async post(kind: Kind, token: string, input: object): Promise<string | null> {
    const door = pick(this.town.doors);
    const response = await fetch(`http://127.0.0.1:${door.port}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({
        query: `mutation Do($input: ${kind[0]?.toUpperCase()}${kind.slice(1)}Input!) {
          done: ${kind}(input: $input) { ${FIELDS[kind]} errors { code } } }`,
        variables: { input },
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = (await response.json()) as {
      data?: {
        done: {
          case?: { id: string } | null;
          entry?: { id: string } | null;
          errors: { code: string }[];
        } | null;
      };
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const code = answer.errors?.[0]?.extensions?.code ?? answer.data?.done?.errors[0]?.code;
    if (code === undefined) return answer.data?.done?.case?.id ?? answer.data?.done?.entry?.id ?? null;
    if (!PASSING.has(code)) {
      const said = `${kind} ${response.status} ${code}`;
      this.wrong.set(said, (this.wrong.get(said) ?? 0) + 1);
    }
    return null;
  }
}

/** What is asked; its words hold the request's id, by which its effect is found again. */
function inputOf(kind: Kind, requestId: string, id: string | null): object {
  switch (kind) {
    case "openCase":
      return {
        requestType: "pothole",
        description: `Una buca davanti alla scuola. ${requestId}`,
        answers: [{ code: "size", value: "large" }],
        place: { address: "Via Roma 1" },
      };
    case "postMessage":
      return { id, body: `Grazie della risposta. ${requestId}` };
    case "takeCharge":
      return { id };
    case "resolveCase":
      return { id, outcome: "SOLVED" };
    case "rateCase":
      return { id, rating: 5 };
  }
}

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
