import { useText } from "../../lib/app/index.ts";
import { Notice } from "../../ui/notice/notice.tsx";

/** What SPID or CIE can end with, as the api names it in `?problem=`. */
const PROBLEMS = [
  "cancelled",
  "level",
  "expired",
  "no-code",
  "other-person",
  "two-accounts",
  "too-many",
  "failed",
] as const;

/** Why the person did not come in with SPID or CIE, and what they can do. */
export function SignInProblem({ search }: { search: string }) {
  const { t } = useText();
  const said = new URLSearchParams(search).get("problem");
  const problem = PROBLEMS.find((known) => known === said);
  if (problem === undefined) return null;
  return (
    <Notice tone="warning" role="alert">
      {t(`identity.problem.${problem}`)}
    </Notice>
  );
}
