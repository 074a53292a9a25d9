import type { SectionKindName } from "../knowledge/index.ts";

/** Who says something: PERSON is somebody of the desk, after a conversation was handed over. */
export const SPEAKERS = ["CITIZEN", "ASSISTANT", "PERSON"] as const;
export type SpeakerName = (typeof SPEAKERS)[number];

/** What a turn is: QUESTION and MESSAGE are people's, everything else the assistant decided. */
export const TURN_KINDS = [
  "QUESTION",
  "ANSWER",
  "CHOICE",
  "UNKNOWN",
  "CASES",
  "EMERGENCY",
  "PERSON",
  "HANDED_OVER",
  "ABOUT",
  "GREETING",
  "THANKS",
  "MESSAGE",
] as const;
export type TurnKindName = (typeof TURN_KINDS)[number];

/** Where an answer comes from. */
export interface Citation {
  slug: string;
  title: string;
  section: SectionKindName | null;
  /** Language of the text. */
  locale: string;
  /** ISO 8601. */
  publishedAt: string;
}

/** What can be said next with one tap: a topic, by its article; somewhere to go; or somebody to talk to. */
export interface Choice {
  kind: "TOPIC" | "LINK" | "PERSON";
  label: string;
  /** Slug of the article, of a topic. */
  slug?: string;
  /** Address within the site, of a link. */
  path?: string;
}

/** What hangs on a turn beside its words. */
export interface TurnDetail {
  citations?: Citation[];
  choices?: Choice[];
  /** To be called before anything else. */
  phone?: string;
  /** The words are a language model's, each sentence found in the cited texts. */
  phrased?: boolean;
  /** Share of the question that the cited article holds, 0 to 1. */
  coverage?: number;
}

/** What the assistant says. */
export interface Said {
  kind: TurnKindName;
  text: string;
  detail: TurnDetail;
}
