import {
  type DocumentNode,
  getOperationAST,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from "graphql";

/** Puts the defaults of input fields into a value, in place. */
type Filler = (value: unknown) => void;

/**
 * Fills what graphql-jit leaves out: a required input field with a default, when the client does not send it.
 * @returns null where the operation's variables have no such field
 */
export function inputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): ((variables: Record<string, unknown>) => void) | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const fillers = definitions.flatMap(({ variable, type }) => {
    const fill = fillerOf(typeFromAST(schema, type as never) as GraphQLInputType | undefined);
    return fill ? [[variable.name.value, fill] as const] : [];
  });
  if (fillers.length === 0) return null;
  return (variables) => {
    for (const [name, fill] of fillers) fill(variables[name]);
  };
}

function fillerOf(type: GraphQLInputType | undefined, above: readonly unknown[] = []): Filler | null {
  if (isNonNullType(type)) return fillerOf(type.ofType, above);
  if (isListType(type)) {
    const fill = fillerOf(type.ofType as GraphQLInputType, above);
    return fill && ((value) => (Array.isArray(value) ? value.forEach(fill) : fill(value)));
  }
  if (!isInputObjectType(type) || above.includes(type)) return null;
  const fields = Object.values(type.getFields());
  const defaults = fields.filter(({ defaultValue }) => defaultValue !== undefined);
  const inner = fields.flatMap((field) => {
    const fill = fillerOf(field.type, [...above, type]);
    return fill ? [[field.name, fill] as const] : [];
  });
  if (defaults.length === 0 && inner.length === 0) return null;
  return (value) => {
    if (value === null || typeof value !== "object") return;
    const fillable = value as Record<string, unknown>;
    for (const { name, defaultValue } of defaults)
      if (fillable[name] === undefined) fillable[name] = defaultValue;
    for (const [name, fill] of inner) fill(fillable[name]);
  };
}
