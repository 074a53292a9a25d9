import { useSearch } from "wouter-preact";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { KnowledgeSearch } from "./search/knowledge-search.tsx";
import { MatchingRequests } from "./search/matching-requests.tsx";
import { SearchResults } from "./search/search-results.tsx";
import "./search/search.css";

/** What the knowledge base says to some words; without words, the articles that helped most. */
export function Page() {
  const { t } = useText();
  const query = new URLSearchParams(useSearch()).get("q")?.trim() ?? "";
  const title = query === "" ? t("knowledge.search.title") : t("knowledge.search.resultsFor", { query });
  usePageHead({ title });
  return (
    <div class="stack stack-l">
      <div class="stack measure">
        <PageTitle>{title}</PageTitle>
        <KnowledgeSearch key={query} start={query} />
      </div>
      <div class="columns">
        <SearchResults key={query} query={query} />
        {query !== "" && <MatchingRequests query={query} />}
      </div>
    </div>
  );
}
