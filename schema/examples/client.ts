/** A document with the types of its variables and of its answer; made from operations.graphql by `npm run codegen`. */
export interface TypedDocument<Result, Variables> {
  name: string;
  text: string;
  /** Never there: it holds the types. */
  readonly types?: (variables: Variables) => Result;
}

export interface ClientOptions {
  /** Where the help desk is, without a slash at the end. */
  origin: string;
  /** Asked before each request, so that a token may be renewed; nobody where it is left out or answers null. */
  token?(): string | null | Promise<string | null>;
  /** How often something is sent in all before its failure is told. */
  tries?: number;
  fetch?: typeof fetch;
  /** Resolves after so many seconds. */
  wait?(seconds: number): Promise<void>;
}

/** A GraphQL error of the help desk, with its stable code. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** Seconds after which to ask again; null where asking again does not help. */
    readonly retryAfter: number | null,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; retryAfter?: number } }[];
}

interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const sleep = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1_000));

/** A small client for the help desk: typed documents, retries that do nothing twice, lists to their end. */
export class Client {
  constructor(private readonly options: ClientOptions) {}

  /**
   * Sends a document. Lost answers, 429 and 503 are asked again: queries always, mutations where their input holds a
   * `requestId`, with which the help desk answers the first result.
   * @throws ApiError; TypeError where the network stays away
   */
  async run<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const { tries = 4, wait = sleep } = this.options;
    const repeatable = document.text.startsWith("query") || hasRequestId(variables);
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.send(document, variables);
      } catch (error) {
        const seconds = secondsBefore(error, tried);
        if (seconds === null || !repeatable || tried >= tries) throw error;
        await wait(seconds);
      }
    }
  }

  /** Every node of a connection, page after page, as they are taken. */
  async *all<Node>(load: (after: string | null) => Promise<Page<Node>>): AsyncGenerator<Node> {
    for (let after: string | null = null, more = true; more;) {
      const page: Page<Node> = await load(after);
      yield* page.nodes;
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
  }

  private async send<Result>({ name, text }: { name: string; text: string }, variables: object) {
    const token = await this.options.token?.();
    const response = await (this.options.fetch ?? fetch)(`${this.options.origin}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query: text, operationName: name, variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Result>;
    const [first] = errors ?? [];
    if (first || !data) {
      const { code = `HTTP_${response.status}`, retryAfter = null } = first?.extensions ?? {};
      throw new ApiError(first?.message ?? response.statusText, code, retryAfter);
    }
    return data;
  }
}

/** Seconds to wait before the next try; null where there should be none. */
function secondsBefore(error: unknown, tried: number): number | null {
  if (error instanceof ApiError) return error.retryAfter;
  return 2 ** (tried - 1) * (0.5 + Math.random() / 2);
}

function hasRequestId(variables: object): boolean {
  const { input } = variables as { input?: { requestId?: unknown } };
  return typeof input?.requestId === "string";
}
