import { HeaderMap } from "@apollo/server";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Clock } from "../clock.ts";
import { asCitizen, type RequestContext } from "../context/index.ts";
import { codedError } from "../errors/index.ts";
import { type NeededScopes, neededScopes } from "./scopes.ts";

/** One trusted document, as listed in schema/documents.json. */
export interface TrustedDocument {
  document: string;
  name: string;
  /** Date it was first shipped, ISO 8601. */
  since: string;
  /** Date since which our app sends it no more; taken for twelve months from then. */
  retired?: string;
  /** Points with its pages as long as they may be, from when it was built. */
  cost?: number;
}

export type TrustedDocuments = Readonly<Record<string, TrustedDocument>>;

export interface AdmissionSettings {
  documents: TrustedDocuments;
  /** Development only: cookie sessions may send any document. */
  freeForm: boolean;
  clock: Clock;
}

/** U+0000 as a string of a query may write it; no other way is GraphQL. */
const NUL_ESCAPE = /\\u(0000|\{0+\})/;

/** What a client sent in place of, or with, a query. */
export interface GraphQLBody {
  query?: unknown;
  documentId?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/**
 * The one door of every operation, over HTTP, a stream or server rendering (decisions 12 and 13): a browser's
 * session may send only documents of our own app, by id; an app only what its scopes reach.
 */
export class Admission {
  private readonly needed = new WeakMap<DocumentNode, NeededScopes>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly settings: AdmissionSettings,
  ) {}

  /**
   * The text to run.
   * @throws GraphQLError DOCUMENT_NOT_TRUSTED for an unknown id, or free text from a cookie session
   */
  documentOf(body: GraphQLBody, context: RequestContext): { query: string; trusted: boolean } {
    if (typeof body.documentId === "string") {
      const { documents, clock } = this.settings;
      const known = Object.hasOwn(documents, body.documentId) && documents[body.documentId];
      if (known && !isOver(known, clock.now())) return { query: known.document, trusted: true };
      throw this.refused("This document is not, or no longer, one of ours: reload the app.");
    }
    if (context.principal.transport === "COOKIE" && !this.settings.freeForm) {
      throw this.refused(
        "A browser session sends trusted documents only: name one by `documentId`, or use a token.",
      );
    }
    if (typeof body.query !== "string" || body.query.trim() === "") {
      throw codedError("BAD_USER_INPUT", "Send `query` or `documentId`.", { http: { status: 400 } });
    }
    if (NUL_ESCAPE.test(body.query)) {
      throw codedError("BAD_USER_INPUT", "No text can hold the character U+0000.", { http: { status: 400 } });
    }
    return { query: body.query, trusted: false };
  }

  /**
   * Whether an app may run a valid document; who sends for themselves may run any. A mutation by an app that may not
   * write at the desk is done as the citizen that a member of staff is too.
   * @throws GraphQLError INSUFFICIENT_SCOPE, with the `scopes` that are missing
   */
  allow(document: DocumentNode, context: RequestContext): void {
    const { scopes: held } = context.principal;
    if (held === null) return;
    const needed = this.needed.get(document) ?? neededScopes(this.schema, document);
    this.needed.set(document, needed);
    const missing = needed.scopes.filter((scope) => !held.includes(scope));
    if (missing.length === 0 && needed.closed.length === 0) {
      if (needed.writes && !held.includes("desk:write")) context.principal = asCitizen(context.principal);
      return;
    }
    const said = [
      ...(missing.length > 0 ? [`The app was not allowed ${missing.join(", ")}.`] : []),
      ...(needed.closed.length > 0 ? [`Closed to apps: ${needed.closed.join(", ")}.`] : []),
    ];
    throw insufficientScope(said.join(" "), missing);
  }

  private refused(message: string) {
    return codedError("DOCUMENT_NOT_TRUSTED", message, { http: { status: 400 } });
  }
}

/** Whether a document was retired so long ago that no page of it can still be open. */
function isOver({ retired }: TrustedDocument, now: Date): boolean {
  if (retired === undefined) return false;
  const over = new Date(`${retired}T00:00:00Z`);
  over.setUTCFullYear(over.getUTCFullYear() + 1);
  return now >= over;
}

/** RFC 6750, section 3.1. */
function insufficientScope(message: string, scopes: readonly string[]) {
  const scope = scopes.length > 0 ? `, scope="${scopes.join(" ")}"` : "";
  const headers = new HeaderMap([["www-authenticate", `Bearer error="insufficient_scope"${scope}`]]);
  return codedError("INSUFFICIENT_SCOPE", message, { scopes, http: { status: 403, headers } });
}
