import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

const REASON = /^Since (\d{4}-\d{2}-\d{2}): use .+\. Goes on (\d{4}-\d{2}-\d{2})\.$/;

interface Marked {
  name: string;
  deprecationReason?: string | null;
}

/**
 * The deprecations that do not say what apps need: "Since YYYY-MM-DD: use X. Goes on YYYY-MM-DD.", with twelve months
 * or more between the days.
 */
export function deprecationProblems(schema: GraphQLSchema): string[] {
  return marked(schema).flatMap(([coordinate, reason]) => {
    const [, since, goes] = REASON.exec(reason) ?? [];
    if (!since || !goes)
      return [`${coordinate}: say "Since YYYY-MM-DD: use X. Goes on YYYY-MM-DD.", not "${reason}".`];
    const earliest = new Date(`${since}T00:00:00Z`);
    earliest.setUTCFullYear(earliest.getUTCFullYear() + 1);
    return new Date(`${goes}T00:00:00Z`) >= earliest
      ? []
      : [`${coordinate}: apps have twelve months, from ${since} to ${goes} is less.`];
  });
}

function marked(schema: GraphQLSchema): [coordinate: string, reason: string][] {
  const found: [string, string][] = [];
  const note = (at: string, { deprecationReason }: Marked) => {
    if (deprecationReason != null) found.push([at, deprecationReason]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      note(at, field);
      for (const argument of field.args) note(`${at}(${argument.name}:)`, argument);
    }
  }
  return found;
}
