import type { CaseViewFragment } from "../../../gql/operations.ts";
import { Notice } from "../../../ui/notice/notice.tsx";
import { isOpen } from "../case-state.ts";
import { dueWords } from "../promise-words.ts";
import { useWords } from "../words.ts";

/** Where it stands in plain words: by when, honestly late, what is awaited, or how it ended and why. */
export function CaseStanding({ shown }: { shown: CaseViewFragment }) {
  const words = useWords();
  const { t } = words;
  const { state, promisedAt, late, outcome, outcomeReason, answers } = shown;
  const slot = answers.find(({ slotEndsAt }) => slotEndsAt !== null);
  if (state === "WITHDRAWN") return <p class="lead">{t("cases.standing.withdrawn")}</p>;
  if (!isOpen(state)) {
    return (
      <Notice tone={outcome === null || outcome === "SOLVED" || outcome === "ANSWERED" ? "success" : "info"}>
        <p class="notice-title">
          {outcome === null ? t("cases.state.CLOSED") : t(`cases.outcome.${outcome}`)}
        </p>
        {outcomeReason !== null && (
          <p class="case-entry-body" dir="auto">
            {outcomeReason}
          </p>
        )}
      </Notice>
    );
  }
  return (
    <>
      {state === "WAITING_FOR_CITIZEN" && (
        <Notice tone="warning" icon="message">
          <p class="notice-title">{t("cases.standing.waiting")}</p>
          <a href="#reply">{t("cases.standing.reply")}</a>
        </Notice>
      )}
      {promisedAt !== null && late && (
        <Notice tone="danger">
          <p class="notice-title">{t("cases.standing.late", { date: words.day(promisedAt) })}</p>
          <p>{t("cases.standing.lateHint")}</p>
        </Notice>
      )}
      {promisedAt !== null && !late && (
        <p class="lead">
          {slot === undefined
            ? t("cases.standing.due", { due: dueWords(promisedAt, words) })
            : t("cases.slot.agreed", { when: slot.display })}
        </p>
      )}
    </>
  );
}
