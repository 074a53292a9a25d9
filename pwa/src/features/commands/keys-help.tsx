import { useText } from "../../lib/app/index.ts";
import { lettersOn, setLetters } from "../../lib/device/letter-keys.ts";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import "./keys-help.css";

/** Every key of the citizens' pages, and the way to turn single letters off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const keys = [
    [["Ctrl", "K"], t("commands.key.palette")],
    [["⌘", "K"], t("commands.key.palette")],
    [["/"], t("commands.key.search")],
    [["n"], t("commands.key.new")],
    [["c"], t("commands.key.cases")],
    [["?"], t("commands.key.help")],
    [["Esc"], t("commands.key.close")],
  ] as const;
  return (
    <Dialog open title={t("commands.key.title")} closeLabel={t("action.close")} onClose={onClose}>
      <dl class="key-list">
        {keys.map(([pressed, meaning]) => (
          <div key={pressed.join()}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={lettersOn.value}
          onChange={(event) => setLetters(event.currentTarget.checked)}
        />
        <span>{t("commands.key.on")}</span>
      </label>
    </Dialog>
  );
}
