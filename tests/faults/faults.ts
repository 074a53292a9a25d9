import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { busyness } from "../testkit/machine-load.ts";
import { secondsUntilReady } from "./readiness.ts";
import type { Town } from "./town.ts";

/** One thing that goes wrong, again and again, while the load runs. */
export interface Fault {
  name: string;
  /** Does it once; resolves to the seconds until both apps were ready again. */
  strike(town: Town, turn: number): Promise<number>;
  /** Before the first and after the last time. */
  begin?(town: Town): void;
  end?(town: Town): void;
  /** Milliseconds between two. */
  every: number;
  /** How often at least, however soon the load is over; once where left out. */
  least?: number;
}

/** The server's answer to `commit`, as it stands at the head of what PostgreSQL sends back. */
const COMMITTED = Buffer.from("COMMIT\0");

export const FAULTS: readonly Fault[] = [
  {
    name: "API killed (SIGKILL)",
    every: 3_000,
    async strike(town, turn) {
      const app = town.apps[turn % 2];
      if (!app) throw new Error("there are two apps");
      process.kill(app.pid, "SIGKILL");
      const before = performance.now();
      await app.restart();
      return (performance.now() - before) / 1_000;
    },
  },
  {
    name: "PostgreSQL killed (SIGKILL)",
    every: 3_000,
    async strike(town) {
      await town.killPostgres();
      return secondsUntilReady(town.apps);
    },
  },
  {
    name: "connections to PostgreSQL cut",
    every: 500,
    async strike(town) {
      town.wire.cut(0.7);
      return secondsUntilReady(town.apps);
    },
  },
  {
    name: "answers to commits lost",
    every: 500,
    begin: ({ wire }) => {
      wire.scissors = (bytes) => bytes.includes(COMMITTED) && Math.random() < 0.05;
    },
    end: ({ wire }) => {
      wire.scissors = () => false;
    },
    strike: (town) => secondsUntilReady(town.apps),
  },
  {
    name: "connections of clients cut",
    every: 500,
    begin: ({ doors }) => {
      for (const door of doors) door.scissors = () => Math.random() < 0.1;
    },
    end: ({ doors }) => {
      for (const door of doors) door.scissors = () => false;
    },
    async strike(town) {
      for (const door of town.doors) door.cut(0.5);
      return secondsUntilReady(town.apps);
    },
  },
  {
    name: "disk full on uploads (quota)",
    every: 100,
    least: 6,
    async strike(town, turn) {
      await upload(town, turn);
      return secondsUntilReady(town.apps);
    },
  },
];

/** How often uploads were kept and refused. */
export const uploads = { kept: 0, full: 0, other: 0 };

/** Sends a file of 40,000 bytes for a citizen; the quota has room for a few. */
async function upload({ apps, citizens }: Town, turn: number): Promise<void> {
  const [app] = apps;
  const token = citizens[turn % citizens.length] ?? "";
  const bytes = Buffer.concat([Buffer.from("%PDF-1.4\n"), randomBytes(40_000)]);
  const file = { fileName: "a.pdf", mediaType: "application/pdf", size: bytes.length };
  const answer = await app.graphql<{ createUpload: { uploadUrl: string | null } }>(
    "mutation ($input: CreateUploadInput!) { createUpload(input: $input) { uploadUrl } }",
    { input: { requestId: randomUUID(), ...file } },
    { token },
  );
  const path = answer.data?.createUpload.uploadUrl;
  if (!path) return;
  const { status } = await fetch(app.url + path, { method: "PUT", body: bytes });
  uploads[status === 204 ? "kept" : status === 507 ? "full" : "other"] += 1;
}

/** How long it took until both apps were ready again. */
export interface Recovery {
  seconds: number;
  /** How busy the machine was then, with what this run itself asked of it: see `busyness`. */
  busyness: number;
}

/** Strikes again and again until told to stop. */
export async function strikeUntil(fault: Fault, town: Town, over: () => boolean): Promise<Recovery[]> {
  const recoveries: Recovery[] = [];
  fault.begin?.(town);
  for (let turn = 0; !over() || turn < (fault.least ?? 1); turn += 1) {
    recoveries.push({ seconds: await fault.strike(town, turn), busyness: busyness() });
    await wait(fault.every);
  }
  fault.end?.(town);
  return recoveries;
}
