import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { useWords } from "../words.ts";

/** What was written earlier is still there. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useWords();
  return (
    <Notice icon="edit">
      <p>{t("cases.draft.kept")}</p>
      <Button variant="quiet" onClick={onDiscard}>
        {t("cases.draft.discard")}
      </Button>
    </Notice>
  );
}
