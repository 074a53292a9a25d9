import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  validate,
  visit,
} from "graphql";

/** A named operation with the fragments it needs, as it is sent to the api's list of trusted documents. */
export interface SourceOperation {
  name: string;
  kind: "query" | "mutation" | "subscription";
  /** Printed operation, then its fragments in alphabetical order: the same text whatever the files' order. */
  document: string;
  /** sha256 of `document`, hex. */
  id: string;
}

export interface SourceFile {
  path: string;
  document: DocumentNode;
}

/** Every `.graphql` file under a folder, parsed. */
export async function readSources(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      return { path, document: parse(new Source(await readFile(path, "utf8"), relative(".", path))) };
    }),
  );
}

/** The operations of all files, sorted by name. Throws with every problem found: unnamed, doubled or invalid documents. */
export function collectOperations(schema: GraphQLSchema, files: readonly SourceFile[]): SourceOperation[] {
  const definitions = files.flatMap((file) => file.document.definitions);
  const errors = validate(schema, { kind: Kind.DOCUMENT, definitions });
  if (errors.length > 0) throw new Error(errors.map((error) => error.toString()).join("\n\n"));
  const fragments = new Map(
    definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return definitions
    .filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )
    .map((operation) => describeOperation(operation, fragments))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function describeOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SourceOperation {
  if (operation.name === undefined) throw new Error(`Every operation needs a name: ${print(operation)}`);
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(name.value)) return;
        used.set(name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  const parts = [...used.values()].sort((a, b) => a.name.value.localeCompare(b.name.value, "en"));
  const document = [operation, ...parts].map(print).join("\n\n");
  return {
    name: operation.name.value,
    kind: operation.operation,
    document,
    id: createHash("sha256").update(document).digest("hex"),
  };
}
