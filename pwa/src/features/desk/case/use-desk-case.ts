import { useCallback } from "preact/hooks";
import { DeskCaseChanged, type DeskCaseChangedSubscription } from "../../../gql/DeskCaseChanged.ts";
import { DeskCasePage } from "../../../gql/DeskCasePage.ts";
import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useApp } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { useLiveCase } from "../../../lib/live/index.ts";

/** A case of the desk, live. `show` puts a newer state of it on the page: an act's answer, or what it will lead to. */
export function useDeskCase(code: string) {
  const { client } = useApp();
  const query = useQuery(DeskCasePage, { code });
  const show = useCallback(
    (next: DeskCaseFragment) => client.write(DeskCasePage, { code }, { case: next }),
    [client, code],
  );
  useLiveCase<DeskCaseChangedSubscription>(DeskCaseChanged, {
    code,
    version: query.data?.case?.version,
    versionOf: ({ caseChanged }) => caseChanged.version,
    onData: ({ caseChanged }) => show(caseChanged),
  });
  return { ...query, show };
}
