import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { MAX_PAGE } from "../pagination/index.ts";
import { LIMITS } from "./limits.ts";

/** Points of each mutation, over those of what it answers. */
const MUTATION_COST = 10;

type Variables = Readonly<Record<string, unknown>>;

/** Points = fixed + the sum, over its lists whose size a variable gives, of size × points of one element. */
interface Formula {
  fixed: number;
  lists: { times: number; size(variables: Variables): number; each: Formula }[];
}

/** The static measure of one operation, taken once. */
export interface Measure {
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Selections with each fragment opened wherever it is spread: few words can unfold to millions. */
  selections: number;
  /** Points with these variables: one for each object that may come back. */
  cost(variables: Variables): number;
}

/**
 * Measures an operation of a valid document without running it. cost(field) = 1 + cost(children), leaves are free;
 * below a field with `first` or `last` the children count that many times (100 where it is left out or not known), and
 * so do the elements of a plain list. Each mutation costs 10 more; every operation at least 1.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [],
    ),
  );
  const counts = { depth: 0, aliases: 0, rootFields: 0, selections: 0 };
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );

  const costOfSet = (set: SelectionSetNode, typeName: string, depth: number, into: Formula): void => {
    counts.depth = Math.max(counts.depth, depth);
    for (const node of set.selections) {
      counts.selections += 1;
      if (depth > LIMITS.depth || counts.selections > LIMITS.selections) return;
      if (node.kind === "Field") costOfField(node, typeName, depth, into);
      else {
        const fragment = node.kind === "FragmentSpread" ? fragments.get(node.name.value) : node;
        if (fragment)
          costOfSet(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName, depth, into);
      }
    }
  };

  const costOfField = (node: FieldNode, typeName: string, depth: number, into: Formula): void => {
    if (depth === 1) counts.rootFields += 1;
    if (node.alias) counts.aliases += 1;
    const parent = schema.getType(typeName);
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return;
    const each: Formula = { fixed: 0, lists: [] };
    costOfSet(node.selectionSet, type.name, depth + 1, each);
    if (!field.args.some(({ name }) => name === "first")) {
      into.fixed += 1;
      add(into, each, 1);
      return;
    }
    if (isListType(getNullableType(field.type))) each.fixed += 1;
    else into.fixed += 1;
    const size = pageSize(field, node.arguments ?? [], defaults);
    if (typeof size === "number") add(into, each, size);
    else into.lists.push({ times: 1, size, each });
  };

  const total: Formula = { fixed: 0, lists: [] };
  const root = schema.getRootType(operation.operation);
  if (root) costOfSet(operation.selectionSet, root.name, 1, total);
  if (operation.operation === "mutation") total.fixed += MUTATION_COST * counts.rootFields;
  return {
    ...counts,
    directives: directivesOf(operation, fragments),
    cost: total.lists.length === 0 ? () => Math.max(1, total.fixed) : (v) => Math.max(1, points(total, v)),
  };
}

function add(into: Formula, each: Formula, times: number): void {
  into.fixed += times * each.fixed;
  for (const list of each.lists) into.lists.push({ ...list, times: list.times * times });
}

function points(formula: Formula, variables: Variables): number {
  let sum = formula.fixed;
  for (const { times, size, each } of formula.lists) sum += times * size(variables) * points(each, variables);
  return sum;
}

/** How many come at most: a number where the document says so, or how to find it in the variables. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): number | ((variables: Variables) => number) {
  const sources = ["first", "last"].map((name) => {
    const value = given.find((argument) => argument.name.value === name)?.value;
    const ofField = field.args.find((argument) => argument.name === name)?.defaultValue as unknown;
    if (value?.kind !== "Variable") return () => (value ? literal(value) : ofField);
    const key = value.name.value;
    const ofVariable = literal(defaults.get(key)) ?? ofField;
    return (variables: Variables) => (variables[key] === undefined ? ofVariable : variables[key]);
  });
  const [first, last] = sources;
  const size = (variables: Variables) => pageOf(first?.(variables) ?? last?.(variables));
  const varies = given.some(
    ({ name, value }) => ["first", "last"].includes(name.value) && value.kind === "Variable",
  );
  return varies ? size : size({});
}

const literal = (value: ValueNode | undefined): unknown =>
  value?.kind === "IntValue" ? Number(value.value) : undefined;

function pageOf(asked: unknown): number {
  const size = Number(asked ?? MAX_PAGE);
  return size >= 1 && size <= MAX_PAGE ? size : size < 1 ? 1 : MAX_PAGE;
}

/** Directives as written, each fragment once. */
function directivesOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const inSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, node) =>
        sum +
        (node.directives?.length ?? 0) +
        (node.kind === "FragmentSpread" ? 0 : inSet(node.selectionSet)),
      0,
    );
  return [operation, ...fragments.values()].reduce(
    (sum, one) => sum + (one.directives?.length ?? 0) + inSet(one.selectionSet),
    0,
  );
}
