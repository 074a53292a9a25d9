import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { AVAILABLE_LOCALES } from "../../lib/i18n/index.ts";
import { Segmented } from "../../ui/segmented/segmented.tsx";
import { Select } from "../../ui/select/select.tsx";
import { useTextSizes } from "./text-sizes.ts";

/** Text size, language, words, contrast and background. */
export function ReadingSettings() {
  const app = useApp();
  const { t } = useText();
  const { textSize, locale, register, contrast, theme } = usePreferences();
  const sizes = useTextSizes(() => true);
  return (
    <>
      <Select
        id="text-size"
        label={t("identity.textSize.question")}
        hint={t("identity.textSize.hint")}
        options={sizes}
        value={String(textSize)}
        onChange={(size) => void changePreferences(app, { textSize: Number(size) })}
      />
      <Select
        id="locale"
        label={t("identity.language.label")}
        options={AVAILABLE_LOCALES.map(({ code, name }) => ({ value: code, label: name }))}
        value={locale}
        onChange={(code) => void changePreferences(app, { locale: code })}
      />
      <Segmented
        name="register"
        label={t("identity.register.label")}
        options={[
          { value: "NORMAL", label: t("identity.register.normal") },
          { value: "PLAIN", label: t("identity.register.plain") },
        ]}
        value={register}
        onChange={(value) => void changePreferences(app, { register: value })}
      />
      <Segmented
        name="contrast"
        label={t("identity.contrast.label")}
        options={[
          { value: "NORMAL", label: t("identity.contrast.normal") },
          { value: "HIGH", label: t("identity.contrast.high") },
        ]}
        value={contrast}
        onChange={(value) => void changePreferences(app, { contrast: value })}
      />
      <Segmented
        name="theme"
        label={t("identity.theme.label")}
        options={[
          { value: "DEVICE", label: t("identity.theme.device") },
          { value: "LIGHT", label: t("identity.theme.light") },
          { value: "DARK", label: t("identity.theme.dark") },
        ]}
        value={theme}
        onChange={(value) => void changePreferences(app, { theme: value })}
      />
    </>
  );
}
