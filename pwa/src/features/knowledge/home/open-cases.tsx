import { OpenCases as Query } from "../../../gql/OpenCases.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { CaseCard } from "../../../ui/case-card/case-card.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import type { BadgeState } from "../../../ui/state-badge/state-badge.tsx";

/** The requests of who is signed in that are still going on; nothing where there are none. */
export function OpenCases() {
  const { t } = useText();
  const { data } = useQuery(Query, {}, { keep: true });
  const cases = data?.viewer.cases.nodes ?? [];
  if (cases.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="open-cases">
      <h2 id="open-cases">{t("knowledge.home.cases")}</h2>
      <ul role="list" class="grid wide-cards">
        {cases.map((one) => (
          <li key={one.id} class="whole">
            <OpenCase {...one} />
          </li>
        ))}
      </ul>
      <LinkButton href="/cases" variant="secondary" iconEnd="forward">
        {t("knowledge.home.allCases")}
      </LinkButton>
    </section>
  );
}

interface OpenCaseProps {
  code: string;
  state: BadgeState | null;
  late: boolean;
  promisedAt: string | null;
  requestType: { title: string };
  place: { address: string } | null;
}

function OpenCase({ code, state, late, promisedAt, requestType, place }: OpenCaseProps) {
  const { t, find, date } = useText();
  const when = promisedAt && t(`knowledge.home.${late ? "late" : "promised"}`, { date: date(promisedAt) });
  const known = state ?? "RECEIVED";
  return (
    <CaseCard
      href={`/cases/${code}`}
      title={place ? `${requestType.title}, ${place.address}` : requestType.title}
      state={known}
      stateLabel={find(`knowledge.home.state.${known}`) ?? known}
      codeLabel={t("knowledge.home.code")}
      code={code}
      when={when ?? undefined}
      late={late}
    />
  );
}
