import type { Catalogue } from "../platform/messages/index.ts";

export const reindexMessages: Catalogue = {
  it: {
    "reindex.done": "{texts, plural, one {# testo} other {# testi}} di nuovo nell'indice della ricerca.",
  },
  en: {
    "reindex.done": "{texts, plural, one {# text} other {# texts}} indexed anew for the search.",
  },
};
