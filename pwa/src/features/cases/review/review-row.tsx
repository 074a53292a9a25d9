import { useWords } from "../words.ts";

interface ReviewRowProps {
  id: string;
  label: string;
  answer: string;
  /** Shown where no answer was given. */
  none: string;
  href: string;
  error: string | undefined;
}

/** A question with the answer given and the way to change it. */
export function ReviewRow({ id, label, answer, none, href, error }: ReviewRowProps) {
  const { t } = useWords();
  return (
    <div class={error && "review-wrong"}>
      <dt>{label}</dt>
      <dd class={answer === "" ? "soft" : undefined}>{answer === "" ? none : answer}</dd>
      <dd>
        <a id={id} href={href}>
          {t(answer === "" ? "cases.review.add" : "cases.review.change")}
          <span class="visually-hidden"> {label}</span>
        </a>
      </dd>
    </div>
  );
}
