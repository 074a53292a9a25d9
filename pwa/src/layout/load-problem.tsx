import { useFailureText, useText } from "../lib/app/index.ts";
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
  const failureText = useFailureText();
  const refused = error.code === "UNAUTHENTICATED" || error.code === "FORBIDDEN";
  return (
    <Notice tone={refused ? "info" : "warning"} role="alert">
      <p>{failureText(error)}</p>
      {error.code === "UNAUTHENTICATED" && <LinkButton href="/sign-in">{t("nav.signIn")}</LinkButton>}
      {!refused && (
        <Button variant="secondary" icon="refresh" onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
    </Notice>
  );
}
