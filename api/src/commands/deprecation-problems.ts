import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

const REASON = /^Since (\d{4}-\d{2}-\d{2}): use .+\. Goes on (\d{4}-\d{2}-\d{2})\.$/;

interface Marked {
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

/**
 * What clients have that is gone, or whose deprecation is, before the day on which they were told that it goes; also the
 * day itself, once told, is not brought forward.
 * @param released the schema as clients have it
 * @param today YYYY-MM-DD
 */
export function removalProblems(released: GraphQLSchema, schema: GraphQLSchema, today: string): string[] {
  const now = new Map(marked(schema));
  const there = coordinatesOf(schema);
  return marked(released).flatMap(([coordinate, reason]) => {
    const [, , goes] = REASON.exec(reason) ?? [];
    if (!goes) return [];
    if (!there.has(coordinate)) {
      return today >= goes ? [] : [`${coordinate} may not go before ${goes}: so clients were told.`];
    }
    const [, , later] = REASON.exec(now.get(coordinate) ?? "") ?? [];
    return later && later < goes
      ? [`${coordinate} was to go on ${goes}, which may not become ${later}.`]
      : [];
  });
}

/** What clients were told to leave, by the path under which a difference of schemas names it: `Query.cases.sort`. */
export const deprecatedPaths = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(marked(schema).map(([coordinate]) => coordinate.replace(/\((\w+):\)$/, ".$1")));

const coordinatesOf = (schema: GraphQLSchema): Set<string> =>
  new Set(elements(schema).map(([coordinate]) => coordinate));

const marked = (schema: GraphQLSchema): [coordinate: string, reason: string][] =>
  elements(schema).flatMap(([coordinate, { deprecationReason: reason }]) =>
    reason == null ? [] : [[coordinate, reason]],
  );

/** Everything of a schema that can be deprecated. */
function elements(schema: GraphQLSchema): [coordinate: string, one: Marked][] {
  const found: [string, Marked][] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isEnumType(type))
      for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.push([`${type.name}.${field.name}`, field]);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      found.push([at, field]);
      for (const argument of field.args) found.push([`${at}(${argument.name}:)`, argument]);
    }
  }
  return found;
}
