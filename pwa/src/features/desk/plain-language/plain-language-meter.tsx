import { useEffect, useMemo, useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { bureaucraticWords } from "./bureaucratic-words.ts";
import { readability } from "./gulpease.ts";

/** A figure that changes at each letter only disturbs: it follows this pause in writing, milliseconds. */
const PAUSE = 400;
/** Letters of a long sentence that are enough to find it again. */
const EXCERPT = 60;

interface PlainLanguageMeterProps {
  text: string;
  /** Gulpease to reach: 80 for who asked for the plainest words, 60 for everybody. */
  goal: 60 | 80;
  /** The text is Italian, whatever language the desk works in. */
  italian?: boolean;
}

/**
 * How easy a reply is to read, and how to make it easier. Only where the desk works in Italian: the formula and the list of
 * words are made for that language, and a reply is kept in the language of who writes it.
 */
export function PlainLanguageMeter({ text, goal, italian = false }: PlainLanguageMeterProps) {
  const { t, locale } = useText();
  const settled = useSettled(text);
  const found = useMemo(() => ({ ...readability(settled), jargon: bureaucraticWords(settled) }), [settled]);
  if ((locale !== "it" && !italian) || settled.trim() === "") return null;
  const { score, longSentences, jargon } = found;
  const easy = score === null || score >= goal;
  return (
    <section class="plain-language" aria-label={t("desk.plain.title")}>
      {score !== null && (
        <div class="plain-language-score">
          <meter
            min={0}
            max={100}
            low={goal === 80 ? 60 : 40}
            high={goal}
            optimum={100}
            value={score}
            aria-label={t("desk.plain.title")}
          />
          <p>
            <strong>{t(`desk.plain.level.${levelOf(score)}`)}</strong>{" "}
            {t("desk.plain.score", { score, goal })}
          </p>
        </div>
      )}
      {(!easy || longSentences.length > 0 || jargon.length > 0) && (
        <ul role="list" class="stack stack-s">
          {!easy && longSentences.length === 0 && <Advice>{t("desk.plain.shorterWords")}</Advice>}
          {longSentences.map(({ text, words }) => (
            <Advice key={text}>{t("desk.plain.longSentence", { words, text: excerpt(text) })}</Advice>
          ))}
          {jargon.map(({ found, plain }) => (
            <Advice key={found}>{t("desk.plain.word", { found, plain })}</Advice>
          ))}
        </ul>
      )}
    </section>
  );
}

function Advice({ children }: { children: string }) {
  return (
    <li class="with-icon">
      <Icon name="edit" />
      <span>{children}</span>
    </li>
  );
}

function levelOf(score: number): "easy" | "fair" | "hard" {
  if (score >= 80) return "easy";
  return score >= 60 ? "fair" : "hard";
}

function excerpt(sentence: string): string {
  return sentence.length <= EXCERPT ? sentence : `${sentence.slice(0, EXCERPT).trimEnd()}…`;
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
