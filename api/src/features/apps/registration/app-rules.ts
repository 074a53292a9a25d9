import { ExpectedFailure, type Failure } from "../../../platform/errors/index.ts";
import { faultOfAppName } from "./app-name.ts";
import type { AppKindName } from "./app-kind.ts";
import type { AppWords } from "./app.repository.ts";
import { faultOfRedirectUri } from "./redirect-uri.ts";
import { APP_SCOPES } from "../oauth/scopes.ts";

/** An app as it would be, and what it is measured by. */
interface Rules {
  kind: AppKindName;
  /** Name of the organisation, which no app may pass for. */
  organization: string;
}

/**
 * Checks everything that a developer says of an app, and names all that is wrong.
 * @throws ExpectedFailure REQUIRED, APP_NAME_RESERVED, FORMAT_INVALID, WEBSITE_INVALID, REDIRECT_URI_…, SCOPE_UNKNOWN
 */
export function checkApp(words: AppWords, { kind, organization }: Rules): void {
  const failures: Failure[] = [];
  const fail = (code: string | null, ...path: string[]) =>
    code === null ? undefined : failures.push({ code, path: ["input", ...path] });
  fail(words.name === "" ? "REQUIRED" : faultOfAppName(words.name, organization), "name");
  fail(words.website === null || isHttps(words.website) ? null : "WEBSITE_INVALID", "website");
  if (kind === "PUBLIC" && words.redirectUris.length === 0) fail("REDIRECT_URI_REQUIRED", "redirectUris");
  words.redirectUris.forEach((uri, index) =>
    fail(faultOfRedirectUri(uri, kind), "redirectUris", String(index)),
  );
  if (words.scopes.length === 0) fail("REQUIRED", "scopes");
  words.scopes.forEach((scope, index) =>
    fail(APP_SCOPES.includes(scope) ? null : "SCOPE_UNKNOWN", "scopes", String(index)),
  );
  if (failures.length > 0) throw new ExpectedFailure(failures);
}

const isHttps = (text: string): boolean => URL.canParse(text) && /^https:\/\/[^\s\\]+$/.test(text);
