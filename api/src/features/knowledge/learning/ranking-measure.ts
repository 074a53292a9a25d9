/**
 * nDCG@10 of a ranking where an article is right or not (Järvelin and Kekäläinen, 2002): 1 where all that are right come
 * first, 0 where none is among the first ten.
 */
export function ndcg10(ranking: readonly string[], right: readonly string[]): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const reached = ranking
    .slice(0, 10)
    .reduce((sum, slug, rank) => sum + (right.includes(slug) ? gain(rank) : 0), 0);
  const best = right.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
  return best === 0 ? 0 : reached / best;
}

/** Place of the first that is right, from 1; null where none is there. */
export function firstRight(ranking: readonly string[], right: readonly string[]): number | null {
  const at = ranking.findIndex((slug) => right.includes(slug));
  return at === -1 ? null : at + 1;
}
