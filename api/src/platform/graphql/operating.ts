import {
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
  type HTTPGraphQLHead,
} from "@apollo/server";
import type { ExecutionResult } from "graphql";
import type { RequestContext } from "../context/index.ts";
import { codedError } from "../errors/index.ts";
import { rateLimitHeader } from "../rates/index.ts";
import type { Admission } from "./admission.ts";
import type { Executor } from "./executor.ts";
import type { Metering } from "./metering.ts";
import { cameUpIn } from "./told-error.ts";

/** What travels through Apollo with each operation. */
export interface OperationContext extends RequestContext {
  trusted: boolean;
  /** What came of running it. */
  outcome?: Promise<ExecutionResult>;
  requestId: string;
  /** Whether the document cannot be read, or does not fit the schema; Apollo copies the context, not what is in it. */
  found: { unfit: boolean };
}

export interface Operating {
  executor: Executor;
  admission: Admission;
  metering: Metering;
}

/** An answer adds nothing to the head of its response. */
const PLAIN_HEAD: HTTPGraphQLHead = { headers: new HeaderMap() };

/** What happens to an operation inside Apollo: it is admitted, charged and run. */
export const operating = ({
  admission,
  metering,
  executor,
}: Operating): ApolloServerPlugin<OperationContext> => {
  const listener: GraphQLRequestListener<OperationContext> = {
    didEncounterErrors: async ({ errors, contextValue }) => {
      cameUpIn(contextValue.requestId, errors);
    },
    parsingDidStart: async ({ contextValue }) => chargingFaults(metering, contextValue),
    validationDidStart: async ({ contextValue }) => chargingFaults(metering, contextValue),
    didResolveOperation: async ({ document, operation, operationName, request, contextValue, response }) => {
      if (operation?.operation === "subscription") {
        throw codedError("BAD_USER_INPUT", "Subscriptions are at /graphql/stream.", {
          http: { status: 400 },
        });
      }
      admission.allow(document, contextValue);
      const name = operation ? operationName : request.operationName;
      const charge = metering.admit(document, name, request.variables ?? {}, contextValue);
      const { extensions, standing } = charge instanceof Promise ? await charge : charge;
      contextValue.extensions = extensions;
      if (!standing) return;
      response.http.headers.set("ratelimit", rateLimitHeader(standing));
      response.http.headers.set("ratelimit-policy", standing.bucket.policy);
    },
    // Run here, an answer without errors passes by what Apollo does around its own execution. One with errors it
    // takes from the gateway, which hands out what came of this run, and tells them as all others.
    responseForOperation: async ({ document, request, contextValue }) => {
      contextValue.outcome = executor({
        document,
        operationName: request.operationName,
        variables: request.variables,
        contextValue,
      });
      const answer = await contextValue.outcome.catch(() => null);
      if (!answer || answer.errors) return null;
      const { extensions } = contextValue;
      const singleResult = extensions ? { data: answer.data, extensions } : { data: answer.data };
      return { http: PLAIN_HEAD, body: { kind: "single", singleResult: singleResult as never } };
    },
  };
  return { requestDidStart: async () => listener };
};

const chargingFaults =
  (metering: Metering, context: OperationContext) =>
  async (fault?: Error | readonly Error[]): Promise<void> => {
    if (!fault) return;
    context.found.unfit = true;
    metering.chargeRefused(context);
  };
