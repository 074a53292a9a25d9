/** What ratings add to an article's score, at most: a share of it. Said in the README. */
export const MOST_BOOST = 0.15;
/** 95 % certainty. */
const Z = 1.96;

/**
 * What an article's score is multiplied with, less 1: 0.15 · max(0, 2w − 1), where w is the lower end of Wilson's interval
 * for the share of those whom it solved it for (E. B. Wilson, 1927). Few ratings leave the interval wide, so that they
 * move nothing; an article that solves for half of its readers or fewer gains nothing, and none loses.
 * @param solved weighed ratings that it solved @param all weighed ratings
 */
export function boostOf(solved: number, all: number): number {
  if (all <= 0) return 0;
  const share = solved / all;
  const squared = Z * Z;
  const middle = share + squared / (2 * all);
  const width = Z * Math.sqrt((share * (1 - share)) / all + squared / (4 * all * all));
  const lower = (middle - width) / (1 + squared / all);
  return MOST_BOOST * Math.max(0, 2 * lower - 1);
}
