import { useText } from "../lib/app/index.ts";
import type { RequestError } from "../lib/graphql/index.ts";
import { Button } from "../ui/button/button.tsx";
import { LinkButton } from "../ui/link-button/link-button.tsx";
import { Notice } from "../ui/notice/notice.tsx";

interface LoadProblemProps {
  error: RequestError;
  onRetry: () => void;
}

/** Why nothing could be loaded, in plain words, and what to do: sign in, or try again. */
export function LoadProblem({ error, onRetry }: LoadProblemProps) {
  const { t } = useText();
  if (error.code === "UNAUTHENTICATED") {
    return (
      <Notice role="alert">
        <p>{t("state.signInNeeded")}</p>
        <LinkButton href="/sign-in">{t("nav.signIn")}</LinkButton>
      </Notice>
    );
  }
  if (error.code === "FORBIDDEN") return <Notice role="alert">{t("state.forbidden")}</Notice>;
  return (
    <Notice tone="warning" role="alert">
      <p>{t(error.code === "NETWORK" ? "state.offline" : "state.failed")}</p>
      <Button variant="secondary" icon="refresh" onClick={onRetry}>
        {t("action.retry")}
      </Button>
    </Notice>
  );
}
