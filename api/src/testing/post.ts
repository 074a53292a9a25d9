/** Who a test request comes from; nobody where all are left out. */
export interface Sender {
  /** Session token, sent as a bearer. */
  token?: string;
  /** Session token, sent as a browser's cookie. */
  cookie?: string;
  /** Device token, which survives sign-in and sign-out. */
  device?: string;
  /** `Accept-Language`. */
  language?: string;
  /** `x-reader`: who wrote what is sent. */
  reader?: string;
}

/** A GraphQL answer over HTTP. `data` is what the test expects it to be. */
export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  headers: Headers;
}

/** The HTTP headers that say who sends. */
export function headersOf({ token, cookie, device, language, reader }: Sender): Record<string, string> {
  const cookies = [...(cookie ? [`session=${cookie}`] : []), ...(device ? [`device=${device}`] : [])];
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(cookies.length > 0 ? { cookie: cookies.join("; ") } : {}),
    ...(language ? { "accept-language": language } : {}),
    ...(reader ? { "x-reader": reader } : {}),
  };
}

/** Posts one operation to the app at `url` over real HTTP. */
export async function post<Data>(
  url: string,
  query: string,
  variables: object = {},
  sender: Sender = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headersOf(sender) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<Answer<Data>, "status" | "headers">;
  return { ...body, status: response.status, headers: response.headers };
}

/** The stable codes of an answer's faults. */
export const codesOf = (answer: Answer<unknown>): string[] =>
  (answer.errors ?? []).map((error) => error.extensions.code);
