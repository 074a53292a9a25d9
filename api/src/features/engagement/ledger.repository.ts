import type { Sql, Store, Transaction } from "../../platform/database/index.ts";
import { newId } from "../../platform/ids/index.ts";
import { BadgeRow, PointEntryRow } from "./points.entity.ts";

/** A day of points ends when the town's day ends. */
const TOWN_DAY = "(at at time zone 'Europe/Rome')::date";

/** Lets one transaction at a time write this person's lines, so that limits hold. */
export async function lockLedger(tx: Transaction, personId: string): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock(hashtextextended('points:' || $1, 0))", [personId]);
}

/** How often a rule has counted for a person and was not taken back: that day, and ever. */
export async function timesCounted(
  sql: Sql,
  personId: string,
  rule: string,
  at: Date,
): Promise<{ today: number; ever: number }> {
  const [row] = await sql.rows<{ today: number; ever: number }>(
    `select (count(*) filter (where ${TOWN_DAY} = ($3::timestamptz at time zone 'Europe/Rome')::date))::int as today,
       count(*)::int as ever
     from point_entries e
     where person_id = $1 and rule = $2 and reverses is null
       and not exists (select from point_entries r where r.reverses = e.id)`,
    [personId, rule, at],
  );
  return row ?? { today: 0, ever: 0 };
}

/** Writes a line unless it is there already; answers whether it is new. */
export async function addEntry(tx: Transaction, entry: Omit<PointEntryRow, "id">): Promise<boolean> {
  const written = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(PointEntryRow)
    .values({ ...entry, id: newId() })
    .orIgnore()
    .returning(["id"])
    .execute();
  return (written.raw as unknown[]).length > 0;
}

/** Which lines to take back: those given for a case, or for one cause; of these rules. */
export interface Given {
  personId: string;
  rules: readonly string[];
  caseId?: string;
  cause?: string;
}

type GivenEntry = Pick<PointEntryRow, "id" | "personId" | "rule" | "cause" | "points" | "caseId">;

/** The lines that were given and not taken back. */
export function findGiven(sql: Sql, { personId, rules, caseId, cause }: Given): Promise<GivenEntry[]> {
  return sql.rows<GivenEntry>(
    `select id, person_id as "personId", rule, cause, points, case_id as "caseId" from point_entries e
     where person_id = $1 and rule = any($2) and reverses is null
       and ($3::uuid is null or case_id = $3) and ($4::text is null or cause = $4)
       and not exists (select from point_entries r where r.reverses = e.id)`,
    [personId, rules, caseId ?? null, cause ?? null],
  );
}

export async function addBadge(tx: Transaction, badge: BadgeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(BadgeRow).values(badge).orIgnore().execute();
}

export async function balanceOf({ manager }: Store, personId: string): Promise<number> {
  return (await manager.getRepository(PointEntryRow).sum("points", { personId })) ?? 0;
}

/** When each badge was earned, by code. */
export async function badgesOf({ manager }: Store, personId: string): Promise<Map<string, Date>> {
  const badges = await manager.getRepository(BadgeRow).findBy({ personId });
  return new Map(badges.map(({ badge, earnedAt }) => [badge, earnedAt]));
}
