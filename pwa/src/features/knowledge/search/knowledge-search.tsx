import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { useText } from "../../../lib/app/index.ts";
import { SearchBox } from "../../../ui/search-box/search-box.tsx";

/** The search of the knowledge base: leads to the page of results. */
export function KnowledgeSearch({ start }: { start: string }) {
  const { t } = useText();
  const [value, setValue] = useState(start);
  const [, navigate] = useLocation();
  return (
    <SearchBox
      id="search"
      action="/search"
      label={t("knowledge.search.label")}
      placeholder={t("knowledge.search.placeholder")}
      value={value}
      onInput={setValue}
      onSearch={(words) => navigate(words === "" ? "/search" : `/search?q=${encodeURIComponent(words)}`)}
      submitLabel={t("knowledge.search.submit")}
      clearLabel={t("knowledge.search.clear")}
    />
  );
}
