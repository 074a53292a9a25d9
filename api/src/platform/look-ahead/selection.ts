import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  print,
  type SelectionNode,
  type ValueNode,
} from "graphql";
import { codedError } from "../errors/index.ts";

/** What was asked of one object: the field nodes whose selection sets are to be merged. */
export interface Selection {
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  operation: Operation;
}

/** The operation that a selection is part of. */
export interface Operation extends Pick<GraphQLResolveInfo, "schema" | "fragments"> {
  variables: Variables;
  /** Every `@skip` and `@include` met so far, and how it fell out: with others, the selection is another. */
  conditions: Condition[];
}

export type Variables = Readonly<Record<string, unknown>>;

interface Condition {
  node: SelectionNode;
  included: boolean;
}

/** One field of a selection, by response key; its nodes carry equal arguments. */
export interface SelectedField {
  name: string;
  /** Name in the answer: the alias, else the name. */
  key: string;
  nodes: FieldNode[];
}

/** The selection of the field being resolved; `as` names the object type where it is abstract. */
export function selectionOf(info: GraphQLResolveInfo, as?: string): Selection {
  const { schema, fragments, variableValues: variables } = info;
  const operation = { schema, fragments, variables, conditions: [] };
  const type = objectType(operation, as ?? getNamedType(info.returnType).name);
  return { type, nodes: info.fieldNodes, operation };
}

/** The selection below a field of this one, or null where the field was not asked for. */
export function below(selection: Selection, ...path: readonly string[]): Selection | null {
  let current = selection;
  for (const name of path) {
    const field = current.type.getFields()[name];
    const nodes = fieldsOf(current).flatMap((selected) => (selected.name === name ? selected.nodes : []));
    if (!field || nodes.length === 0) return null;
    current = {
      type: objectType(selection.operation, getNamedType(field.type).name),
      nodes,
      operation: selection.operation,
    };
  }
  return current;
}

/** Fields asked for, fragments opened, `@skip` and `@include` obeyed, merged by response key. */
export function fieldsOf(selection: Selection): SelectedField[] {
  const found = new Map<string, SelectedField>();
  for (const node of selection.nodes) {
    if (node.selectionSet) collect(node.selectionSet.selections, selection, found);
  }
  return [...found.values()];
}

/** The same selection with this one field only, so that aliases with other arguments stay apart. */
export function narrowed(selection: Selection, field: SelectedField): Selection {
  const [node] = selection.nodes;
  if (!node) return selection;
  return {
    ...selection,
    nodes: [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes } }],
  };
}

/** What was asked of the nodes of a connection, through `nodes` and through `edges.node`, as one selection. */
export function nodeSelection(connection: Selection): Selection | null {
  const asked = [below(connection, "nodes"), below(connection, "edges", "node")].filter(
    (one) => one !== null,
  );
  const [first] = asked;
  return first ? { ...first, nodes: asked.flatMap((one) => one.nodes) } : null;
}

/** Whether every condition falls out with these variables as it did when the selection was read. */
export const fallAlike = (conditions: readonly Condition[], variables: Variables): boolean =>
  conditions.every(({ node, included }) => isIncluded(node, variables) === included);

/** The arguments of a selected field, defaults filled in: worked out once where no variable is in them. */
export function argumentsOf(
  selection: Selection,
  field: SelectedField,
): (variables: Variables) => Record<string, unknown> {
  const definition = selection.type.getFields()[field.name];
  const node = field.nodes[0];
  if (!definition || !node) return () => ({});
  if (node.arguments?.some(({ value }) => hasVariable(value))) {
    return (variables) => getArgumentValues(definition, node, variables);
  }
  const known = getArgumentValues(definition, node);
  return () => known;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

function collect(
  nodes: readonly SelectionNode[],
  selection: Selection,
  found: Map<string, SelectedField>,
): void {
  for (const node of nodes) {
    if (!isWanted(node, selection.operation)) continue;
    if (node.kind === "Field") {
      const key = node.alias?.value ?? node.name.value;
      const known = found.get(key);
      if (known && !asksTheSame(known.nodes[0], node)) {
        const hint = "Ask the same of `nodes` and of `edges.node`, or give another alias.";
        throw codedError("BAD_USER_INPUT", `\`${key}\` means two things. ${hint}`);
      }
      if (known) known.nodes.push(node);
      else found.set(key, { name: node.name.value, key, nodes: [node] });
    } else {
      const fragment = node.kind === "FragmentSpread" ? selection.operation.fragments[node.name.value] : node;
      if (fragment && applies(fragment.typeCondition?.name.value, selection)) {
        collect(fragment.selectionSet.selections, selection, found);
      }
    }
  }
}

/** Validation sees to it inside one selection set; `nodes` and `edges.node` are two, read as one. */
function asksTheSame(known: FieldNode | undefined, node: FieldNode): boolean {
  if (!known || known === node) return true;
  const textOf = (field: FieldNode) =>
    [field.name.value, ...(field.arguments ?? []).map((argument) => print(argument)).sort()].join();
  return textOf(known) === textOf(node);
}

function isWanted(node: SelectionNode, { variables, conditions }: Operation): boolean {
  if (!node.directives?.length) return true;
  const included = isIncluded(node, variables);
  conditions.push({ node, included });
  return included;
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}

function applies(condition: string | undefined, { type, operation }: Selection): boolean {
  if (!condition || condition === type.name) return true;
  const conditionType = operation.schema.getType(condition);
  return isAbstractType(conditionType) && operation.schema.isSubType(conditionType, type);
}

function objectType({ schema }: Operation, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type: say which one is meant`);
  return type;
}
