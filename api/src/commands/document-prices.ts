import { getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import type { TrustedDocuments } from "../platform/graphql/index.ts";
import { LIMITS } from "../platform/graphql/limits.ts";
import { measure } from "../platform/graphql/cost.ts";
import { MAX_PAGE } from "../platform/pagination/index.ts";

/** The manifest with the price of each document, its pages as long as they may be. */
export function priced(schema: GraphQLSchema, documents: TrustedDocuments): TrustedDocuments {
  return Object.fromEntries(
    Object.entries(documents).map(([id, entry]) => [id, { ...entry, cost: measured(schema, entry).cost }]),
  );
}

/** What is wrong with the trusted documents: unfit for the schema, over a limit, or with a stale price. */
export function documentProblems(schema: GraphQLSchema, documents: TrustedDocuments): string[] {
  return Object.values(documents).flatMap((entry) => {
    const [fault] = validate(schema, parse(entry.document));
    if (fault) return [`The trusted document ${entry.name} does not fit the schema: ${fault.message}`];
    const found = measured(schema, entry);
    const over = (["cost", "depth", "aliases", "rootFields", "directives", "selections"] as const)
      .filter((name) => found[name] > LIMITS[name])
      .map((name) => `The trusted document ${entry.name} has ${found[name]} ${name}, of ${LIMITS[name]}.`);
    if (found.cost === entry.cost) return over;
    return [...over, `The price of ${entry.name} in schema/documents.json is stale: run \`npm run schema\`.`];
  });
}

function measured(schema: GraphQLSchema, { name, document }: TrustedDocuments[string]) {
  const parsed = parse(document);
  const operation = getOperationAST(parsed, name);
  if (!operation) throw new Error(`No operation is called ${name}`);
  const longest = operation.variableDefinitions?.map(({ variable }) => [variable.name.value, MAX_PAGE]);
  const found = measure(schema, parsed, operation);
  return { ...found, cost: found.cost(Object.fromEntries(longest ?? [])) };
}
