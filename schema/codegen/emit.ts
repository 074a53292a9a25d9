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
