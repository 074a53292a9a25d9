import { useText } from "../../lib/app/index.ts";
import { TEXT_SIZES } from "../../profiles/preferences.ts";

/** The text sizes as answers of a question. */
export function useTextSizes(offered: (size: number) => boolean): { value: string; label: string }[] {
  const { t, number } = useText();
  return TEXT_SIZES.filter(offered).map((size) => ({
    value: String(size),
    label:
      size === 100 ? t("identity.textSize.normal") : t("identity.textSize.larger", { size: number(size) }),
  }));
}
