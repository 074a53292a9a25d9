import type { RequestError } from "../graphql/request-error.ts";
import { useText } from "./context.ts";

/** What to tell the reader of a request that failed: no network, no right, or something broken on our side. */
export function useFailureText(): (error: RequestError) => string {
  const { t } = useText();
  return ({ code, message }) => {
    if (code === "NETWORK") return t("state.offline");
    if (code === "UNAUTHENTICATED") return t("state.signInNeeded");
    if (code === "FORBIDDEN") return t("state.forbidden");
    return code === "RATE_LIMITED" ? message : t("state.failed");
  };
}
