import type { AppKindName } from "./app-kind.ts";

const MAX_LENGTH = 500;
/** Spaces, control characters and backslashes are read differently by different programs. */
const AMBIGUOUS = /[\s\\\p{C}]/u;
/** A reversed domain name, so that no other app of a device has it by accident (RFC 8252, 7.1). */
const PRIVATE_USE_SCHEME = /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/;
const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * What is wrong with an address that people are sent back to; null where it is good. Rules of OAuth 2.1 (2.3) and of
 * RFC 8252 for apps on devices.
 * @returns the code of the failure
 */
export function faultOfRedirectUri(text: string, kind: AppKindName): string | null {
  if (text.length > MAX_LENGTH || AMBIGUOUS.test(text) || !URL.canParse(text)) return "REDIRECT_URI_INVALID";
  const url = new URL(text);
  if (text.includes("#")) return "REDIRECT_URI_FRAGMENT";
  if (text.includes("*")) return "REDIRECT_URI_WILDCARD";
  if (url.username || url.password) return "REDIRECT_URI_INVALID";
  if (url.protocol === "https:") return null;
  if (url.protocol === "http:") return LOOPBACK.includes(url.hostname) ? null : "REDIRECT_URI_INSECURE";
  if (!PRIVATE_USE_SCHEME.test(url.protocol)) return "REDIRECT_URI_INSECURE";
  return kind === "PUBLIC" ? null : "REDIRECT_URI_NATIVE";
}
