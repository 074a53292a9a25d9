import { OpenCases as Query } from "../../../gql/OpenCases.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { CaseCard } from "../../../ui/case-card/case-card.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import type { BadgeState } from "../../../ui/state-badge/state-badge.tsx";

/** Requests that are still going on, for who is signed in; for the others, the two ways to find one again. */
export function OpenCases({ signedIn }: { signedIn: boolean }) {
  const { t } = useText();
  const { data } = useQuery(Query, {}, { skip: !signedIn, keep: true });
  const cases = signedIn ? (data?.viewer.cases.nodes ?? []) : [];
  if (signedIn && cases.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="open-cases">
      <h2 id="open-cases">{t("knowledge.home.cases")}</h2>
      {cases.length > 0 ? (
        <ul role="list" class="grid wide-cards">
          {cases.map((one) => (
            <li key={one.id} class="whole">
              <OpenCase {...one} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="measure">{t("knowledge.home.noCases")}</p>
      )}
      <div class="cluster">
        {signedIn ? (
          <LinkButton href="/cases" variant="secondary" iconEnd="forward">
            {t("knowledge.home.allCases")}
          </LinkButton>
        ) : (
          <>
            <LinkButton href="/track" variant="secondary" icon="cases">
              {t("nav.track")}
            </LinkButton>
            <LinkButton href="/sign-in" variant="quiet" icon="user">
              {t("nav.signIn")}
            </LinkButton>
          </>
        )}
      </div>
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
