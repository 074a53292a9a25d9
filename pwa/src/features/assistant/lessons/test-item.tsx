import type { AssistantLessonsFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";

interface TestItemProps {
  test: AssistantLessonsFragment["tests"][number];
  busy: boolean;
  onRemove: () => void;
}

/** A test question: what is expected, and where it fails what was answered instead. */
export function TestItem({ test, busy, onRemove }: TestItemProps) {
  const { t } = useText();
  const { question, locale, expects, articleSlug, outcome, answer } = test;
  return (
    <li class="assistant-turn">
      <p lang={locale} dir="auto">
        <strong>{question}</strong>
      </p>
      <p>
        {t("assistant.lessons.expected")}{" "}
        {articleSlug ? (
          <a href={`/articles/${articleSlug}`}>{articleSlug}</a>
        ) : (
          t(`assistant.lessons.expects.${expects}`)
        )}
      </p>
      {outcome && (
        <p>
          <Icon name={outcome === "RIGHT" ? "check-circle" : "alert"} />{" "}
          {t(`assistant.lessons.outcome.${outcome}`)}
        </p>
      )}
      {outcome !== "RIGHT" && answer && (
        <blockquote class="soft" lang={locale} dir="auto">
          {answer}
        </blockquote>
      )}
      <Button
        variant="quiet"
        icon="trash"
        busy={busy}
        aria-label={`${t("assistant.lessons.remove")}: ${question}`}
        onClick={onRemove}
      >
        {t("assistant.lessons.remove")}
      </Button>
    </li>
  );
}
