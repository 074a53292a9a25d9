import { useLocation, useSearch } from "wouter-preact";
import { usePreferences, useText } from "../../lib/app/index.ts";
import { languageName } from "../../lib/i18n/index.ts";
import { ReadAloud } from "../../ui/read-aloud/read-aloud.tsx";

/** What is around the page's own text, or said by the controls themselves. */
const SKIPPED =
  "#listen, .talk-to-somebody, .no-print, nav, [aria-hidden='true'], select, textarea, .stepper";

/** Reads whatever page is shown; another page, or another step of a form, is begun anew. */
export function PageReader() {
  const [path] = useLocation();
  const step = new URLSearchParams(useSearch()).get("step");
  const { t, locale } = useText();
  const { readAloud } = usePreferences();
  if (!readAloud) return null;
  const language = languageName(locale, locale);
  return (
    <ReadAloud
      key={`${path} ${step ?? ""} ${locale}`}
      target="#content"
      skip={SKIPPED}
      lang={locale}
      words={{
        start: t("reading.start"),
        pause: t("reading.pause"),
        resume: t("reading.resume"),
        stop: t("reading.stop"),
        speed: t("reading.speed"),
        slow: t("reading.slow"),
        normal: t("reading.normal"),
        fast: t("reading.fast"),
        voiceless: t("reading.voiceless", { language }),
      }}
    />
  );
}
