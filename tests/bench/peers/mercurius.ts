import Fastify from "fastify";
import mercurius, { type MercuriusLoaders } from "mercurius";
import { equip } from "./equip.ts";
import { cursorOf, entryOf, globalId, openStore, type Row } from "./store.ts";

/**
 * The fastest Node GraphQL server known to us, at its best: mercurius with graphql-jit from the first call,
 * batched loaders and hand-written SQL. Usage: node mercurius.ts PORT DATABASE_URL SCHEMA [equipped]
 */
const [port, url, schema, equipped] = process.argv.slice(2);
const store = await openStore(url ?? "", schema ?? "");

const sdl = /* GraphQL */ `
  scalar DateTime
  type Query {
    viewer: Viewer!
    case(code: String!, secret: String): Case
  }
  type Mutation {
    openCase(input: OpenCaseInput!): OpenCasePayload!
  }
  type Viewer {
    cases(first: Int): CaseConnection!
  }
  type CaseConnection {
    nodes: [Case!]!
    pageInfo: PageInfo!
  }
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type RequestType {
    title: String!
  }
  type Case {
    id: ID!
    code: String!
    state: String!
    category: String!
    openedAt: DateTime
    promisedAt: DateTime
    requestType: RequestType!
    entries(first: Int, last: Int): EntryConnection!
  }
  type EntryConnection {
    nodes: [Entry!]!
  }
  type Entry {
    id: ID!
    kind: String!
    at: DateTime!
    body: String
    author: Author!
  }
  type Author {
    kind: String!
    name: String!
    office: String
  }
  input OpenCaseInput {
    requestId: ID!
    requestType: String!
    description: String!
  }
  type OpenCasePayload {
    case: Case
    promisedAt: DateTime
    errors: [UserError!]!
  }
  type UserError {
    code: String!
  }
`;

const caseOf = (row: Row) => ({
  ...row,
  key: row["id"],
  id: globalId("Case", row["id"]),
  openedAt: row["opened_at"],
  promisedAt: row["promised_at"],
  requestType: { title: store.title(row["request_type"] ?? "information") },
});

interface Context {
  person: string;
}

const resolvers = {
  Query: {
    viewer: () => ({}),
    case: async (_root: unknown, { code }: { code: string }, { person }: Context) => {
      const row = await store.caseByCode(code, person);
      return row ? caseOf(row) : null;
    },
  },
  Viewer: {
    cases: async (_root: unknown, _args: unknown, { person }: Context) => {
      const rows = await store.cases(person);
      const page = rows.slice(0, 20);
      const last = page.at(-1);
      return {
        nodes: page.map(caseOf),
        pageInfo: { hasNextPage: rows.length > 20, endCursor: last ? cursorOf(last) : null },
      };
    },
  },
  Mutation: {
    openCase: async (
      _root: unknown,
      { input }: { input: { requestId: string; description: string } },
      { person }: Context,
    ) => {
      const row = await store.open(person, input);
      return { case: row && caseOf(row), promisedAt: row?.["promised_at"], errors: [] };
    },
  },
};

const loaders = {
  Case: {
    entries: async (queries: { obj: { key: string }; params: { first?: number } }[]) => {
      const [only] = queries;
      if (queries.length === 1 && only?.params.first) {
        return [{ nodes: (await store.timeline(only.obj.key)).slice(0, 50).map(entryOf) }];
      }
      const byCase = new Map<unknown, object[]>();
      for (const row of await store.lastEntries(queries.map(({ obj }) => obj.key))) {
        byCase.set(row["case_id"], [...(byCase.get(row["case_id"]) ?? []), entryOf(row)]);
      }
      return queries.map(({ obj }) => ({ nodes: byCase.get(obj.key) ?? [] }));
    },
  },
} as unknown as MercuriusLoaders;

const app = Fastify();
if (equipped) await equip(app);
await app.register(mercurius, {
  schema: sdl,
  resolvers: resolvers as never,
  loaders,
  jit: 1,
  context: async (request) => ({ person: await store.person(request.headers.authorization) }),
});
await app.listen({ port: Number(port), host: "127.0.0.1" });
