import type { GatewayInterface } from "@apollo/server-gateway-interface";
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery, type CompiledQuery, isCompiledQuery } from "graphql-jit";

/** A document is compiled when it comes back: one-off documents of third parties are not worth it. */
const COMPILE_AT = 2;

/**
 * Executes with graphql-jit through Apollo's gateway door. Apollo keeps parsed documents in a bounded cache;
 * compiled queries hang on those by WeakMap, and go with them.
 */
export function createExecutor(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | number | null>>();

  const compiledFor = (document: DocumentNode, operationName: string): CompiledQuery | null => {
    const known = compiled.get(document) ?? new Map<string, CompiledQuery | number | null>();
    compiled.set(document, known);
    const state = known.get(operationName) ?? 0;
    if (typeof state !== "number") return state;
    if (state + 1 < COMPILE_AT) {
      known.set(operationName, state + 1);
      return null;
    }
    const result = compileQuery(schema, document, operationName || undefined, {
      disableLeafSerialization: false,
    });
    known.set(operationName, isCompiledQuery(result) ? result : null);
    return isCompiledQuery(result) ? result : null;
  };

  return async (args: {
    document: DocumentNode;
    operationName?: string | null;
    variables?: Record<string, unknown> | null;
    contextValue: unknown;
  }): Promise<ExecutionResult> => {
    const query = compiledFor(args.document, args.operationName ?? "");
    if (query) return query.query({}, args.contextValue, args.variables ?? {});
    return execute({
      schema,
      document: args.document,
      contextValue: args.contextValue,
      variableValues: args.variables ?? {},
      operationName: args.operationName,
    });
  };
}

export type Executor = ReturnType<typeof createExecutor>;

/** Our schema and executor in the shape Apollo takes a gateway in. */
export function asGateway(schema: GraphQLSchema, executor: Executor): GatewayInterface {
  return {
    load: async () => ({
      executor: (request) =>
        executor({
          document: request.document,
          operationName: request.operationName,
          variables: request.request.variables,
          contextValue: request.context,
        }) as never,
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
