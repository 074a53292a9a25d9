import type { CaseViewFragment } from "../../../gql/operations.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { isOpen } from "../case-state.ts";
import { useWords } from "../words.ts";

/** Who answers, said openly: first name, office and place; or which office will take it. */
export function WhoAnswers({ shown: { assignee, team, state } }: { shown: CaseViewFragment }) {
  const { t } = useWords();
  if (assignee === null && (team === null || !isOpen(state))) return null;
  return (
    <p class="with-icon">
      <Icon name={assignee === null ? "users" : "user"} />
      <span>
        {assignee === null ? (
          t("cases.who.team", { team: team?.name ?? "" })
        ) : (
          <>
            <strong>
              {t(isOpen(state) ? "cases.who.agent" : "cases.who.agentPast", { name: assignee.firstName })}
            </strong>
            <br />
            <span class="soft">{[assignee.office, assignee.location].filter(Boolean).join(", ")}</span>
          </>
        )}
      </span>
    </p>
  );
}
