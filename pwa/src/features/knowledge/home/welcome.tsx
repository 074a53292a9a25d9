import { useText } from "../../../lib/app/index.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { KnowledgeSearch } from "../search/knowledge-search.tsx";
import town from "./town.svg?url&no-inline";

interface WelcomeProps {
  /** The given name of who is signed in. */
  name: string | undefined;
  /** Nobody has said yet how they like to use the service. */
  firstVisit: boolean;
}

/** The question of the whole service, and the box to answer it. */
export function Welcome({ name, firstVisit }: WelcomeProps) {
  const { t } = useText();
  const examples = [t("knowledge.home.example1"), t("knowledge.home.example2"), t("knowledge.home.example3")];
  return (
    <section class="welcome" aria-labelledby="welcome">
      <div class="welcome-words">
        {name && <p class="welcome-name">{t("knowledge.home.hello", { name })}</p>}
        <h1 id="welcome" tabIndex={-1}>
          {t("knowledge.home.title")}
        </h1>
        <KnowledgeSearch start="" />
        <div class="welcome-examples">
          <p id="examples">{t("knowledge.home.examples")}</p>
          <ul role="list" aria-labelledby="examples">
            {examples.map((example) => (
              <li key={example}>
                <a href={`/search?q=${encodeURIComponent(example)}`}>{example}</a>
              </li>
            ))}
          </ul>
        </div>
        {firstVisit && (
          <p class="with-icon welcome-start">
            <Icon name="settings" />
            <a href="/start">{t("knowledge.home.start")}</a>
          </p>
        )}
      </div>
      <svg class="welcome-town" viewBox="85 0 470 120" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
        <use href={`${town}#town`} />
      </svg>
    </section>
  );
}
