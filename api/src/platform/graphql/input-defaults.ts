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

/** Puts the defaults of input fields into a value; null where there are none to put. */
type Filler = (value: unknown) => unknown;

/**
 * Fills what graphql-jit leaves out: a required input field with a default, when the client does not send it.
 * @returns null where the operation's variables have no such field
 */
export function inputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): ((variables: Record<string, unknown>) => Record<string, unknown>) | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const fillers = definitions.flatMap(({ variable, type }) => {
    const fill = fillerOf(typeFromAST(schema, type as never) as GraphQLInputType | undefined);
    return fill ? [[variable.name.value, fill] as const] : [];
  });
  if (fillers.length === 0) return null;
  return (variables) => {
    const filled = { ...variables };
    for (const [name, fill] of fillers) if (name in filled) filled[name] = fill(filled[name]);
    return filled;
  };
}

function fillerOf(type: GraphQLInputType | undefined, above: readonly unknown[] = []): Filler | null {
  if (isNonNullType(type)) return fillerOf(type.ofType, above);
  if (isListType(type)) {
    const fill = fillerOf(type.ofType as GraphQLInputType, above);
    return fill && ((value) => (Array.isArray(value) ? value.map(fill) : fill(value)));
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
    if (value === null || typeof value !== "object") return value;
    const filled: Record<string, unknown> = { ...value };
    for (const { name, defaultValue } of defaults)
      if (filled[name] === undefined) filled[name] = defaultValue;
    for (const [name, fill] of inner) if (name in filled) filled[name] = fill(filled[name]);
    return filled;
  };
}
