import type { Sql } from "../../../platform/database/index.ts";
import type { StateName } from "../case.policy.ts";

/** How a case stands, in a few words; for a room that tells it to whom it belongs. */
export interface CaseBrief {
  id: string;
  code: string;
  state: StateName;
  /** Title of the request type by `locale REGISTER`. */
  titles: Record<string, string>;
  /** First name of who has taken charge. */
  agentName: string | null;
  office: Record<string, string> | null;
  /** ISO 8601. */
  promisedAt: string | null;
  timeZone: string;
}

const BRIEF = `select c.id, c.code, c.state,
    (select jsonb_object_agg(text.locale || ' ' || text.register, text.title) from request_type_texts text
     where text.version_id = c.request_type_version_id) as titles,
    agent.given_name as "agentName", office.name as office, c.promised_at as "promisedAt",
    coalesce((select calendar->>'timeZone' from organizations), 'Europe/Rome') as "timeZone"
  from cases c
  left join persons agent on agent.id = c.assignee_id
  left join teams office on office.id = coalesce(agent.team_id, c.team_id)`;

/** The newest cases that somebody asked for themselves, those that are still worked on first. */
export const newestBriefs = (sql: Sql, personId: string, limit: number): Promise<CaseBrief[]> =>
  sql.rows<CaseBrief>(
    `${BRIEF} where c.citizen_id = $1 and c.erased_at is null
     order by c.state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED') desc, c.opened_at desc, c.id desc
     limit $2`,
    [personId, limit],
  );

/** One case, for who is known to be allowed to hear of it. */
export async function briefOf(sql: Sql, caseId: string): Promise<CaseBrief | null> {
  const [brief] = await sql.rows<CaseBrief>(`${BRIEF} where c.id = $1`, [caseId]);
  return brief ?? null;
}
