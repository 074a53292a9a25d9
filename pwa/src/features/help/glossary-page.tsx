import { useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { SearchBox } from "../../ui/search-box/search-box.tsx";
import { Select } from "../../ui/select/select.tsx";
import { ConceptList } from "./glossary/concept-list.tsx";
import { topicCode, TOPICS } from "./glossary/topics.ts";
import "./glossary/glossary.css";

/** The words of the offices, in the reader's language beside Italian: searched for, or by topic. */
export function Page() {
  const { t } = useText();
  const query = new URLSearchParams(useSearch()).get("q")?.trim() ?? "";
  const [words, setWords] = useState(query);
  const [topic, setTopic] = useState("");
  const [, navigate] = useLocation();
  usePageHead({ title: t("help.glossary.title"), description: t("help.glossary.lead") });
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("help.glossary.lead")}>{t("help.glossary.title")}</PageTitle>
      <div class="stack">
        <SearchBox
          id="glossary-search"
          action="/glossary"
          label={t("help.glossary.search")}
          placeholder={t("help.glossary.placeholder")}
          value={words}
          onInput={setWords}
          onSearch={(asked) =>
            navigate(asked === "" ? "/glossary" : `/glossary?q=${encodeURIComponent(asked)}`)
          }
          submitLabel={t("help.glossary.submit")}
          clearLabel={t("help.glossary.clear")}
        />
        <Select
          id="glossary-topic"
          label={t("help.glossary.topic")}
          options={TOPICS.map((one) => ({ value: topicCode(one), label: t(`help.glossary.topics.${one}`) }))}
          placeholder={t("help.glossary.allTopics")}
          value={topic}
          onChange={setTopic}
        />
      </div>
      <ConceptList key={`${query} ${topic}`} query={query} topic={topic} />
    </div>
  );
}
