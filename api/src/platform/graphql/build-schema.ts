import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import { bindRelations, type View } from "../look-ahead/index.ts";
import type { Translate } from "../messages/index.ts";
import { answerExpectedFailures } from "./expected-failures.ts";
import { validateArgument } from "./validate-argument.ts";
import { DateTime } from "./scalars.ts";
import { describeScopes } from "./scopes.ts";

/** type-graphql's own idea of a class. */
export type ResolverClass = Function;

export interface SchemaParts {
  resolvers: readonly ResolverClass[];
  views: readonly View[];
  /** Makes (or finds) the instance of a resolver class. */
  instanceOf(resolver: unknown): unknown;
  translate: Translate;
}

/** TypeGraphQL asks for one wherever there are subscriptions; ours read the database themselves. */
const unusedPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("Subscriptions bring their own stream");
  },
};

/** The executable schema of all rooms. */
export function createSchema(parts: SchemaParts): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...parts.resolvers] as unknown as NonEmptyArray<ResolverClass>,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    pubSub: unusedPubSub,
    validateFn: validateArgument,
    container: { get: (resolver: unknown) => parts.instanceOf(resolver) },
  });
  // Objects are plain reads, never instances of the classes that declare their type.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) type.isTypeOf = undefined;
    // graphql-jit does not wait for a type, and type-graphql's own function is asynchronous.
    if (isInterfaceType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
  }
  bindRelations(schema, parts.views);
  describeScopes(schema);
  answerExpectedFailures(schema, parts.translate);
  return schema;
}
