import { useState } from "preact/hooks";
import { RequestTypeTitle } from "../../../gql/RequestTypeTitle.ts";
import type { CaseViewFragment } from "../../../gql/operations.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { loadText, type Text } from "../../../lib/i18n/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { isOpen } from "../case-state.ts";
import { dueWords } from "../promise-words.ts";
import { useWords } from "../words.ts";

/** The language spoken at the counter. */
const COUNTER = "it";

/** The case in Italian, to be shown at the counter by who reads it in another language and wants that. */
export function CounterCard({ shown }: { shown: CaseViewFragment }) {
  const { t } = useWords();
  const { italianBeside, locale } = usePreferences();
  const [italian, setItalian] = useState<Text>();
  const { data } = useQuery(
    RequestTypeTitle,
    { code: shown.requestType.code, locale: COUNTER },
    { skip: italian === undefined, maxAge: 300_000 },
  );
  if (!italianBeside || locale === COUNTER) return null;
  if (italian === undefined) {
    const open = (): void => void loadText(COUNTER, new Set(["cases"])).then(setItalian);
    return (
      <Button variant="secondary" icon="globe" onClick={open}>
        {t("cases.counter.title")}
      </Button>
    );
  }
  return (
    <section class="case-box stack stack-s">
      <p class="soft">{t("cases.counter.hint")}</p>
      <div lang={COUNTER} dir="ltr" class="stack stack-s">
        <p class="notice-title">{data?.requestType?.title ?? shown.requestType.title}</p>
        <p>
          {italian.t("cases.list.code")} <bdi class="code">{shown.code}</bdi>
        </p>
        <p>{italian.t(`cases.state.${shown.state}`)}</p>
        {shown.promisedAt !== null && isOpen(shown.state) && (
          <p>{italian.t("cases.list.due", { due: dueWords(shown.promisedAt, italian) })}</p>
        )}
        {shown.place !== null && <p>{shown.place.address}</p>}
      </div>
    </section>
  );
}
