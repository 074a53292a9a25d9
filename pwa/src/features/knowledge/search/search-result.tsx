import { usePreferences, useText } from "../../../lib/app/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { categoryIcon } from "../../../ui/icon/category-icon.ts";
import { markedParts } from "./marked-parts.ts";

interface SearchResultProps {
  slug: string;
  category: string;
  locale: string;
  title: string;
  summary: string;
  /** The passage that matches; without it the summary is shown, which answers by itself. */
  snippet?: string;
}

/** One article found: its title, and the words of it that answer. */
export function SearchResult({ slug, category, locale, title, summary, snippet }: SearchResultProps) {
  const { t } = useText();
  const own = usePreferences().locale;
  const foreign = locale === own ? undefined : locale;
  return (
    <Card
      level={3}
      href={`/articles/${slug}`}
      icon={categoryIcon(category)}
      title={
        <span lang={foreign} dir={foreign ? "auto" : undefined}>
          {title}
        </span>
      }
    >
      <p lang={foreign} dir={foreign ? "auto" : undefined}>
        {snippet === undefined ? summary : <Passage snippet={snippet} />}
      </p>
      {foreign && <p class="soft">{t("knowledge.inLanguage", { language: languageName(locale, own) })}</p>}
    </Card>
  );
}

function Passage({ snippet }: { snippet: string }) {
  const parts = markedParts(snippet);
  return (
    <>
      {"… "}
      {parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      {" …"}
    </>
  );
}
