import type { ComponentChildren } from "preact";
import { useShell, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";

/** Its children for who is signed in; the way to sign in, and back to `here`, for everybody else. */
export function SignedIn({ here, children }: { here: string; children: ComponentChildren }) {
  const { t } = useText();
  const shell = useShell();
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (shell.viewer.citizen !== null) return <>{children}</>;
  return (
    <EmptyState
      icon="lock"
      level={1}
      title={t("developers.apps")}
      action={<LinkButton href={`/sign-in?next=${encodeURIComponent(here)}`}>{t("nav.signIn")}</LinkButton>}
    >
      {t("developers.signIn")}
    </EmptyState>
  );
}
