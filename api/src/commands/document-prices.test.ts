import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { documentProblems, priced } from "./document-prices.ts";

const schema = buildSchema(`
  type Query { people(first: Int): [Person!]! }
  type Person { id: ID!, friends(first: Int): [Person!]! }
`);
const entry = (name: string, selection: string) => ({
  [name]: { name, since: "2026-11-22", document: `query ${name}($first: Int = 10) ${selection}` },
});

it("prices trusted documents by their longest pages", () => {
  const documents = entry("People", "{ people(first: $first) { id } }");
  expect(priced(schema, documents)["People"]?.cost).toBe(100);
  expect(documentProblems(schema, priced(schema, documents))).toEqual([]);
});

it("tells of a stale price, of a limit and of a document that does not fit", () => {
  expect(documentProblems(schema, entry("People", "{ people(first: $first) { id } }"))).toEqual([
    "The price of People in schema/documents.json is stale: run `npm run schema`.",
  ]);
  const nested = entry("Friends", "{ people(first: $first) { friends(first: $first) { id } } }");
  expect(documentProblems(schema, priced(schema, nested))).toEqual([
    "The trusted document Friends has 10100 cost, of 2000.",
  ]);
  expect(documentProblems(schema, entry("Gone", "{ people(first: $first) { name } }"))[0]).toContain(
    "Gone does not fit",
  );
});
