/** A GraphQL answer over HTTP; `data` is missing where the request was refused as a whole. */
export interface GraphqlAnswer<Data> {
  status: number;
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

export interface GraphqlOptions {
  /** A session token, sent as a bearer; nobody where left out. */
  token?: string;
}

/** Posts one operation to the app at `url`, as a third-party app would. Faults are returned, not thrown. */
export async function post<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  { token }: GraphqlOptions = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  try {
    return { status: response.status, ...(JSON.parse(text) as object) };
  } catch {
    throw new Error(`POST /graphql answered ${response.status} and no JSON: ${text.slice(0, 500)}`);
  }
}

/** The data of an answer that must be free of faults. */
export function dataOf<Data>(answer: GraphqlAnswer<Data>): Data {
  if (answer.errors?.length || !answer.data) throw new Error(`GraphQL: ${JSON.stringify(answer)}`);
  return answer.data;
}
