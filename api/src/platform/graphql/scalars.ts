import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const parseInstant = (value: unknown): Date => {
  const date = typeof value === "string" && ISO.test(value) ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime())) {
    throw new GraphQLError("A DateTime is ISO 8601 with offset, e.g. 2026-11-21T09:30:00Z.");
  }
  return date;
};

/** ISO 8601 with offset. Rows bring it as text already; a Date is written out. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant in time, ISO 8601 with offset, e.g. 2026-11-21T09:30:00.000Z.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function literal(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, literal(field.value, variables)]),
      );
    case Kind.VARIABLE:
      return variables?.[node.name.value];
  }
}

/** Any JSON value; what is meant by it is checked where it is used. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "An arbitrary JSON value, used for the answers of a request type's form.",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});
