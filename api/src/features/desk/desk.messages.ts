import type { Catalogue } from "../../platform/messages/index.ts";

/** The desk's own failures are those of cases; it has no words of its own yet. */
export const deskMessages: Catalogue = { it: {}, en: {} };
