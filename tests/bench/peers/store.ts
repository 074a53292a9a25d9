import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { CASE_BY_CODE, CASES, LAST_ENTRIES, OPEN, SESSION, TIMELINE } from "./sql.ts";

/** A row of the peers' statements. */
export type Row = Record<string, unknown>;

const TIMESTAMPTZ = 1184;
const FIVE_DAYS = 5 * 86_400_000;
pg.types.setTypeParser(TIMESTAMPTZ, (text) => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`);

/** What both peers do with the database: prepared statements over a pool of ten, nothing else. */
export async function openStore(url: string, schema: string) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    options: `-c search_path=${schema},public -c timezone=UTC`,
  });
  const run = async (name: string, text: string, values: unknown[]): Promise<Row[]> =>
    (await pool.query({ name, text, values })).rows as Row[];
  const types = await run(
    "titles",
    "select t.version_id, v.number, r.code, t.title from request_type_texts t join request_type_versions v on v.id = t.version_id join request_types r on r.id = v.request_type_id where t.locale = 'it' and t.register = 'NORMAL'",
    [],
  );
  const [team] = await run("team", "select id from teams where code = 'desk'", []);
  const titles = new Map(types.map((row) => [row["code"] as string, row["title"] as string]));
  const information = types.find((row) => row["code"] === "information")?.["version_id"];

  return {
    title: (code: unknown) => titles.get(String(code)) ?? "",
    person: async (authorization: string | undefined): Promise<string> => {
      const token = authorization?.slice("Bearer ".length) ?? "";
      const [row] = await run("session", SESSION, [createHash("sha256").update(token).digest()]);
      if (!row) throw new Error("unauthenticated");
      return row["id"] as string;
    },
    cases: (person: string) => run("cases", CASES, [person]),
    lastEntries: (cases: readonly unknown[]) => run("last", LAST_ENTRIES, [cases]),
    caseByCode: async (code: unknown, person: string) => (await run("code", CASE_BY_CODE, [code, person]))[0],
    timeline: (id: unknown) => run("timeline", TIMELINE, [id]),
    open: async (person: string, input: { requestId: string; description: string }) => {
      const fingerprint = createHash("sha256").update(JSON.stringify(input)).digest();
      const code = randomBytes(6).toString("hex").toUpperCase();
      const [caseId, entryId] = [randomUUID(), randomUUID()];
      const promisedAt = new Date(Date.now() + FIVE_DAYS).toISOString();
      const payload = { caseId, version: 1, entryId, actorId: person, citizenId: person };
      const [row] = await run("open", OPEN, [
        caseId,
        code,
        information,
        input.description,
        person,
        team?.["id"],
        promisedAt,
        entryId,
        randomUUID(),
        JSON.stringify(payload),
        input.requestId,
        fingerprint,
        JSON.stringify({ caseId, code, promisedAt }),
      ]);
      return row;
    },
  };
}

export const globalId = (type: string, id: unknown): string =>
  Buffer.from(`${type}:${String(id)}`).toString("base64url");

export const entryOf = (row: Row) => ({
  id: globalId("CaseEntry", row["id"]),
  kind: row["kind"],
  at: row["at"],
  body: row["body"],
  author: {
    kind: row["author_kind"],
    name: row["given_name"] ?? "",
    office: row["author_kind"] === "OPERATOR" ? row["office"] : null,
  },
});

export const cursorOf = (row: Row): string =>
  Buffer.from(JSON.stringify([row["opened_at"], row["id"]])).toString("base64url");
