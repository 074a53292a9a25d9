import { useState } from "preact/hooks";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { errorOf } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { RadioCards } from "../../../ui/choice/choice.tsx";
import { ErrorSummary, type FormError } from "../../../ui/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import type { NewTest } from "./use-lessons.ts";

const EXPECTATIONS = ["ARTICLE", "UNKNOWN", "HANDOVER"] as const;

interface NewTestFormProps {
  /** What somebody really asked, to begin with. */
  start: NewTest | null;
  busy: boolean;
  onSave: (test: NewTest) => Promise<boolean>;
}

/** A question, and what should be answered to it. */
export function NewTestForm({ start, busy, onSave }: NewTestFormProps) {
  const { t } = useText();
  const { locale } = usePreferences();
  const empty: NewTest = { locale, question: "", expects: "ARTICLE", articleSlug: "" };
  const [test, setTest] = useState<NewTest>(start ?? empty);
  const [errors, setErrors] = useState<FormError[]>([]);
  const save = async (): Promise<void> => {
    const slug = (test.articleSlug ?? "").trim().replace(/^.*\/articles\//, "");
    const missing: FormError[] = [
      ...(test.question.trim()
        ? []
        : [{ field: "test-question", message: t("assistant.lessons.questionMissing") }]),
      ...(test.expects === "ARTICLE" && !slug
        ? [{ field: "test-article", message: t("assistant.lessons.articleMissing") }]
        : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    if (await onSave({ ...test, articleSlug: test.expects === "ARTICLE" ? slug : null })) setTest(empty);
  };
  return (
    <form
      id="new-test"
      class="stack assistant-box"
      noValidate
      aria-labelledby="new-test-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <h2 id="new-test-title">{t("assistant.lessons.new")}</h2>
      <ErrorSummary title={t("assistant.handOver.problem")} errors={errors} />
      <TextField
        id="test-question"
        label={t("assistant.lessons.question")}
        error={errorOf(errors, "test-question")}
        value={test.question}
        onInput={(question) => setTest({ ...test, question })}
      />
      <RadioCards
        id="test-expects"
        label={t("assistant.lessons.expected")}
        options={EXPECTATIONS.map((value) => ({ value, label: t(`assistant.lessons.expects.${value}`) }))}
        value={test.expects}
        onChange={(value) =>
          setTest({ ...test, expects: EXPECTATIONS.find((one) => one === value) ?? "ARTICLE" })
        }
      />
      {test.expects === "ARTICLE" && (
        <TextField
          id="test-article"
          label={t("assistant.lessons.article")}
          hint={t("assistant.lessons.articleHint")}
          error={errorOf(errors, "test-article")}
          value={test.articleSlug ?? ""}
          onInput={(articleSlug) => setTest({ ...test, articleSlug })}
        />
      )}
      <Button type="submit" icon="check" busy={busy}>
        {t("assistant.lessons.save")}
      </Button>
    </form>
  );
}
