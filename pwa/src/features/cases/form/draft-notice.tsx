import type { Draft } from "../../../lib/draft/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { offerUndo } from "../undo/undo.ts";
import { useWords } from "../words.ts";
import type { CaseDraft } from "./case-draft.ts";

/** What was written earlier is still there; to start again can be taken back. */
export function DraftNotice({ draft: { value, change, discard } }: { draft: Draft<CaseDraft> }) {
  const { t } = useWords();
  const startAgain = async (): Promise<void> => {
    await discard();
    offerUndo(t("cases.undo.draft"), () => change(() => value));
  };
  return (
    <Notice icon="edit">
      <p>{t("cases.draft.kept")}</p>
      <Button variant="quiet" onClick={() => void startAgain()}>
        {t("cases.draft.discard")}
      </Button>
    </Notice>
  );
}
