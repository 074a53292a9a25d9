import { plainText } from "../text/markdown.ts";

/** What an article is: a service card, or content of a shape of its own. */
export const ARTICLE_KINDS = ["CARD", "GUIDE", "DECISION", "VIDEO", "FAQ"] as const;
export type ArticleKindName = (typeof ARTICLE_KINDS)[number];

/** What is done one thing after the other; `checklist` is what the reader ticks. */
export interface GuideDetails {
  kind: "GUIDE";
  steps: { title: string; markdown: string; checklist: string[] }[];
}

/** Questions that lead to an outcome. `to` is the key of a question or of an outcome. */
export interface DecisionDetails {
  kind: "DECISION";
  /** Key of the first question. */
  start: string;
  questions: { key: string; text: string; help: string | null; answers: { text: string; to: string }[] }[];
  outcomes: DecisionOutcomeDetails[];
}

export interface DecisionOutcomeDetails {
  key: string;
  title: string;
  markdown: string;
  /** Slug of the article that says more. */
  article: string | null;
  /** Code of the request type to file. */
  requestType: string | null;
  /** Words of the link to it. */
  label: string | null;
}

/** A film with what is said in it; times in seconds. */
export interface VideoDetails {
  kind: "VIDEO";
  /** Names of our files (`KnowledgeFile`); of files beside the article until those are read. */
  file: string;
  poster: string;
  seconds: number;
  width: number;
  height: number;
  chapters: { at: number; title: string }[];
  captions: { from: number; to: number; text: string }[];
}

export interface FaqDetails {
  kind: "FAQ";
  questions: { question: string; markdown: string }[];
}

/** The structured part of an article in one language (`article_texts.details`). */
export type ArticleDetails = GuideDetails | DecisionDetails | VideoDetails | FaqDetails;

/** Every word of it that a reader sees or hears, one thought a line: what search and readability read. */
export const searchableText = (details: ArticleDetails | null): string =>
  details ? linesOf(details).filter(Boolean).join("\n") : "";

function linesOf(details: ArticleDetails): string[] {
  switch (details.kind) {
    case "GUIDE":
      return details.steps.flatMap(({ title, markdown, checklist }) => [
        title,
        plainText(markdown),
        ...checklist,
      ]);
    case "DECISION":
      return [
        ...details.questions.flatMap(({ text, help, answers }) => [
          text,
          help ?? "",
          ...answers.map((answer) => answer.text),
        ]),
        ...details.outcomes.flatMap(({ title, markdown }) => [title, plainText(markdown)]),
      ];
    case "VIDEO":
      return [...details.chapters.map(({ title }) => title), ...details.captions.map(({ text }) => text)];
    case "FAQ":
      return details.questions.flatMap(({ question, markdown }) => [question, plainText(markdown)]);
  }
}
