import { MyCases } from "../../../gql/MyCases.ts";
import type { CaseState } from "../../../gql/operations.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { OPEN_STATES, OVER_STATES } from "../case-state.ts";
import { useWords } from "../words.ts";
import { NoCases } from "./no-cases.tsx";
import { OwnCases } from "./own-cases.tsx";

/** What the reader who is signed in has asked for, open cases first. */
export function AllOwnCases() {
  const { t } = useWords();
  const noneOpen = useNone(OPEN_STATES);
  const noneOver = useNone(OVER_STATES);
  if (noneOpen && noneOver) return <NoCases>{t("cases.list.emptyOwn")}</NoCases>;
  return (
    <>
      <OwnCases title={t("cases.list.open")} states={OPEN_STATES} none={t("cases.list.noneOpen")} />
      <LinkButton href="/new" icon="plus">
        {t("cases.list.new")}
      </LinkButton>
      <OwnCases title={t("cases.list.over")} states={OVER_STATES} none={t("cases.list.noneOver")} />
    </>
  );
}

/** True once it is known that there is none; the list itself asks the same, and nothing is asked twice. */
function useNone(states: CaseState[]): boolean {
  const { data } = useQuery(MyCases, { states, after: null }, { keep: true });
  return data?.viewer.cases.nodes.length === 0;
}
