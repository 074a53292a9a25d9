import { useText } from "../../lib/app/index.ts";
import type { ArticleStatus } from "../../gql/operations.ts";
import { Icon, type IconName } from "../../ui/icon/icon.tsx";

const looks: Record<ArticleStatus | "BEHIND", { tone: string; icon: IconName }> = {
  DRAFT: { tone: "new", icon: "edit" },
  IN_REVIEW: { tone: "yours", icon: "users" },
  PUBLISHED: { tone: "done", icon: "check-circle" },
  EXPIRED: { tone: "over", icon: "clock" },
  BEHIND: { tone: "yours", icon: "alert" },
};

/** Where a text stands: a word and a drawing, never a colour alone. */
export function Status({ status }: { status: ArticleStatus | "BEHIND" }) {
  const { t } = useText();
  const { tone, icon } = looks[status];
  return (
    <span class={`badge badge-${tone}`}>
      <Icon name={icon} />
      {t(`editing.status.${status}`)}
    </span>
  );
}
