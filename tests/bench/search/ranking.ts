/** A ranked search: ids, best first. */
export type Search = (question: string) => Promise<readonly string[]>;

export interface Ranking {
  /** Normalised discounted cumulative gain over the first ten; one article is right, so the ideal is 1. */
  ndcg10: number;
  /** Share of questions whose first, or first three, have the right one. */
  hit1: number;
  hit3: number;
}

/** Asks each question, one after the other. */
export async function rank(
  questions: readonly { question: string; right: string }[],
  search: Search,
): Promise<Ranking> {
  const sums = { ndcg10: 0, hit1: 0, hit3: 0 };
  for (const { question, right } of questions) {
    const place = (await search(question)).slice(0, 10).indexOf(right);
    if (place < 0) continue;
    sums.ndcg10 += 1 / Math.log2(place + 2);
    sums.hit1 += Number(place === 0);
    sums.hit3 += Number(place < 3);
  }
  const count = Math.max(1, questions.length);
  return { ndcg10: sums.ndcg10 / count, hit1: sums.hit1 / count, hit3: sums.hit3 / count };
}
