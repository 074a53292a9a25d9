import type { Sql } from "../../../platform/database/index.ts";

/** A mail of the demo town, which anybody at this machine may read. */
export interface DemoMailRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

export async function insertDemoMail(sql: Sql, mail: DemoMailRow): Promise<void> {
  await sql.rows(
    `insert into demo_mails (id, recipient, subject, body, at) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing`,
    [mail.id, mail.to, mail.subject, mail.text, mail.at],
  );
}

/** Newest first. */
export const findDemoMails = (sql: Sql, limit: number): Promise<DemoMailRow[]> =>
  sql.rows<DemoMailRow>(
    `select id, recipient as "to", subject, body as text, at from demo_mails order by at desc, id desc limit $1`,
    [limit],
  );
