import { useState } from "preact/hooks";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { NewTestForm } from "./new-test-form.tsx";
import { TestItem } from "./test-item.tsx";
import { type NewTest, useLessons } from "./use-lessons.ts";

/** The figures of the last run, each question with what was answered, and what people really asked. */
export function Lessons() {
  const { t, dateTime } = useText();
  const { lessons, error, loading, refetch, busy, problem, save, remove, run } = useLessons();
  const [started, setStarted] = useState<NewTest | null>(null);
  const last = lessons?.runs[0];
  return (
    <div class="stack stack-l">
      <PageTitle
        lead={t("assistant.lessons.lead")}
        actions={
          <Button icon="refresh" busy={busy} onClick={() => void run()}>
            {t("assistant.lessons.run")}
          </Button>
        }
      >
        {t("assistant.lessons.title")}
      </PageTitle>
      {error && !lessons && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {loading && !lessons && <Skeleton label={t("state.loading")} lines={6} />}
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <p role="status" class="lead">
        {last
          ? t("assistant.lessons.figures", {
              right: last.right,
              wrong: last.wrong,
              notKnown: last.notKnown,
              date: dateTime(last.at),
            })
          : lessons && t("assistant.lessons.noRun")}
      </p>
      <NewTestForm key={started?.question ?? ""} start={started} busy={busy} onSave={save} />
      {lessons && (
        <section class="stack" aria-labelledby="tests">
          <h2 id="tests">{t("assistant.lessons.tests", { count: lessons.tests.length })}</h2>
          <ul role="list" class="stack">
            {lessons.tests.map((test) => (
              <TestItem key={test.id} test={test} busy={busy} onRemove={() => void remove(test.id)} />
            ))}
          </ul>
        </section>
      )}
      {lessons && lessons.asked.length > 0 && (
        <section class="stack" aria-labelledby="asked">
          <h2 id="asked">{t("assistant.lessons.asked")}</h2>
          <p class="soft">{t("assistant.lessons.askedLead")}</p>
          <ul role="list" class="stack">
            {lessons.asked.map(({ id, question, locale, kind, slug }) => (
              <li key={id} class="assistant-turn">
                <p lang={locale} dir="auto">
                  {question}
                </p>
                <p class="hint">
                  {slug ??
                    t(
                      kind === "UNKNOWN"
                        ? "assistant.lessons.outcome.NOT_KNOWN"
                        : "assistant.lessons.offered",
                    )}
                </p>
                <Button
                  variant="secondary"
                  icon="plus"
                  onClick={() => {
                    setStarted({
                      locale,
                      question,
                      expects: slug ? "ARTICLE" : "UNKNOWN",
                      articleSlug: slug,
                    });
                    document.getElementById("new-test")?.scrollIntoView();
                  }}
                >
                  {t("assistant.lessons.add")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
