import type { SectionKindName } from "../article-source.ts";

/** The part of an article that answers a question best. */
export interface Passage {
  articleId: string;
  slug: string;
  /** Language of the text: that of the reader where the article has it, else Italian. */
  locale: string;
  title: string;
  /** Null where it is the article's summary. */
  sectionKind: SectionKindName | null;
  /** The whole passage, plain text. */
  text: string;
  /** The article's score; comparable within one question only. */
  score: number;
  /** 0 to 1: the share of the question's information (inverse document frequency) that the article holds. */
  coverage: number;
}
