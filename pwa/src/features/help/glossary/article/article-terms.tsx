import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { ArticleTerms as Terms } from "../../../../gql/ArticleTerms.ts";
import type { ArticleTermsQuery } from "../../../../gql/operations.ts";
import { usePreferences, useText } from "../../../../lib/app/index.ts";
import { directionOf } from "../../../../lib/i18n/index.ts";
import { useQuery } from "../../../../lib/graphql/index.ts";
import { ItalianTerm } from "../concept-card.tsx";
import { markTerms } from "./mark-terms.ts";
import "./term-box.css";

/** A page that has just been opened is left alone for so long, in milliseconds. */
const LATER = 800;

/** Explains the words of the offices in an article: each a button at its first occurrence. */
export function ArticleTerms() {
  const [path] = useLocation();
  const { locale } = usePreferences();
  const [shown, setShown] = useState<{ path: string; locale: string }>();
  const slug = /^\/articles\/([\w-]+)$/.exec(path)?.[1];
  useEffect(() => {
    if (slug === undefined) return undefined;
    const look = setInterval(() => {
      const sections = document.querySelector<HTMLElement>(".article-sections");
      if (!sections) return;
      clearInterval(look);
      setShown({ path, locale: sections.lang || locale });
    }, LATER);
    return () => clearInterval(look);
  }, [path, locale]);
  if (slug === undefined || shown?.path !== path) return null;
  return <TermsOf key={`${path} ${shown.locale}`} slug={slug} articleLocale={shown.locale} />;
}

type Concept = ArticleTermsQuery["conceptsInArticle"][number]["concept"];

function TermsOf({ slug, articleLocale }: { slug: string; articleLocale: string }) {
  const { t } = useText();
  const { locale } = usePreferences();
  const { data } = useQuery(Terms, { slug, articleLocale, locale }, { keep: true, maxAge: 300_000 });
  const [open, setOpen] = useState<Concept>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const concepts = new Map(data?.conceptsInArticle.map(({ phrase, concept }) => [phrase, concept]));
    const describe = (phrase: string) => t("help.glossary.explain", { term: phrase });
    return markTerms([...concepts.keys()], describe, (phrase, button) => {
      setOpen(concepts.get(phrase));
      const { left, bottom } = button.getBoundingClientRect();
      const { style } = box.current ?? button;
      const room = document.documentElement.clientWidth - Math.min(352, innerWidth - 32) - 16;
      style.left = `${scrollX + Math.max(16, Math.min(left, room))}px`;
      style.top = `${scrollY + bottom + 8}px`;
      box.current?.showPopover();
    });
  }, [data, t]);
  const foreign = open && open.locale !== locale ? open.locale : undefined;
  return (
    <div
      class="term-box stack stack-s no-print"
      popover="auto"
      role="dialog"
      aria-labelledby="term"
      ref={box}
    >
      {open && (
        <>
          <p id="term">
            <strong lang={foreign} dir={foreign === undefined ? undefined : directionOf(foreign)}>
              {open.term}
            </strong>
          </p>
          {open.locale !== "it" && <ItalianTerm>{open.officialTerm}</ItalianTerm>}
          <p lang={foreign} dir={foreign === undefined ? undefined : directionOf(foreign)}>
            {open.explanation}
          </p>
          <p>
            <a class="lone-link" href={`/glossary?q=${encodeURIComponent(open.officialTerm)}`}>
              {t("help.glossary.all")}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
