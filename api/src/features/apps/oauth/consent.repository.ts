import type { Sql } from "../../../platform/database/index.ts";

/** What a person is told of an app. */
export interface AskingApp {
  name: string;
  description: string;
  website: string | null;
  scopes: string[];
}

/** An app that was not suspended. */
export async function findAskingApp(sql: Sql, id: string): Promise<AskingApp | null> {
  const [row] = await sql.rows<AskingApp>(
    "select name, description, website, scopes from apps where id = $1 and suspended_at is null",
    [id],
  );
  return row ?? null;
}
