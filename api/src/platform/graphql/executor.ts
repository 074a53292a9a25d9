import type { GatewayInterface } from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLErrorExtensions,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { RequestContext } from "../context/index.ts";
import { orAway, withAway } from "./away.ts";
import { inputDefaults } from "./input-defaults.ts";
import { nameOf } from "./operation-name.ts";
import { storable } from "./storable.ts";

interface Operation {
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  contextValue: RequestContext;
}

/** Runs a compiled operation; no root value. */
type Run = (contextValue: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** A document is compiled when it comes back: one-off documents of third parties are not worth it. */
const COMPILE_AT = 2;

/** Errors that are told of one operation: each null of a long list, or wrong value of long variables, would be one. */
const MAX_ERRORS = 50;

/**
 * Executes with graphql-jit through Apollo's gateway door. Apollo keeps parsed documents in a bounded cache;
 * compiled queries hang on those by WeakMap, and go with them.
 */
export function createExecutor(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string, Run | number | null>>();

  const compiledFor = (document: DocumentNode, operationName: string): Run | null => {
    const known = compiled.get(document) ?? new Map<string, Run | number | null>();
    compiled.set(document, known);
    const state = known.get(operationName) ?? 0;
    if (typeof state !== "number") return state;
    if (state + 1 < COMPILE_AT) {
      known.set(operationName, state + 1);
      return null;
    }
    const run = compile(schema, document, operationName || undefined);
    known.set(operationName, run);
    return run;
  };

  return async (args: Operation): Promise<ExecutionResult> => {
    const run = compiledFor(args.document, args.operationName ?? "");
    const variables = storable(args.variables ?? {});
    const answer = run
      ? run(args.contextValue, variables)
      : execute({
          schema,
          document: args.document,
          contextValue: args.contextValue,
          variableValues: variables,
          operationName: args.operationName,
        });
    return args.contextValue.principal.accesses ? recorded(answer, args) : answer;
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run | null {
  const result = compileQuery(schema, document, operationName, { disableLeafSerialization: false });
  if (!isCompiledQuery(result)) return null;
  const fill = inputDefaults(schema, document, operationName);
  return async (contextValue, variables) => {
    fill?.(variables);
    const answer = await result.query({}, contextValue, variables);
    return answer.errors ? { ...answer, errors: answer.errors.slice(0, MAX_ERRORS).map(complete) } : answer;
  };
}

/** graphql-jit's errors have no `extensions` where Apollo counts on them. */
function complete({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  const isVariable = !path && !originalError && message.startsWith('Variable "$');
  const own = extensions as GraphQLErrorExtensions | undefined;
  return new GraphQLError(message, {
    path,
    originalError,
    extensions: own ?? (isVariable ? { code: "BAD_USER_INPUT", http: { status: 400 } } : {}),
  });
}

export type Executor = ReturnType<typeof createExecutor>;

/** Waits until what the answer shows of other people is written down. */
async function recorded(
  answer: ExecutionResult | Promise<ExecutionResult>,
  { document, operationName, contextValue }: Operation,
): Promise<ExecutionResult> {
  const result = await answer;
  await contextValue.principal.accesses?.record(nameOf(document, operationName));
  return result;
}

/**
 * Our schema in the shape Apollo takes a gateway in. It is asked for answers with errors only: `outcome` of the
 * context is what came of running the operation.
 */
export function asGateway(schema: GraphQLSchema): GatewayInterface {
  return {
    load: async () => ({
      executor: async ({ context }) => {
        const { outcome, extensions } = context as RequestContext & { outcome: Promise<ExecutionResult> };
        const answer = await outcome.then(withAway, (error: unknown) => {
          throw orAway(error);
        });
        return (extensions ? { ...answer, extensions } : answer) as never;
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
