import type { CaseViewFragment } from "../../../gql/operations.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { StateBadge } from "../../../ui/state-badge/state-badge.tsx";
import { later } from "../later.tsx";
import { useWords } from "../words.ts";
import type { CasePartProps } from "./case-part.ts";
import { CaseContent } from "./case-content.tsx";
import { CaseStanding } from "./case-standing.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { CounterCard } from "./counter-card.tsx";
import { Rate } from "./rate-form.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { WhoAnswers } from "./who-answers.tsx";
import { Withdraw } from "./withdraw.tsx";
import "./case-view.css";

const EarnedPoints = later(async () => (await import("../../engagement/earned-points.tsx")).EarnedPoints, {
  quiet: true,
});

/** Where the case stands, who answers, what was said, and what the reader can do now. */
export function CaseView({ shown, secret }: CasePartProps) {
  const { t } = useWords();
  const { points } = usePreferences();
  const may = (action: CaseViewFragment["actions"][number]): boolean => shown.actions.includes(action);
  return (
    <>
      <div class="stack">
        <PageTitle
          eyebrow={
            <>
              {t("cases.list.code")} <bdi class="code">{shown.code}</bdi>
            </>
          }
        >
          {shown.requestType.title}
        </PageTitle>
        <p>
          <StateBadge state={shown.state} label={t(`cases.state.${shown.state}`)} />
        </p>
        <CaseStanding shown={shown} />
        <WhoAnswers shown={shown} />
        {secret === null && points && <EarnedPoints caseCode={shown.code} after={shown.version} />}
      </div>
      <CounterCard shown={shown} />
      <Rate {...{ shown, secret }} />
      <section class="stack">
        <h2>{t("cases.case.timeline")}</h2>
        <CaseTimeline shown={shown} />
      </section>
      {may("POST_MESSAGE") && <ReplyForm {...{ shown, secret }} />}
      {may("REOPEN") && <ReopenForm {...{ shown, secret }} />}
      <CaseContent shown={shown} />
      {may("WITHDRAW") && <Withdraw {...{ shown, secret }} />}
      <div>
        <LinkButton href={`/cases/${shown.code}/print`} variant="quiet" icon="print">
          {t("cases.receipt.print")}
        </LinkButton>
      </div>
    </>
  );
}
