import { codegen } from "@graphql-codegen/core";
import * as operationsPlugin from "@graphql-codegen/typescript-operations";
import { type GraphQLSchema, parse, printSchema } from "graphql";
import type { SourceFile, SourceOperation } from "./sources.ts";

const BANNER = "// Made by `npm run codegen` from the .graphql files. Not committed, not edited.\n";

/** File name → text of what the pwa imports: one small file per operation (a few bytes at runtime) and the types. */
export async function emitFiles(
  schema: GraphQLSchema,
  files: readonly SourceFile[],
  operations: readonly SourceOperation[],
): Promise<Map<string, string>> {
  const output = new Map([["operations.ts", BANNER + (await emitTypes(schema, files))]]);
  for (const operation of operations) output.set(`${operation.name}.ts`, BANNER + emitOperation(operation));
  return output;
}

/** The example client's documents, with their text and types in one file. */
export async function emitExamples(
  schema: GraphQLSchema,
  files: readonly SourceFile[],
  operations: readonly SourceOperation[],
): Promise<string> {
  const documents = operations.map(({ name, kind, document }) => {
    const result = withSuffix(name, kind === "query" ? "Query" : "Mutation");
    return `export const ${name}: TypedDocument<${result}, ${result}Variables> = {
  name: "${name}",
  text: ${JSON.stringify(document)},
};
`;
  });
  return [
    "// Made by `npm run codegen` from operations.graphql. Not edited.",
    'import type { TypedDocument } from "./client.ts";\n',
    await emitTypes(schema, files),
    ...documents,
  ].join("\n");
}

async function emitTypes(schema: GraphQLSchema, files: readonly SourceFile[]): Promise<string> {
  return codegen({
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: files.map(({ path, document }) => ({ location: path, document })),
    filename: "operations.ts",
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
    config: {
      scalars: { DateTime: "string", JSON: "unknown", ID: "string" },
      enumType: "string-literal",
      skipTypename: true,
      useTypeImports: true,
      dedupeFragments: true,
      inlineFragmentTypes: "combine",
    },
  });
}

function emitOperation({ id, name, kind }: SourceOperation): string {
  const suffix = kind === "query" ? "Query" : kind === "mutation" ? "Mutation" : "Subscription";
  const result = withSuffix(name, suffix);
  return `import type { TrustedOperation } from "../lib/graphql/operation.ts";
import type { ${result}, ${result}Variables } from "./operations.ts";

export type { ${result}, ${result}Variables };
export const ${name}: TrustedOperation<${result}, ${result}Variables> = {
  id: "${id}",
  name: "${name}",
};
`;
}

/** typescript-operations' naming: "Home" → "HomeQuery". */
function withSuffix(name: string, suffix: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${suffix}`;
}
