import { useEffect } from "preact/hooks";
import { ToastRegion } from "../../../ui/toast/toast.tsx";
import { useWords } from "../words.ts";
import { taken } from "./undo.ts";

/** Where a form says what was just taken away: one tap puts it back. */
export function UndoToast() {
  const { t } = useWords();
  const { value } = taken;
  const close = (): void => {
    taken.value = undefined;
  };
  useEffect(() => close, []);
  return (
    <ToastRegion
      message={value && { ...value, undoLabel: t("cases.undo.back"), onUndo: value.putBack }}
      closeLabel={t("action.close")}
      onClose={close}
    />
  );
}
