import { usePreferences, useText } from "../../../lib/app/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { categoryIcon } from "../../../ui/icon/category-icon.ts";
import { markedParts } from "./marked-parts.ts";

interface SearchResultProps {
  slug: string;
  category: string;
  locale: string;
  title: string;
  summary: string;
  /** The passage that matches; empty where nothing was asked. */
  snippet: string;
}

/** One article found: its title, and the words of it that answer. */
export function SearchResult({ slug, category, locale, title, summary, snippet }: SearchResultProps) {
  const { find } = useText();
  const own = usePreferences().locale;
  const foreign = locale === own ? undefined : locale;
  return (
    <Card
      level={3}
      href={`/articles/${slug}`}
      icon={categoryIcon(category)}
      title={<span lang={foreign}>{title}</span>}
    >
      <p lang={foreign}>
        {snippet === ""
          ? summary
          : markedParts(snippet).map(({ text, marked }, index) =>
              marked ? <mark key={index}>{text}</mark> : text,
            )}
      </p>
      {foreign && <p class="soft">{find(`knowledge.inLanguage.${locale}`) ?? locale}</p>}
    </Card>
  );
}
