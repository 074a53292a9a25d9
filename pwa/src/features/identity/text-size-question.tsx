import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { TEXT_SIZES } from "../../profiles/preferences.ts";
import { RadioCards } from "../../ui/choice/choice.tsx";

/** How large the text is; the page shows it at once. */
export function TextSizeQuestion({ asTitle = true }: { asTitle?: boolean }) {
  const app = useApp();
  const { t, number } = useText();
  const { textSize } = usePreferences();
  return (
    <RadioCards
      id="text-size"
      asTitle={asTitle}
      label={t("identity.textSize.question")}
      hint={t("identity.textSize.hint")}
      columns
      options={TEXT_SIZES.map((size) => ({
        value: String(size),
        label:
          size === 100
            ? t("identity.textSize.normal")
            : t("identity.textSize.larger", { size: number(size) }),
      }))}
      value={String(textSize)}
      onChange={(size) => void changePreferences(app, { textSize: Number(size) })}
    />
  );
}
