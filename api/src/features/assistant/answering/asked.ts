import type { RequestContext } from "../../../platform/context/index.ts";

/** A question, and who reads the answer. */
export interface Asked extends Pick<RequestContext, "locale" | "register" | "principal"> {
  question: string;
  /** Slug of the article that was chosen among several. */
  topic: string | null;
  /** What was asked before a topic was chosen. */
  before: string | null;
}
