/**
 * The contract between the api's HTTP server and the pwa's server bundle (decision 14): one function from request to
 * page. The api finds the bundle by path (pwa/dist/server/entry.js) and never imports the pwa's source.
 */

/** What the api knows of a browser's GET of a page. */
export interface RenderRequest {
  /** Path and query string as received, e.g. "/search?q=lampione". */
  url: string;
  /** The value of the `prefs` cookie as received (still percent-encoded), null where there is none. */
  preferences: string | null;
  /** The Accept-Language header, used for the language of a first visit. */
  acceptLanguage: string | null;
  /** Roles of the signed-in person; empty for an anonymous reader. */
  roles: readonly string[];
  /** Executes a trusted document in process, as this request's viewer. Rejects only where the api is broken. */
  query: RenderQuery;
}

/** A trusted document's id (sha256, see documents.json) and its variables → the GraphQL result. */
export type RenderQuery = (
  documentId: string,
  variables: Record<string, unknown>,
) => Promise<RenderQueryResult>;

export interface RenderQueryResult {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** The page. The html needs nothing inline that a Content-Security-Policy of 'self' refuses. */
export interface RenderResult {
  /** 200, 404, 403 for the desk without the role, or a redirect (then `headers.location` is set). */
  status: number;
  /** Lower-case names. Always has `content-type`, `cache-control` and `content-language`. */
  headers: Record<string, string>;
  html: string;
}

/** What pwa/dist/server/entry.js exports. */
export interface RenderModule {
  render(request: RenderRequest): Promise<RenderResult>;
}
