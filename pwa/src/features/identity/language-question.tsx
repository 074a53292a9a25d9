import { changePreferences, useApp, usePreferences, useText } from "../../lib/app/index.ts";
import { AVAILABLE_LOCALES } from "../../lib/i18n/index.ts";
import { RadioCards } from "../../ui/choice/choice.tsx";

/** In which language; each under its own name. */
export function LanguageQuestion() {
  const app = useApp();
  const { t } = useText();
  const { locale } = usePreferences();
  return (
    <RadioCards
      id="language"
      asTitle
      label={t("identity.language.question")}
      columns
      options={AVAILABLE_LOCALES.map(({ code, name }) => ({ value: code, label: name }))}
      value={locale}
      onChange={(code) => void changePreferences(app, { locale: code })}
    />
  );
}
