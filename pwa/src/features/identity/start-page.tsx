import { useLocation, useSearch } from "wouter-preact";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Stepper } from "../../ui/stepper/stepper.tsx";
import { LanguageQuestion } from "./language-question.tsx";
import { ProfileQuestion } from "./profile-question.tsx";
import { TextSizeQuestion } from "./text-size-question.tsx";

const QUESTIONS = { language: LanguageQuestion, profile: ProfileQuestion, text: TextSizeQuestion } as const;
type Step = keyof typeof QUESTIONS;
const STEPS = Object.keys(QUESTIONS) as Step[];

/** The first visit: how the reader wants the service, one question a page. Every answer shows at once; all can be skipped. */
export function Page() {
  const { t } = useText();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get("step");
  const index = Math.max(0, STEPS.indexOf((asked ?? "language") as Step));
  const step = STEPS[index] ?? "language";
  const next = STEPS[index + 1];
  const Question = QUESTIONS[step];
  usePageHead({ title: t("identity.start.title") });
  const goOn = (): void => {
    navigate(next === undefined ? "/" : `/start?step=${next}`);
    scrollTo(0, 0);
  };
  return (
    <form
      class="narrow stack stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Stepper
        label={t("identity.start.step", { step: index + 1, total: STEPS.length })}
        current={index + 1}
        total={STEPS.length}
      />
      <Question key={step} />
      <div class="cluster">
        <Button type="submit" iconEnd="forward">
          {next === undefined ? t("identity.start.done") : t("action.continue")}
        </Button>
        {index > 0 && (
          <LinkButton href={`/start?step=${STEPS[index - 1]}`} variant="secondary" icon="back">
            {t("action.back")}
          </LinkButton>
        )}
        <LinkButton href="/" variant="quiet">
          {t("identity.start.skip")}
        </LinkButton>
      </div>
    </form>
  );
}
