import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { MAX_PAGE } from "../pagination/index.ts";

/** What a document may ask for; the figures are those of comparable public APIs. */
export const LIMITS = {
  cost: 2_000,
  depth: 15,
  aliases: 15,
  rootFields: 10,
  selections: 5_000,
  tokens: 3_000,
} as const;

/** The static measure of one operation. */
export interface Measure {
  /** 1 for each object that may come back: a connection counts its page size times what is asked of a node. */
  cost: number;
  depth: number;
  aliases: number;
  rootFields: number;
  /** Selections with each fragment opened wherever it is spread: few words can unfold to millions. */
  selections: number;
}

/**
 * Measures an operation without running it. cost(field) = 1 + cost(children), leaves are free; below a field
 * with `first` or `last` the children count that many times (100 where it is left out or not known).
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [],
    ),
  );
  const total: Measure = { cost: 0, depth: 0, aliases: 0, rootFields: 0, selections: 0 };

  const walk = (set: SelectionSetNode, typeName: string, times: number, depth: number): void => {
    total.depth = Math.max(total.depth, depth);
    for (const node of set.selections) {
      total.selections += 1;
      if (total.cost > LIMITS.cost || depth > LIMITS.depth || total.selections > LIMITS.selections) return;
      if (node.kind === "Field") visit(node, typeName, times, depth);
      else {
        const fragment = node.kind === "FragmentSpread" ? fragments.get(node.name.value) : node;
        if (fragment)
          walk(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName, times, depth);
      }
    }
  };

  const visit = (node: FieldNode, typeName: string, times: number, depth: number): void => {
    if (depth === 1) total.rootFields += 1;
    if (node.alias) total.aliases += 1;
    const parent = schema.getType(typeName);
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return;
    const type = getNamedType(field.type);
    if (isLeafType(type) || !isCompositeType(type) || !node.selectionSet) return;
    total.cost += times;
    walk(node.selectionSet, type.name, times * pageSize(field, node, variables), depth + 1);
  };

  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  walk(operation.selectionSet, root.name, 1, 1);
  return total;
}

function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): number {
  if (!field.args.some(({ name }) => name === "first")) return 1;
  try {
    const args = getArgumentValues(field, node, variables);
    const size = Number(args["first"] ?? args["last"] ?? MAX_PAGE);
    return Math.min(Math.max(size, 1), MAX_PAGE);
  } catch {
    return MAX_PAGE;
  }
}
