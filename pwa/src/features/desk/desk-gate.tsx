import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { useShell, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import "./desk.css";

/** Shows a page of the desk to those who answer; tells others why they do not see it. The api refuses them anyway. */
export function DeskGate({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [path, navigate] = useLocation();
  const shell = useShell();
  const roles = shell?.viewer.roles ?? [];
  const edits = roles.includes("EDITOR") && !answers(roles);
  useEffect(() => {
    // An editor has a desk of their own.
    if (edits) navigate("/desk/knowledge", { replace: true });
  }, [edits, navigate]);
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (answers(roles)) return <>{children}</>;
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

/** Whether somebody answers citizens: the api lets nobody else see the queues. */
const answers = (roles: readonly string[]): boolean =>
  roles.some((role) => role === "OPERATOR" || role === "SUPERVISOR" || role === "ADMIN");
