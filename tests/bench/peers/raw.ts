import { createServer, type IncomingMessage } from "node:http";
import { cursorOf, entryOf, globalId, openStore, type Row } from "./store.ts";

/**
 * The floor: bare node:http, the same SQL, JSON.stringify and no GraphQL at all. It answers Q1, Q2 and Q3 by the
 * name in the query's first words. Usage: node raw.ts PORT DATABASE_URL SCHEMA
 */
const [port, url, schema] = process.argv.slice(2);
const store = await openStore(url ?? "", schema ?? "");

interface Body {
  query: string;
  variables: { code?: string; input?: { requestId: string; description: string } };
}

const caseOf = (row: Row) => ({
  id: globalId("Case", row["id"]),
  code: row["code"],
  state: row["state"],
  category: row["category"],
  requestType: { title: store.title(row["request_type"]) },
});

async function q1(person: string) {
  const rows = await store.cases(person);
  const page = rows.slice(0, 20);
  const byCase = new Map<unknown, object[]>();
  for (const row of await store.lastEntries(page.map(({ id }) => id))) {
    const known = byCase.get(row["case_id"]);
    if (known) known.push(entryOf(row));
    else byCase.set(row["case_id"], [entryOf(row)]);
  }
  const last = page.at(-1);
  const nodes = page.map((row) => ({ ...caseOf(row), entries: { nodes: byCase.get(row["id"]) ?? [] } }));
  return {
    viewer: {
      cases: { nodes, pageInfo: { hasNextPage: rows.length > 20, endCursor: last ? cursorOf(last) : null } },
    },
  };
}

async function q2(person: string, code: unknown) {
  const row = await store.caseByCode(code, person);
  if (!row) return { case: null };
  const entries = { nodes: (await store.timeline(row["id"])).slice(0, 50).map(entryOf) };
  return { case: { ...caseOf(row), openedAt: row["opened_at"], promisedAt: row["promised_at"], entries } };
}

async function q3(person: string, input: { requestId: string; description: string }) {
  const row = (await store.open(person, input)) ?? {};
  const opened = { id: globalId("Case", row["id"]), code: row["code"], state: row["state"] };
  return { openCase: { case: opened, promisedAt: row["promised_at"], errors: [] } };
}

async function answer(request: IncomingMessage): Promise<object> {
  const person = await store.person(request.headers.authorization);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body;
  if (query.startsWith("query Q1")) return q1(person);
  if (query.startsWith("query Q2")) return q2(person, variables.code);
  if (!variables.input) throw new Error("no input");
  return q3(person, variables.input);
}

createServer((request, response) => {
  answer(request).then(
    (data) => response.setHeader("content-type", "application/json").end(JSON.stringify({ data })),
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), "127.0.0.1");
