import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Definition, RequestTypeFile, RequestTypeTexts } from "./definition.ts";

/** One immutable version with its texts. */
export interface VersionRow {
  id: string;
  code: string;
  number: number;
  position: number;
  category: string;
  definition: Definition;
  texts: { locale: string; register: "NORMAL" | "PLAIN"; content: RequestTypeTexts }[];
}

const VERSION = `
  select v.id, t.code, v.number, t.position, v.category, v.definition,
    (select coalesce(jsonb_agg(jsonb_build_object(
       'locale', x.locale, 'register', x.register, 'content', x.content)), '[]'::jsonb)
     from request_type_texts x where x.version_id = v.id) as texts
  from request_type_versions v join request_types t on t.id = v.request_type_id`;

export function findVersions(sql: Sql, ids: readonly string[]): Promise<VersionRow[]> {
  return sql.rows(`${VERSION} where v.id = any($1)`, [ids]);
}

export async function findVersionId(sql: Sql, code: string, number: number): Promise<string | null> {
  const [row] = await sql.rows<{ id: string }>(
    `select v.id from request_type_versions v join request_types t on t.id = v.request_type_id
     where t.code = $1 and v.number = $2`,
    [code, number],
  );
  return row?.id ?? null;
}

/** Ids of the newest versions, in the order request types are shown. */
export async function newestVersionIds(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select v.id from request_types t
     cross join lateral (select id from request_type_versions
       where request_type_id = t.id order by number desc limit 1) v
     order by t.position, t.code`,
  );
  return rows.map(({ id }) => id);
}

/** Codes of the offices that get cases of the newest versions first, and are not there. */
export async function officesMissing(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ code: string }>(
    `select distinct v.definition->>'team' as code from request_types t
     cross join lateral (select definition from request_type_versions
       where request_type_id = t.id order by number desc limit 1) v
     where not exists (select from teams where teams.code = v.definition->>'team') order by code`,
  );
  return rows.map(({ code }) => code);
}

/** The fingerprint kept with the newest version of each code. */
export async function newestFingerprints(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql.rows<{ code: string; fingerprint: string | null }>(
    `select t.code, (select definition->>'fingerprint' from request_type_versions
       where request_type_id = t.id order by number desc limit 1) as fingerprint
     from request_types t`,
  );
  return new Map(rows.map(({ code, fingerprint }) => [code, fingerprint ?? ""]));
}

/** Only one process publishes at a time; held to the end of the transaction. */
export async function lockPublishing(sql: Sql): Promise<void> {
  await sql.rows("select pg_advisory_xact_lock(hashtext('request types'))");
}

/** Adds a version of each file; the code itself where it is new. */
export async function publish(
  sql: Sql,
  files: readonly (RequestTypeFile & { position: number; fingerprint: string })[],
  at: Date,
): Promise<void> {
  await sql.rows(
    `insert into request_types (id, code, position)
     select (r->>'id')::uuid, r->>'code', (r->>'position')::integer from jsonb_array_elements($1::jsonb) r
     on conflict (code) do update set position = excluded.position`,
    [JSON.stringify(files.map(({ code, position }) => ({ id: newId(), code, position })))],
  );
  const versions = files.map((file) => ({ ...file, id: newId() }));
  await sql.rows(
    `insert into request_type_versions (id, request_type_id, number, published_at, category, definition)
     select (r->>'id')::uuid, t.id,
       1 + coalesce((select max(number) from request_type_versions v where v.request_type_id = t.id), 0),
       $2, r->'definition'->>'category', r->'definition'
     from jsonb_array_elements($1::jsonb) r join request_types t on t.code = r->>'code'`,
    [
      JSON.stringify(
        versions.map(({ id, code, definition, fingerprint }) => ({
          id,
          code,
          definition: { ...definition, fingerprint },
        })),
      ),
      at,
    ],
  );
  await sql.rows(
    `insert into request_type_texts (version_id, locale, register, title, content)
     select (r->>'id')::uuid, r->>'locale', r->>'register', r->'content'->>'title', r->'content'
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(versions.flatMap(({ id, texts }) => texts.map((text) => ({ id, ...text }))))],
  );
}
