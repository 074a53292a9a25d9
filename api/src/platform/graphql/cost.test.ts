import { buildSchema, parse, getOperationAST } from "graphql";
import { describe, expect, it } from "vitest";
import { measure } from "./cost.ts";

const schema = buildSchema(`
  type Query { me: Person, people(first: Int, last: Int, after: String): People!, names(first: Int = 20): [Name!]! }
  type Mutation { rename(name: String!): Person }
  type People { edges: [Edge!]!, nodes: [Person!]!, totalCount: Int! }
  type Edge { node: Person! }
  type Person { id: ID!, name: Name!, friends(first: Int, last: Int): People! }
  type Name { text: String! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("No operation");
  return measure(schema, document, operation).cost(variables);
}

describe("the cost of an operation", () => {
  it("is one for each object, and at least one", () => {
    expect(costOf("{ __typename }")).toBe(1);
    expect(costOf("{ me { id } }")).toBe(1);
    expect(costOf("{ me { id name { text } } }")).toBe(2);
  });

  it("counts what is below a page as often as it may come", () => {
    expect(costOf("{ people(first: 20) { totalCount } }")).toBe(1);
    expect(costOf("{ people(first: 20) { nodes { id } } }")).toBe(1 + 20);
    expect(costOf("{ people(last: 20) { edges { node { name { text } } } } }")).toBe(1 + 20 * 3);
    expect(costOf("{ people(first: 10) { nodes { friends(first: 5) { nodes { id } } } } }")).toBe(
      1 + 10 * (1 + 1 + 5),
    );
  });

  it("counts the elements of a plain list, by its default where nothing is asked", () => {
    expect(costOf("{ names(first: 7) { text } }")).toBe(7);
    expect(costOf("{ names { text } }")).toBe(20);
  });

  it("takes pages from variables and their defaults, and the largest where they say nothing", () => {
    const text =
      "query ($n: Int, $m: Int = 5) { people(first: $n) { nodes { friends(first: $m) { nodes { id } } } } }";
    expect(costOf(text, { n: 10 })).toBe(1 + 10 * (1 + 1 + 5));
    expect(costOf(text, { n: 10, m: 1 })).toBe(1 + 10 * (1 + 1 + 1));
    expect(costOf(text, {})).toBe(1 + 100 * 7);
    const either = "query ($f: Int, $l: Int) { people(first: $f, last: $l) { nodes { id } } }";
    expect(costOf(either, { f: null, l: 3 })).toBe(4);
    for (const f of [-1, 0]) expect(costOf(either, { f })).toBe(2);
    for (const f of [1_000_000, "many", {}]) expect(costOf(either, { f })).toBe(101);
  });

  it("counts fragments where they are spread, and a mutation ten more", () => {
    expect(
      costOf("{ people(first: 2) { nodes { ...p } } me { ...p } } fragment p on Person { name { text } }"),
    ).toBe(1 + 2 * 2 + 2);
    expect(costOf('mutation { rename(name: "a") { id } }')).toBe(11);
  });

  it("knows depth, aliases, fields of the root and directives", () => {
    const document = parse(
      "query @a { x: me { id @skip(if: true) } ...q } fragment q on Query { me { name { text @include(if: true) } } }",
    );
    const operation = getOperationAST(document);
    expect(operation && measure(schema, document, operation)).toMatchObject({
      depth: 3,
      aliases: 1,
      rootFields: 2,
      directives: 3,
    });
  });
});
