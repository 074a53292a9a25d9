import type { ErrorCode } from "../platform/errors/index.ts";
import type { Catalogue } from "../platform/messages/index.ts";

/** Codes that GraphQL's own rules or the HTTP door give. */
type StandardCode =
  "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED" | "BAD_REQUEST" | "INTERNAL_SERVER_ERROR";

/** What each code of `extensions.code` means, and what an app does then. */
const MEANINGS = {
  UNAUTHENTICATED:
    "The token is unknown, has expired or was revoked; or this needs somebody. Get a new token.",
  FORBIDDEN: "Who asks may not see or change this. Asking again does not help.",
  INSUFFICIENT_SCOPE:
    "The app's token lacks a scope; the message names it. Ask the person for it, or leave the field out.",
  BAD_USER_INPUT: "An argument or variable is not what the schema wants. Mend the request.",
  CASE_CODE_MISREAD: "The check character of a case's code is wrong: somebody misread it. Ask for it again.",
  NOT_FOUND: "There is no such thing, for this reader.",
  RATE_LIMITED: "What may be spent in an hour is spent. Wait `retryAfter` seconds, then send the same again.",
  TOO_MANY_STREAMS:
    "This person, app or address already has as many live streams open as it may. Close one that nobody looks at, then open this one again.",
  QUERY_TOO_COMPLEX: "One document asks for too much: the message says which limit. Ask for smaller pages.",
  DOCUMENT_NOT_TRUSTED: "A browser's session sends documents of our own pages only. Use a token.",
  SERVICE_UNAVAILABLE: "We are away for a moment. Wait `retryAfter` seconds, then send the same again.",
  DEMO_ONLY: "This exists in the demo town only.",
  GRAPHQL_PARSE_FAILED: "This is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema.",
  BAD_REQUEST: "This is no GraphQL request over HTTP.",
  INTERNAL_SERVER_ERROR: "Something broke on our side. Try again once; the log has the reason.",
} satisfies Record<ErrorCode | StandardCode, string>;

const HEADER = `# Error codes

Made from the code by \`npm run schema\`: every code there is. How to deal with them is in [errors](errors.md).
`;

/** The chapter of the developers' guide with every error code there is, as Markdown. */
export function errorCodesPage(catalogues: readonly Catalogue[]): string {
  const meanings: Record<ErrorCode | StandardCode, string> = MEANINGS;
  const userErrors = catalogues
    .flatMap(({ en }) => Object.entries(en))
    .filter(([key]) => key.startsWith("errors."))
    .map(([key, text]) => [key.slice("errors.".length), plainly(text)] as const);
  return [
    HEADER,
    "## In `extensions.code` of a GraphQL error\n",
    tableOf(["code", "what it means"], Object.entries(meanings)),
    "## In `errors` of a mutation's payload\n",
    "The message comes in the reader's language (`accept-language`, or the person's own); here in English.\n",
    tableOf(["code", "message"], userErrors),
  ].join("\n");
}

function tableOf(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([code, text]) => `| \`${code}\` | ${text.replaceAll("|", "\\|")} |`);
  return [`| ${head.join(" | ")} |`, "| --- | --- |", ...lines, ""].join("\n");
}

/** An ICU text with its plurals as they are for many. */
function plainly(text: string): string {
  return text.replace(/\{(\w+), plural,.*?other \{([^}]*)\}\s*\}/g, (_, name: string, many: string) =>
    many.replace("#", `{${name}}`),
  );
}
