import { usePreferences, useText } from "../../lib/app/index.ts";
import { ReadAloud } from "../../ui/read-aloud/read-aloud.tsx";

/** Reads a part of the page aloud, for who set it so. */
export function Listen({ target }: { target: string }) {
  const { t } = useText();
  const { readAloud, locale } = usePreferences();
  if (!readAloud) return null;
  return (
    <ReadAloud
      target={target}
      lang={locale}
      startLabel={t("cases.case.listen")}
      pauseLabel={t("cases.case.listenPause")}
      resumeLabel={t("cases.case.listenResume")}
    />
  );
}
