import type { CaseViewFragment } from "../../../gql/operations.ts";

/** What a part of the case's page is given. */
export interface CasePartProps {
  shown: CaseViewFragment;
  /** Of an anonymous case. */
  secret: string | null;
}
