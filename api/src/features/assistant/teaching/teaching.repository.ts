import type { Sql } from "../../../platform/database/index.ts";
import type { ExpectationName, OutcomeName } from "./judge.ts";

/** A question that editors test the assistant with. */
export interface TestRow {
  id: string;
  locale: string;
  question: string;
  expects: ExpectationName;
  articleSlug: string | null;
  outcome: OutcomeName | null;
  answer: TestAnswer | null;
}

/** What was answered when it was run last. */
export interface TestAnswer {
  kind: string;
  text: string;
  slug: string | null;
}

export interface RunRow {
  id: string;
  /** ISO 8601. */
  at: string;
  right: number;
  wrong: number;
  notKnown: number;
}

const COLUMNS = `id, locale, question, expects, article_slug as "articleSlug", outcome, answer`;

/** All of them, the failing ones first. */
export const findTests = (sql: Sql, limit: number): Promise<TestRow[]> =>
  sql.rows<TestRow>(
    `select ${COLUMNS} from assistant_tests
     order by case outcome when 'WRONG' then 0 when 'NOT_KNOWN' then 1 when 'RIGHT' then 3 else 2 end, created_at desc, id
     limit $1`,
    [limit],
  );

/** Keeps a test question; the same question in the same language has one expectation, the last. */
export async function saveTest(
  sql: Sql,
  test: Pick<TestRow, "id" | "locale" | "question" | "expects" | "articleSlug">,
  now: Date,
): Promise<void> {
  await sql.rows(
    `insert into assistant_tests (id, locale, question, expects, article_slug, created_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (locale, question) do update
       set expects = excluded.expects, article_slug = excluded.article_slug, outcome = null, answer = null`,
    [test.id, test.locale, test.question, test.expects, test.articleSlug, now],
  );
}

export async function deleteTest(sql: Sql, id: string): Promise<boolean> {
  return (await sql.rows("delete from assistant_tests where id = $1 returning 1", [id])).length > 0;
}

export const countTests = async (sql: Sql): Promise<number> =>
  (await sql.rows<{ count: number }>("select count(*)::integer as count from assistant_tests"))[0]?.count ??
  0;

/** Writes what was answered to each question, and the figures of the run. */
export async function saveRun(
  sql: Sql,
  run: RunRow,
  results: readonly { id: string; outcome: OutcomeName; answer: TestAnswer }[],
): Promise<void> {
  await sql.rows(
    `update assistant_tests t set outcome = r.outcome, answer = r.answer
     from unnest($1::uuid[], $2::text[], $3::jsonb[]) r(id, outcome, answer) where t.id = r.id`,
    [
      results.map(({ id }) => id),
      results.map(({ outcome }) => outcome),
      results.map(({ answer }) => JSON.stringify(answer)),
    ],
  );
  await sql.rows(
    "insert into assistant_test_runs (id, at, right_answers, wrong_answers, not_known) values ($1, $2, $3, $4, $5)",
    [run.id, run.at, run.right, run.wrong, run.notKnown],
  );
}

export const findRuns = (sql: Sql, limit: number): Promise<RunRow[]> =>
  sql.rows<RunRow>(
    `select id, at, right_answers as right, wrong_answers as wrong, not_known as "notKnown" from assistant_test_runs
     order by at desc, id desc limit $1`,
    [limit],
  );

/** A question somebody asked, and what became of it; nothing of who asked. */
export interface AskedRow {
  turnId: string;
  /** ISO 8601. */
  at: string;
  locale: string;
  question: string;
  kind: string;
  slug: string | null;
  solved: boolean | null;
}

/** What was asked last and looked up, the unanswered and the unhelpful first; what editors can learn from. */
export const findAsked = (sql: Sql, since: Date, limit: number): Promise<AskedRow[]> =>
  sql.rows<AskedRow>(
    `select a.id as "turnId", a.at, a.language as locale, q.text as question, a.kind,
       a.detail->'citations'->0->>'slug' as slug, f.solved
     from assistant_turns a
     join assistant_turns q on q.conversation_id = a.conversation_id and q.position = a.position - 1 and q.who = 'CITIZEN'
     left join assistant_feedback f on f.turn_id = a.id
     where a.who = 'ASSISTANT' and a.kind in ('ANSWER', 'UNKNOWN', 'CHOICE') and a.at >= $1 and q.text is not null
     order by (a.kind = 'UNKNOWN' or f.solved is false) desc, a.at desc limit $2`,
    [since, limit],
  );
