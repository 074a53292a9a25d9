import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";

interface AskFirstProps {
  open: boolean;
  question: string;
  /** What happens then. */
  meaning: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** The question before something is deleted for good. */
export function AskFirst({ open, question, meaning, busy, onYes, onNo }: AskFirstProps) {
  const { t } = useText();
  return (
    <Dialog
      open={open}
      title={question}
      closeLabel={t("action.close")}
      onClose={onNo}
      actions={
        <>
          <Button variant="danger" busy={busy} onClick={onYes}>
            {t("developers.delete.yes")}
          </Button>
          <Button variant="secondary" onClick={onNo}>
            {t("action.cancel")}
          </Button>
        </>
      }
    >
      <p>{meaning}</p>
    </Dialog>
  );
}
