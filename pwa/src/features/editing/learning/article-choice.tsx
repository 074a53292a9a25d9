import { useState } from "preact/hooks";
import { KnowledgeArticles } from "../../../gql/KnowledgeArticles.ts";
import { useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Select } from "../../../ui/select/select.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";

interface ArticleChoiceProps {
  /** Begins the ids of its controls. */
  id: string;
  slug: string;
  onChange: (slug: string) => void;
}

/** Finds an article by a part of its title, and chooses it. */
export function ArticleChoice({ id, slug, onChange }: ArticleChoiceProps) {
  const { t } = useText();
  const [words, setWords] = useState("");
  const { data } = useQuery(
    KnowledgeArticles,
    { first: 20, filter: "ALL", search: words.trim() },
    { skip: words.trim().length < 2 },
  );
  const found = data?.knowledgeDesk.articles.nodes ?? [];
  return (
    <div class="stack stack-s">
      <TextField id={`${id}-words`} label={t("editing.findArticle")} value={words} onInput={setWords} />
      {found.length > 0 && (
        <Select
          id={`${id}-article`}
          label={t("editing.article")}
          placeholder={t("editing.choose")}
          options={found.map(({ slug: value, texts }) => ({ value, label: texts[0]?.title ?? value }))}
          value={slug}
          onChange={onChange}
        />
      )}
    </div>
  );
}
