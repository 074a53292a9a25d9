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
} from "graphql";
import { codedError } from "../errors/index.ts";

/** What was asked of one object: the field nodes whose selection sets are to be merged. */
export interface Selection {
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  info: GraphQLResolveInfo;
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
  return { type: objectType(info, as ?? getNamedType(info.returnType).name), nodes: info.fieldNodes, info };
}

/** The selection below a field of this one, or null where the field was not asked for. */
export function below(selection: Selection, ...path: readonly string[]): Selection | null {
  let current = selection;
  for (const name of path) {
    const field = current.type.getFields()[name];
    const nodes = fieldsOf(current).flatMap((selected) => (selected.name === name ? selected.nodes : []));
    if (!field || nodes.length === 0) return null;
    current = {
      type: objectType(selection.info, getNamedType(field.type).name),
      nodes,
      info: selection.info,
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

/** The arguments of a selected field, defaults and variables filled in. */
export function argumentsOf(selection: Selection, field: SelectedField): Record<string, unknown> {
  const definition = selection.type.getFields()[field.name];
  const node = field.nodes[0];
  return definition && node ? getArgumentValues(definition, node, selection.info.variableValues) : {};
}

function collect(
  nodes: readonly SelectionNode[],
  selection: Selection,
  found: Map<string, SelectedField>,
): void {
  for (const node of nodes) {
    if (!isIncluded(node, selection.info)) continue;
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
      const fragment = node.kind === "FragmentSpread" ? selection.info.fragments[node.name.value] : node;
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

function isIncluded(node: SelectionNode, info: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.["if"] !== false;
}

function applies(condition: string | undefined, { type, info }: Selection): boolean {
  if (!condition || condition === type.name) return true;
  const conditionType = info.schema.getType(condition);
  return isAbstractType(conditionType) && info.schema.isSubType(conditionType, type);
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type: say which one is meant`);
  return type;
}
