import { useState } from "preact/hooks";
import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { BackLink } from "../../../ui/breadcrumb/breadcrumb.tsx";
import { Button } from "../../../ui/button/button.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { StateBadge } from "../../../ui/state-badge/state-badge.tsx";
import { Due } from "../due/due.tsx";
import { useShortcuts } from "../shortcuts/use-shortcuts.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import type { Assignment, CaseActs } from "./use-case-acts.ts";

interface CaseHeadProps {
  case: DeskCaseFragment;
  acts: CaseActs;
  /** Says what was done; with the way back where there is one. */
  say: (text: string, undo?: () => void) => void;
  onHelp: () => void;
}

/** What a case is about, where it stands and by when; who has it, and who could. */
export function CaseHead({ case: shown, acts, say, onHelp }: CaseHeadProps) {
  const { t } = useText();
  const [assigning, setAssigning] = useState(false);
  const can = (action: DeskCaseFragment["actions"][number]): boolean => shown.actions.includes(action);
  const back = previousAssignment(shown);

  const undo =
    back === null
      ? undefined
      : (): void => void acts.assign(back).then((done) => done && say(t("desk.assign.undone")));
  const takeCharge = (): void => {
    if (can("TAKE_CHARGE")) void acts.takeCharge().then((done) => done && say(t("desk.case.taken"), undo));
  };
  const assign = (to: Assignment, name: string): void =>
    void acts.assign(to).then((done) => done && say(t("desk.assign.done", { name }), undo));
  useShortcuts({ t: takeCharge, a: () => can("ASSIGN") && setAssigning(true) });
  const by = [shown.citizen?.givenName, shown.citizen?.familyName].filter(Boolean).join(" ");
  const who = [shown.assignee?.firstName, shown.team?.name].filter(Boolean).join(", ");

  return (
    <header class="stack">
      <BackLink href="/desk">{t("desk.queue.title")}</BackLink>
      <PageTitle
        eyebrow={
          <>
            {t("desk.column.code")} <bdi class="code">{shown.code}</bdi>
          </>
        }
      >
        {shown.requestType.title}
      </PageTitle>
      <div class="cluster">
        <StateBadge state={shown.state} label={t(`desk.state.${shown.state}`)} />
        {shown.outcome === null && shown.state !== "WITHDRAWN" && <Due case={shown} />}
        <a class="lone-link" href="#citizen-title">
          {by === "" ? t("desk.citizen.anonymous") : by}
        </a>
        <span>{who === "" ? t("desk.case.nobody") : t("desk.case.with", { who })}</span>
      </div>
      {shown.outcome && (
        <Notice
          tone={shown.outcome === "SOLVED" || shown.outcome === "ANSWERED" ? "success" : "info"}
          title={t("desk.case.outcome", { outcome: t(`desk.outcome.${shown.outcome}`) })}
        >
          {shown.outcomeReason && <p>{shown.outcomeReason}</p>}
          {shown.rating !== null && <p>{t("desk.case.rating", { rating: shown.rating })}</p>}
        </Notice>
      )}
      {acts.errors.length > 0 && (
        <Notice tone="danger" role="alert" title={t("desk.act.refused")}>
          {acts.errors.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <div class="cluster no-print">
        {can("TAKE_CHARGE") && (
          <Button icon="user" busy={acts.busy === "takeCharge"} onClick={takeCharge}>
            {t("desk.case.takeCharge")}
          </Button>
        )}
        {can("ASSIGN") && (
          <Button
            variant="secondary"
            icon="users"
            busy={acts.busy === "assign"}
            onClick={() => setAssigning(true)}
          >
            {t("desk.assign.open")}
          </Button>
        )}
        <LinkButton variant="secondary" icon="edit" href="#composer-title">
          {t("desk.composer.title")}
        </LinkButton>
        <span class="desk-keys">
          <Button variant="quiet" onClick={onHelp}>
            {t("desk.keys.title")}
          </Button>
        </span>
      </div>
      <AssignDialog open={assigning} onClose={() => setAssigning(false)} onAssign={assign} />
    </header>
  );
}

/** Who had it, to give it back; null where nobody had. */
function previousAssignment({ assignee, team }: DeskCaseFragment): Assignment | null {
  if (assignee === null && team === null) return null;
  return { ...(assignee !== null && { agentId: assignee.id }), ...(team !== null && { teamId: team.id }) };
}
