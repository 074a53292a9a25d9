import { usePreferences, useText } from "../../../lib/app/index.ts";
import { directionOf } from "../../../lib/i18n/index.ts";

interface ConceptCardProps {
  code: string;
  officialTerm: string;
  /** The language of term and explanation: the reader's, or Italian where the glossary lacks it. */
  locale: string;
  term: string;
  synonyms: readonly string[];
  explanation: string;
}

/** A concept: the reader's word with the Italian one beside it, what it is, and how else people say it. */
export function ConceptCard({ code, officialTerm, locale, term, synonyms, explanation }: ConceptCardProps) {
  const { t } = useText();
  const foreign = locale === usePreferences().locale ? undefined : locale;
  const dir = foreign === undefined ? undefined : directionOf(foreign);
  return (
    <article class="concept" aria-labelledby={`concept-${code}`}>
      <h2 id={`concept-${code}`}>
        <span lang={foreign} dir={dir}>
          {term}
        </span>
      </h2>
      {locale !== "it" && <ItalianTerm>{officialTerm}</ItalianTerm>}
      <p lang={foreign} dir={dir}>
        {explanation}
      </p>
      {synonyms.length > 0 && (
        <p class="soft">
          {t("help.glossary.also")} <bdi lang={foreign}>{synonyms.join(" · ")}</bdi>
        </p>
      )}
    </article>
  );
}

/** How the offices call it, to be recognised on papers and signs. */
export function ItalianTerm({ children }: { children: string }) {
  const { t } = useText();
  return (
    <p class="concept-italian">
      {t("help.glossary.inItalian")}{" "}
      <bdi lang="it" dir="ltr">
        {children}
      </bdi>
    </p>
  );
}
