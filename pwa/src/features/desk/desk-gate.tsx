import type { ComponentChildren } from "preact";
import { useLocation } from "wouter-preact";
import { isStaff, useShell, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import "./desk.css";

/** Shows a page of the desk to those who answer; tells others why they do not see it. The api refuses them anyway. */
export function DeskGate({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [path] = useLocation();
  const shell = useShell();
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (isStaff(shell.viewer.roles)) return <>{children}</>;
  const signedIn = shell.viewer.citizen !== null;
  return (
    <EmptyState
      icon="lock"
      level={1}
      title={t(signedIn ? "state.forbidden" : "state.signInNeeded")}
      action={
        <LinkButton href={signedIn ? "/" : `/sign-in?next=${encodeURIComponent(path)}`}>
          {t(signedIn ? "nav.home" : "nav.signIn")}
        </LinkButton>
      }
    />
  );
}
