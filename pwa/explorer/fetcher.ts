import type { GraphiQLProps } from "graphiql";
import { getOperationAST, parse } from "graphql";
import { createClient } from "graphql-sse";
import { keptToken } from "./token.ts";

type Fetcher = GraphiQLProps["fetcher"];

/** An answer as GraphiQL takes it; `extensions.cost` is what the operation has cost. */
interface Answer {
  extensions?: { cost?: unknown };
}

const headers = (): Record<string, string> => {
  const token = keptToken();
  return token === "" ? {} : { authorization: `Bearer ${token}` };
};

const streams = createClient({ url: "/graphql/stream", credentials: "omit", headers, retryAttempts: 2 });

/**
 * Sends operations as a third-party app does: with the token typed here or as nobody, never with the cookie of somebody
 * who is signed in beside. `onAnswer` hears the cost of each answer, but of those GraphiQL asks by itself.
 */
export function createFetcher(onAnswer: (cost: unknown) => void): Fetcher {
  return ({ operationName: wanted, ...rest }) => {
    const { kind, operationName } = operationOf(rest.query, wanted);
    const params = { ...rest, operationName };
    if (kind === "subscription") return streams.iterate(params) as never;
    return post(params).then((answer) => {
      if (operationName !== "IntrospectionQuery") onAnswer(answer.extensions?.cost);
      return answer as never;
    });
  };
}

async function post(params: object): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...headers(),
    },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Answer;
}

/** GraphiQL sometimes still names the operation of the tab before: what the document does not hold is left out. */
function operationOf(query: string, wanted: string | null | undefined) {
  try {
    const document = parse(query);
    const named = getOperationAST(document, wanted);
    const { operation: kind } = named ?? getOperationAST(document) ?? {};
    return { kind, operationName: named?.name?.value };
  } catch {
    return { operationName: wanted ?? undefined };
  }
}
