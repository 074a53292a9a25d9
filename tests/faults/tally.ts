import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import type { Asked, Kind } from "./load.ts";
import type { Town } from "./town.ts";

/** What became of the mutations of a phase. */
export interface Tally {
  acknowledged: number;
  unacknowledged: number;
  /** Found in the database, exactly once. */
  present: number;
  /** Found more than once. */
  doubled: number;
  /** Acknowledged, and not found. */
  lost: number;
}

/** The event that each act on a case emits, at most once for our cases. */
const EVENTS: Partial<Record<Kind, string>> = {
  takeCharge: "CaseTakenInCharge",
  resolveCase: "CaseResolved",
  rateCase: "CaseRated",
};
const REQUEST_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

/** Looks each mutation up by its effect: the case or entry that holds its id, or the event of its case. */
export async function tallyOf(sql: pg.Client, asked: readonly Asked[]): Promise<Map<string, Tally>> {
  const effects = new Map<string, number>();
  const count = async (text: string, values: unknown[] = []) => {
    const { rows } = await sql.query<{ key: string; count: number }>(text, values);
    for (const row of rows) effects.set(row.key, row.count);
  };
  await count(
    `select substring(description from $1) as key, count(*)::int as count from cases group by 1 having substring(description from $1) is not null`,
    [REQUEST_ID],
  );
  await count(
    `select substring(body from $1) as key, count(*)::int as count from case_entries where kind = 'MESSAGE'
     group by 1 having substring(body from $1) is not null`,
    [REQUEST_ID],
  );
  await count(
    `select subject_id || ' ' || type as key, count(*)::int as count from outbox where type = any($1) group by 1`,
    [Object.values(EVENTS)],
  );
  const phases = new Map<string, Tally>();
  for (const one of asked) {
    const tally = phases.get(one.phase) ?? {
      acknowledged: 0,
      unacknowledged: 0,
      present: 0,
      doubled: 0,
      lost: 0,
    };
    phases.set(one.phase, tally);
    const event = EVENTS[one.kind];
    const found = effects.get(event ? `${uuidOf(one.caseId)} ${event}` : one.requestId) ?? 0;
    tally[one.acknowledged ? "acknowledged" : "unacknowledged"] += 1;
    if (found === 1) tally.present += 1;
    if (found > 1) tally.doubled += 1;
    if (found === 0 && one.acknowledged) tally.lost += 1;
  }
  return phases;
}

/** A Relay id holds the uuid behind the name of its type. */
const uuidOf = (id: string | null): string => {
  const plain = Buffer.from(id ?? "", "base64url").toString();
  return new RegExp(REQUEST_ID).exec(plain)?.[0] ?? "";
};

/** Waits until every event has been handed on and every job is done; answers after how many ms, null after `limit`. */
export async function settled(sql: pg.Client, limit: number): Promise<number | null> {
  const started = Date.now();
  for (;;) {
    const { rows } = await sql.query<{ left: number }>(
      `select ((select count(*) from outbox where dispatched_at is null)
             + (select count(*) from sportello_jobs.jobs where attempts < max_attempts))::int as left`,
    );
    if (rows[0]?.left === 0) return Date.now() - started;
    if (Date.now() - started > limit) return null;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A statement about the background, and how many rows contradict it. */
export interface Check {
  what: string;
  of: number;
  wrong: number;
}

/** Whether what follows from the events has happened once: points, notices, mails, files. */
export async function backgroundChecks(sql: pg.Client, town: Town): Promise<Check[]> {
  const one = async (text: string): Promise<{ of: number; wrong: number }> => {
    const { rows } = await sql.query<{ of: number; wrong: number }>(text);
    return rows[0] ?? { of: 0, wrong: 1 };
  };
  const { rows: sent } = await sql.query<{ id: string }>("select id from deliveries where state = 'SENT'");
  const files = await readdir(join(town.dataDir, "uploads"), { recursive: true }).catch(() => []);
  const { rows: ready } = await sql.query<{ id: string }>("select id from uploads where state = 'READY'");
  const kept = new Set(files.map((path) => path.split("/").at(-1) ?? ""));
  return [
    {
      what: "events handled once by points and by notices",
      ...(await one(`
        select count(*)::int as of, count(*) filter (where handled is distinct from wanted)::int as wrong from (
          select o.id, (select count(*) from handled_events h where h.event_id = o.id
              and h.subscriber in ('engagement.points', 'notifications.case')) as handled,
            (o.type in ('CaseOpened', 'MessagePosted', 'CaseRated', 'CaseClosed', 'CaseWithdrawn', 'CaseReopened'))::int
            + (o.type in ('CaseOpened', 'CaseTakenInCharge', 'CaseAnswered', 'CaseResolved', 'CaseReopened'))::int as wanted
          from outbox o) events`)),
    },
    {
      what: "points given once for a person, rule and cause",
      ...(await one(`
        select count(*)::int as of, (count(*) - count(distinct (person_id, rule, cause)))::int as wrong from point_entries`)),
    },
    {
      what: "notices sent, each with one entry in the log",
      ...(await one(
        "select count(*)::int as of, count(*) filter (where state <> 'SENT')::int as wrong from deliveries",
      )),
    },
    {
      what: "notices in the log that reached the mail server",
      of: sent.length,
      wrong: sent.filter(({ id }) => !town.mail.taken.has(id)).length,
    },
    {
      what: "files kept whole: each in the log, none half-written",
      of: ready.length,
      wrong:
        ready.filter(({ id }) => !kept.has(id)).length +
        files.filter((path) => path.endsWith(".part")).length,
    },
  ];
}
