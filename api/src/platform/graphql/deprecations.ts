import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";

/** Something a document uses that will go. */
export interface UsedDeprecation {
  /** Schema coordinate: `Case.office`, `Query.cases(sort:)`, `CaseState.OLD`. */
  coordinate: string;
  reason: string;
}

/**
 * What a valid document uses of the deprecated: fields, arguments, enum values and input fields that it names. What is
 * only in its variables is not seen. @returns undefined where there is nothing
 */
export function deprecationsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
): readonly UsedDeprecation[] | undefined {
  const info = new TypeInfo(schema);
  const found = new Map<string, string>();
  const note = (coordinate: string, one: { deprecationReason?: string | null } | null | undefined) => {
    if (one?.deprecationReason != null) found.set(coordinate, one.deprecationReason);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => note(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`, info.getFieldDef()),
      Argument: () =>
        note(
          info.getDirective()
            ? `@${info.getDirective()?.name}(${info.getArgument()?.name}:)`
            : `${info.getParentType()?.name}.${info.getFieldDef()?.name}(${info.getArgument()?.name}:)`,
          info.getArgument(),
        ),
      EnumValue: () =>
        note(`${String(info.getInputType())}.${info.getEnumValue()?.name}`, info.getEnumValue()),
      ObjectField: ({ name }) => {
        const parent = info.getParentInputType();
        const field =
          parent && "getFields" in parent
            ? (parent.getFields() as Record<string, { deprecationReason?: string | null }>)[name.value]
            : undefined;
        note(`${String(parent)}.${name.value}`, field);
      },
    }),
  );
  if (found.size === 0) return undefined;
  return [...found].map(([coordinate, reason]) => ({ coordinate, reason }));
}
