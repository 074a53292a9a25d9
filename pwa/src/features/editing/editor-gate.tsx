import type { ComponentChildren } from "preact";
import { useLocation } from "wouter-preact";
import { useShell, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import "../desk/desk.css";
import "./editing.css";

/** Shows a page to editors; tells others why they do not see it. The api refuses them anyway. */
export function EditorGate({ children }: { children: ComponentChildren }) {
  const { t } = useText();
  const [path] = useLocation();
  const shell = useShell();
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  const { roles, citizen } = shell.viewer;
  if (roles.some((role) => role === "EDITOR" || role === "ADMIN")) return <>{children}</>;
  return (
    <EmptyState
      icon="lock"
      level={1}
      title={t(citizen ? "state.forbidden" : "state.signInNeeded")}
      action={
        <LinkButton href={citizen ? "/" : `/sign-in?next=${encodeURIComponent(path)}`}>
          {t(citizen ? "nav.home" : "nav.signIn")}
        </LinkButton>
      }
    />
  );
}
