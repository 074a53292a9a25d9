import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { RadioCards } from "../../ui/choice/choice.tsx";
import { useTextSizes } from "./text-sizes.ts";

/** Those asked at the first visit; the settings have all. */
const FEW_SIZES = [100, 115, 130, 150, 200, 300];

/** How large the text is; the page shows it at once. */
export function TextSizeQuestion() {
  const app = useApp();
  const { t } = useText();
  const { textSize } = usePreferences();
  const options = useTextSizes((size) => FEW_SIZES.includes(size) || size === textSize);
  return (
    <RadioCards
      id="text-size"
      asTitle
      label={t("identity.textSize.question")}
      hint={t("identity.textSize.hint")}
      columns
      options={options}
      value={String(textSize)}
      onChange={(size) => void changePreferences(app, { textSize: Number(size) })}
    />
  );
}
