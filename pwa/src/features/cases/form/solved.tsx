import { useEffect } from "preact/hooks";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { useWords } from "../words.ts";
import { focusTitle } from "./use-steps.ts";

/** An article gave the answer: nothing is sent, and thanks. */
export function Solved() {
  const { t } = useWords();
  useEffect(focusTitle, []);
  return (
    <div class="narrow stack">
      <PageTitle lead={t("cases.solved.lead")}>{t("cases.solved.title")}</PageTitle>
      <LinkButton href="/">{t("cases.solved.home")}</LinkButton>
      <LinkButton href="/new" variant="secondary">
        {t("cases.solved.other")}
      </LinkButton>
    </div>
  );
}
