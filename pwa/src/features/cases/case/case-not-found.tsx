import { useFailureText } from "../../../lib/app/index.ts";
import type { RequestError } from "../../../lib/graphql/index.ts";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";

interface CaseNotFoundProps {
  code: string;
  error: RequestError | undefined;
  signedIn: boolean;
}

/** Why there is nothing to show: the code was misread, no connection, or the case is not this reader's. */
export function CaseNotFound({ code, error, signedIn }: CaseNotFoundProps) {
  const { t } = useWords();
  const failureText = useFailureText();
  const misread = error?.code === "CASE_CODE_MISREAD";
  const offline = error !== undefined && !misread;
  const title = misread ? "cases.case.misread" : offline ? "cases.case.offline" : "cases.case.notFound";
  return (
    <div class="narrow">
      <EmptyState
        icon={offline ? "offline" : "search"}
        level={1}
        title={t(title)}
        action={
          <>
            <LinkButton href={`/track?code=${code}`}>{t("cases.list.track")}</LinkButton>
            {!signedIn && (
              <LinkButton href={`/sign-in?next=/cases/${code}`} variant="secondary">
                {t("cases.contact.signIn")}
              </LinkButton>
            )}
          </>
        }
      >
        <p>{offline ? failureText(error) : t(misread ? "cases.track.misread" : "cases.case.notFoundHint")}</p>
      </EmptyState>
    </div>
  );
}
