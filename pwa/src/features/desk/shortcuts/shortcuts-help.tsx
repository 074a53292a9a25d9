import type { ComponentChildren } from "preact";
import { useText } from "../../../lib/app/index.ts";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { lettersOn, setLetters } from "../../../lib/device/letter-keys.ts";

interface ShortcutsHelpProps {
  open: boolean;
  onClose: () => void;
}

/** Every key of the desk, and the way to turn the letters off. */
export function ShortcutsHelp({ open, onClose }: ShortcutsHelpProps) {
  const { t } = useText();
  const line = (keys: ComponentChildren, meaning: string) => (
    <div>
      <dt>{keys}</dt>
      <dd>{meaning}</dd>
    </div>
  );
  return (
    <Dialog open={open} title={t("desk.keys.title")} closeLabel={t("action.close")} onClose={onClose}>
      <h3>{t("desk.keys.queue")}</h3>
      <dl class="keys">
        {line([<kbd>j</kbd>, " ", <kbd>{t("desk.keys.down")}</kbd>], t("desk.keys.next"))}
        {line([<kbd>k</kbd>, " ", <kbd>{t("desk.keys.up")}</kbd>], t("desk.keys.previous"))}
        {line(<kbd>{t("desk.keys.enter")}</kbd>, t("desk.keys.open"))}
        {line(<kbd>/</kbd>, t("desk.keys.search"))}
        {line(<kbd>n</kbd>, t("desk.keys.new"))}
      </dl>
      <h3>{t("desk.keys.case")}</h3>
      <dl class="keys">
        {line(<kbd>t</kbd>, t("desk.keys.takeCharge"))}
        {line(<kbd>r</kbd>, t("desk.keys.reply"))}
        {line(<kbd>i</kbd>, t("desk.keys.note"))}
        {line(<kbd>a</kbd>, t("desk.keys.assign"))}
        {line(<kbd>u</kbd>, t("desk.keys.back"))}
        {line(<kbd>?</kbd>, t("desk.keys.help"))}
      </dl>
      <label class="switch-line">
        <input
          type="checkbox"
          checked={lettersOn.value}
          onChange={(event) => setLetters(event.currentTarget.checked)}
        />
        <span>{t("desk.keys.on")}</span>
      </label>
    </Dialog>
  );
}
