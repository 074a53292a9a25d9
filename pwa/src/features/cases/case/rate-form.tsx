import { useState } from "preact/hooks";
import { errorOf } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { ErrorSummary } from "../../../ui/error-summary/error-summary.tsx";
import { Icon, type IconName } from "../../../ui/icon/icon.tsx";
import { Rating } from "../../../ui/rating/rating.tsx";
import { TextArea } from "../../../ui/text-area/text-area.tsx";
import { useWords } from "../words.ts";
import type { CasePartProps } from "./case-part.ts";
import { useQueuedAct } from "./use-queued-act.ts";

/** How it went: asked once the case is over, then remembered with thanks. */
export function Rate({ shown, secret }: CasePartProps) {
  const { t } = useWords();
  const words = useRatingWords();
  return (
    <div>
      {shown.actions.includes("RATE") ? (
        <RateForm {...{ shown, secret }} />
      ) : (
        shown.rating !== null && (
          <p class="with-icon" role="status">
            <Icon name={`face-${shown.rating}` as IconName} />
            <span>{t("cases.rate.thanks", { word: words[shown.rating - 1] ?? "" })}</span>
          </p>
        )
      )}
    </div>
  );
}

/** In one tap; a comment only if wanted. */
function RateForm({ shown, secret }: CasePartProps) {
  const { t } = useWords();
  const words = useRatingWords();
  const [rating, setRating] = useState<number>();
  const [comment, setComment] = useState("");
  const { busy, errors, run, refuse, waits } = useQueuedAct(shown.code, secret, "rateCase");
  const send = (): void => {
    if (rating === undefined) return refuse([{ field: "rating", message: t("cases.rate.missing") }]);
    const input = { id: shown.id, rating, comment: comment.trim() === "" ? null : comment.trim(), secret };
    void run({ kind: "rateCase", version: 1, requestId: crypto.randomUUID(), caseCode: shown.code, input });
  };
  if (waits) {
    return (
      <p class="with-icon" role="status">
        <Icon name="clock" />
        <span>{t("cases.rate.waits")}</span>
      </p>
    );
  }
  return (
    <form
      noValidate
      class="stack case-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send();
      }}
    >
      <h2>{t("cases.rate.title")}</h2>
      <ErrorSummary title={t("cases.error.title")} errors={errors} />
      <Rating
        id="rating"
        label={t("cases.rate.question")}
        error={errorOf(errors, "rating")}
        words={words}
        value={rating}
        onChange={setRating}
      />
      {rating !== undefined && (
        <TextArea
          id="comment"
          label={t("cases.rate.comment")}
          optionalLabel={t("cases.form.optional")}
          rows={3}
          value={comment}
          onInput={setComment}
        />
      )}
      <Button type="submit" busy={busy}>
        {t("cases.rate.send")}
      </Button>
    </form>
  );
}

/** From 1 to 5. */
function useRatingWords(): [string, string, string, string, string] {
  const { t } = useWords();
  return [t("cases.rate.1"), t("cases.rate.2"), t("cases.rate.3"), t("cases.rate.4"), t("cases.rate.5")];
}
