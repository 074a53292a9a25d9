import { Icon, type IconName } from "../icon/icon.tsx";
import "./state-badge.css";

/** The states of a case, as the API names them. */
export type BadgeState =
  "RECEIVED" | "IN_CHARGE" | "WAITING_FOR_CITIZEN" | "RESOLVED" | "CLOSED" | "REOPENED" | "WITHDRAWN";

const looks: Record<BadgeState, { tone: string; icon: IconName }> = {
  RECEIVED: { tone: "new", icon: "mail" },
  IN_CHARGE: { tone: "going", icon: "user" },
  REOPENED: { tone: "going", icon: "refresh" },
  WAITING_FOR_CITIZEN: { tone: "yours", icon: "message" },
  RESOLVED: { tone: "done", icon: "check-circle" },
  CLOSED: { tone: "over", icon: "check" },
  WITHDRAWN: { tone: "over", icon: "close" },
};

/** Where a case stands: a word and a drawing, never a colour alone. */
export function StateBadge({ state, label }: { state: BadgeState; label: string }) {
  const { tone, icon } = looks[state];
  return (
    <span class={`badge badge-${tone}`}>
      <Icon name={icon} />
      {label}
    </span>
  );
}
