import { connected } from "../device/connection.ts";
import { RequestError } from "./request-error.ts";

/** Sends one trusted document and gives its data. Rejects with a RequestError. */
export type Transport = (documentId: string, variables: object) => Promise<unknown>;

interface GraphQLAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Data of an answer; a GraphQL error without data is thrown with its code. */
export function readAnswer(answer: GraphQLAnswer): unknown {
  const error = answer.errors?.[0];
  if (error !== undefined) {
    throw new RequestError(String(error.extensions?.["code"] ?? "SERVER"), error.message);
  }
  return answer.data;
}

/** Over HTTP, with the session cookie; `locale` gives the language of the answers' messages. */
export function httpTransport(locale: () => string): Transport {
  return async (documentId, variables) => {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "accept-language": locale(),
      },
      body: JSON.stringify({ documentId, variables }),
    }).catch((cause: unknown) => {
      connected.value = false;
      throw new RequestError("NETWORK", String(cause));
    });
    connected.value = true;
    const answer: unknown = await response.json().catch(() => null);
    if (answer === null || typeof answer !== "object") {
      throw new RequestError(
        response.status >= 502 && response.status <= 504 ? "NETWORK" : "SERVER",
        response.statusText,
      );
    }
    return readAnswer(answer);
  };
}
