import type { ArticleDetails, ArticleKindName } from "./kinds/details.ts";
import type { KnowledgeFile } from "./video/knowledge-file.ts";

/** The kinds of section a service card has, in reading order; BODY is the whole text of any other article. */
export const SECTION_KINDS = [
  "WHO",
  "HOW",
  "NEED",
  "RESULT",
  "TIMES",
  "COST",
  "WHERE",
  "CONTACTS",
  "BODY",
] as const;
export type SectionKindName = (typeof SECTION_KINDS)[number];

/** One language of an article as an editor writes it. */
export interface ArticleText {
  title: string;
  summary: string;
  sections: readonly { kind: SectionKindName; markdown: string }[];
  /** How people call it, mistakes included. */
  keywords: readonly string[];
  /** The structured part of what is no card. */
  details?: ArticleDetails | null;
}

/** An article to be published, in all its languages. */
export interface ArticleSource {
  /** Unique, kebab-case. */
  slug: string;
  category: string;
  /** A service card where it is left out. */
  kind?: ArticleKindName;
  /** Code of the request type to file where the article does not solve. */
  requestType: string | null;
  /** Shown first to who has not asked anything yet. */
  frequent: boolean;
  /** Whom it is for, and the events of a life in which it is needed: codes that search filters by. */
  audiences?: readonly string[];
  lifeEvents?: readonly string[];
  /** Where an imported article comes from, and its id there; null for our own. */
  origin: { source: string; externalId: string } | null;
  texts: Readonly<Record<string, ArticleText>>;
  /** Films and pictures that its texts name. */
  files?: readonly KnowledgeFile[];
}
