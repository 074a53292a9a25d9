import { createHash } from "node:crypto";
import pg from "pg";
import { newCaseCode } from "./built.ts";

/** How much a bench works on. */
export interface Size {
  citizens: number;
  cases: number;
  /** Entries a case has, the opening one included. */
  entries: number;
}

export const FULL: Size = { citizens: 100_000, cases: 1_000_000, entries: 5 };
export const REDUCED: Size = { citizens: 2_000, cases: 20_000, entries: 5 };

/** Citizens with a session, who do the asking. */
const SESSIONS = 500;
const BATCH = 20_000;

export const tokenOf = (index: number): string => `bench-token-${index}`.padEnd(43, "-");

/** A citizen who can ask, and a case of theirs. */
export interface Asker {
  token: string;
  code: string;
}

/**
 * Fills the schema once: citizens, cases spread over them and over two years, a timeline each. The table
 * `bench_seed` says that it is done, so that the next run starts at once.
 */
export async function seed(client: pg.Client, size: Size, say: (line: string) => void): Promise<Asker[]> {
  await client.query("create table if not exists bench_seed (cases integer primary key)");
  const done = await client.query("select 1 from bench_seed where cases = $1", [size.cases]);
  if (done.rowCount === 0) {
    say(`seeding ${size.cases.toLocaleString("en")} cases, once`);
    await fill(client, size, say);
    await client.query("insert into bench_seed values ($1)", [size.cases]);
    await client.query("vacuum analyze");
  }
  const { rows } = await client.query<{ bench_index: number; code: string }>(
    `select b.index as bench_index, (select code from cases c where c.citizen_id = b.person_id
       order by opened_at limit 1) as code from bench_askers b order by b.index`,
  );
  return rows.filter(({ code }) => code).map((row) => ({ token: tokenOf(row.bench_index), code: row.code }));
}

async function fill(client: pg.Client, size: Size, say: (line: string) => void): Promise<void> {
  await client.query("set synchronous_commit = off");
  await client.query(
    `create table bench_persons as select row_number() over () as index, uuidv7() as id
       from generate_series(1, $1::int)`,
    [size.citizens],
  );
  await client.query("create unique index on bench_persons (index)");
  await client.query(
    `insert into persons (id, given_name, family_name, email)
       select id, 'Nome' || index, 'Cognome' || index, 'bench' || index || '@example.org' from bench_persons`,
  );
  await client.query(
    "create table bench_askers as select index, id as person_id from bench_persons limit $1",
    [SESSIONS],
  );
  const hashes = Array.from({ length: SESSIONS }, (_, index) =>
    createHash("sha256")
      .update(tokenOf(index + 1))
      .digest(),
  );
  await client.query(
    `insert into sessions (id, token_hash, person_id, transport, expires_at)
       select uuidv7(), t.hash, b.person_id, 'TOKEN', now() + interval '10 years'
       from unnest($1::bytea[]) with ordinality t(hash, index) join bench_askers b on b.index = t.index`,
    [hashes],
  );
  await client.query(
    `create table bench_operator as select id from persons where roles && '{OPERATOR}' order by id limit 1`,
  );
  for (let from = 0; from < size.cases; from += BATCH) {
    const count = Math.min(BATCH, size.cases - from);
    await client.query(CASES, [Array.from({ length: count }, newCaseCode), from, size.citizens, size.cases]);
    await client.query(ENTRIES, [from, from + count, size.entries]);
    if ((from / BATCH) % 10 === 9) say(`  ${(from + count).toLocaleString("en")} cases`);
  }
  await client.query("drop table bench_persons, bench_operator");
}

const CASES = `
  with fresh as (
    insert into cases (id, code, version, request_type_version_id, request_type, category, state, channel, locale,
      description, citizen_id, filed_by, assignee_id, team_id, opened_at, promised_at, taken_in_charge_at)
    select uuidv7(), c.code, 5, v.id, t.code, v.category,
      (array['RECEIVED','IN_CHARGE','RESOLVED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED'])
        [1 + (n % 10)], 'APP', 'it', 'Segnalazione numero ' || n || ': il lampione davanti a casa è spento da giorni.',
      p.id, p.id, case when n % 10 > 0 then (select id from bench_operator) end,
      (select id from teams where code = 'roads'), opened, opened + interval '5 days', opened + interval '1 hour'
    from (select code, $2::int + ordinality::int as n, now() - interval '730 days' * (1 - ($2 + ordinality) / $4::float) as opened
          from unnest($1::text[]) with ordinality u(code, ordinality)) c
    join bench_persons p on p.index = 1 + (c.n::bigint * 7919) % $3
    cross join (select v.id, v.category, v.request_type_id from request_type_versions v
      join request_types rt on rt.id = v.request_type_id where rt.code = 'street-light' order by v.number desc limit 1) v
    join request_types t on t.id = v.request_type_id
    returning id, citizen_id, opened_at)
  select 1 from fresh limit 1`;

const ENTRIES = `
  insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language, author_kind,
    author_id, body)
  select uuidv7(), c.id, k, case k when 1 then 'OPENED' when 2 then 'TAKEN_IN_CHARGE' else 'MESSAGE' end,
    c.opened_at + k * interval '1 hour', 'APP', case when k % 2 = 1 then 'IN' else 'OUT' end, 'PUBLIC', 'it',
    case when k % 2 = 1 then 'CITIZEN' else 'OPERATOR' end,
    case when k % 2 = 1 then c.citizen_id else (select id from bench_operator) end,
    case when k <> 2 then 'Messaggio numero ' || k || ': grazie, aspettiamo notizie dalla squadra che ripara.' end
  from (select id, citizen_id, opened_at from cases order by id desc limit ($2::int - $1::int)) c
  cross join generate_series(1, $3::int) k`;
