import type { KnowledgeRoom } from "../../knowledge/index.ts";

/** The best passage of each article, best article first. */
export type FindPassages = KnowledgeRoom["passages"];
