import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { Lessons } from "./lessons/lessons.tsx";
import "./assistant.css";

/** Where editors say what the assistant should answer, and see whether it does. */
export function Page() {
  const { t } = useText();
  const shell = useShell();
  usePageHead({ title: t("assistant.lessons.title") });
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  const { roles, citizen } = shell.viewer;
  if (roles.some((role) => role === "EDITOR" || role === "ADMIN")) return <Lessons />;
  return (
    <EmptyState
      icon="lock"
      level={1}
      title={t(citizen ? "state.forbidden" : "state.signInNeeded")}
      action={
        <LinkButton href={citizen ? "/" : "/sign-in?next=/desk/assistant"}>
          {t(citizen ? "nav.home" : "nav.signIn")}
        </LinkButton>
      }
    />
  );
}
