import type { errors, KoaContextWithOIDC } from "oidc-provider";
import { directionOf, preferredLocale } from "../../identity/index.ts";
import type { Platform } from "../../../platform/room.ts";

/** Shows why a request of an app could not go on, to the person whom the app sent here. */
export type ShowError = (
  ctx: KoaContextWithOIDC,
  code: string,
  error: Error | errors.OIDCProviderError,
) => void;

/** The library's codes that have words of their own; the others are told in one sentence. */
const WORDED: Readonly<Record<string, string>> = {
  invalid_redirect_uri: "redirect",
  invalid_client: "client",
  session_not_found: "expired",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A plain page of ours: what happened, that nothing was shared, and what to tell the app's makers. */
export function errorPage({ translate, logger }: Pick<Platform, "translate" | "logger">): ShowError {
  return (ctx, code, error) => {
    const locale = preferredLocale(ctx.get("accept-language"));
    const say = (key: string) => escaped(translate(locale, `apps.error.${key}`));
    const key =
      WORDED[error.name === "InvalidRedirectUri" ? "invalid_redirect_uri" : nameOf(error, code)] ?? "other";
    if (ctx.status >= 500) logger.error({ err: error }, "the authorization server failed");
    const detail = "error_description" in error ? `${code}: ${error.error_description ?? ""}` : code;
    ctx.type = "text/html; charset=utf-8";
    ctx.body = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say("title")} · Sportello</title><main><h1>${say("title")}</h1><p>${say(key)}</p><p>${say("safe")}</p>
<p>${say("detail")} <code>${escaped(detail)}</code></p><p><a href="/">${say("home")}</a></p></main></html>`;
  };
}

const nameOf = (error: Error, code: string): string =>
  error.name === "SessionNotFound" ? "session_not_found" : code;
