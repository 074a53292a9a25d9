import type { Sql } from "../../platform/database/index.ts";

/** What a message about a case may tell; for the room that sends it. */
export interface CaseFacts {
  code: string;
  locale: string;
  citizenId: string | null;
  contactEmail: string | null;
  /** ISO 8601. */
  promisedAt: string | null;
  outcome: string | null;
  /** Of the entry that tells the event. */
  entryKind: string | null;
  /** Title of the request type by `locale REGISTER`. */
  titles: Record<string, string>;
  /** First name of who has taken charge. */
  agentName: string | null;
  office: Record<string, string> | null;
  timeZone: string;
}

/** @param entryId the entry of the timeline that the message is about */
export async function factsOfCase(
  sql: Sql,
  caseId: string,
  entryId: string | null,
): Promise<CaseFacts | null> {
  const [row] = await sql.rows<CaseFacts>(
    `select c.code, c.locale, c.citizen_id as "citizenId", c.contact_email as "contactEmail",
       c.promised_at as "promisedAt", c.outcome, entry.kind as "entryKind",
       (select jsonb_object_agg(text.locale || ' ' || text.register, text.title) from request_type_texts text
        where text.version_id = c.request_type_version_id) as titles,
       agent.given_name as "agentName", office.name as office,
       coalesce((select calendar->>'timeZone' from organizations), 'Europe/Rome') as "timeZone"
     from cases c
     left join case_entries entry on entry.id = $2
     left join persons agent on agent.id = c.assignee_id
     left join teams office on office.id = agent.team_id
     where c.id = $1`,
    [caseId, entryId],
  );
  return row ?? null;
}
