import type { CaseFormFragment } from "../../../gql/operations.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { BackLink } from "../../../ui/breadcrumb/breadcrumb.tsx";
import { useWords } from "../words.ts";

/** The type is only for who is signed in: why, and the way there and back. */
export function SignInNeeded({ type }: { type: CaseFormFragment }) {
  const { t } = useWords();
  return (
    <div class="narrow stack">
      <BackLink href="/new">{t("action.back")}</BackLink>
      <PageTitle lead={type.description}>{type.title}</PageTitle>
      <p>{t("cases.signIn.why")}</p>
      <LinkButton href={`/sign-in?next=${encodeURIComponent(`/new/${type.code}`)}`} icon="user">
        {t("cases.contact.signIn")}
      </LinkButton>
    </div>
  );
}
