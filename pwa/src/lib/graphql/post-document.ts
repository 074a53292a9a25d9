import { RequestError } from "./request-error.ts";
import type { TrustedOperation } from "./operation.ts";

interface GraphQLAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Sends an operation and gives its data. Rejects with a RequestError. */
export type Ask = <TResult, TVariables extends object>(
  operation: TrustedOperation<TResult, TVariables>,
  variables: TVariables,
) => Promise<TResult>;

/** Data of an answer; a GraphQL error without data is thrown with its code. */
export function readAnswer(answer: GraphQLAnswer): unknown {
  const error = answer.errors?.[0];
  if (error !== undefined) {
    throw new RequestError(String(error.extensions?.["code"] ?? "SERVER"), error.message);
  }
  return answer.data;
}

/**
 * Sends one trusted document over HTTP, with the session cookie: from a page or from the service worker. `locale` gives
 * the language of the answer's messages. Rejects with a RequestError.
 */
export async function postDocument(
  documentId: string,
  variables: object,
  locale: string,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      "accept-language": locale,
      ...headers,
    },
    body: JSON.stringify({ documentId, variables }),
  }).catch((cause: unknown) => {
    throw new RequestError("NETWORK", String(cause));
  });
  const answer: unknown = await response.json().catch(() => null);
  if (answer === null || typeof answer !== "object") {
    const away = response.status >= 502 && response.status <= 504;
    throw new RequestError(away ? "NETWORK" : "SERVER", response.statusText);
  }
  return readAnswer(answer);
}
