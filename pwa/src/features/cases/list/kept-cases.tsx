import { KeptCase } from "../../../gql/KeptCase.ts";
import type { AnonymousCase } from "../../../lib/device/anonymous-cases.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { useWords } from "../words.ts";
import { CaseListItem } from "./case-list-item.tsx";

/** Cases filed without signing in: this device remembers them and their secrets. */
export function KeptCases({ kept }: { kept: readonly AnonymousCase[] }) {
  const { t } = useWords();
  return (
    <section class="stack">
      <h2>{t("cases.kept.title")}</h2>
      <p class="soft measure">{t("cases.kept.lead")}</p>
      <ul role="list" class="stack">
        {kept.map((one) => (
          <li key={one.code}>
            <KeptCaseItem kept={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The case as it is now; what the device noted when filing until that is known. */
function KeptCaseItem({ kept: { code, secret, title, openedAt } }: { kept: AnonymousCase }) {
  const { t, date } = useWords();
  const { data } = useQuery(KeptCase, { code, secret }, { keep: true });
  if (data?.case) return <CaseListItem item={data.case} />;
  return (
    <Card level={3} href={`/cases/${code}`} title={title}>
      <p>{t("cases.kept.sentOn", { date: date(openedAt) })}</p>
      <p class="soft">
        {t("cases.list.code")} <bdi class="code">{code}</bdi>
      </p>
    </Card>
  );
}
