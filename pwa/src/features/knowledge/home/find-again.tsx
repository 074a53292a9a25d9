import { useText } from "../../../lib/app/index.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";

/** For who is not signed in: the two ways to find a request again. */
export function FindAgain() {
  const { t } = useText();
  return (
    <section class="stack" aria-labelledby="find-again">
      <h2 id="find-again">{t("knowledge.home.findAgain")}</h2>
      <p class="measure">{t("knowledge.home.withCode")}</p>
      <div class="cluster">
        <LinkButton href="/track" variant="secondary" icon="cases">
          {t("nav.track")}
        </LinkButton>
        <LinkButton href="/sign-in" variant="quiet" icon="user">
          {t("nav.signIn")}
        </LinkButton>
      </div>
    </section>
  );
}
