import type { Logger } from "pino";
import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import { findJudgements, findMeasures, insertMeasure, type Judgement } from "./judgement.repository.ts";
import { firstRight, ndcg10 } from "./ranking-measure.ts";
import type { JudgedQuestion, SearchChange, SearchMeasure } from "./learning.type.ts";

/** Questions that are measured at most, so that a change is answered at once. */
const MOST_JUDGEMENTS = 300;
/** Searches that run at the same time. */
const AT_ONCE = 4;

type Find = (question: string, locale: string, limit: number) => Promise<{ slug: string }[]>;

/** How good the present search is, over the questions whose answers editors have said. */
export class SearchQuality {
  constructor(
    private readonly database: Pick<Database, "primary">,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly find: Find,
  ) {}

  /** Each judged question with the place of its first right article. */
  async questions(): Promise<JudgedQuestion[]> {
    const judgements = await findJudgements(this.database.primary, MOST_JUDGEMENTS);
    const done: JudgedQuestion[] = [];
    for (let from = 0; from < judgements.length; from += AT_ONCE) {
      done.push(...(await Promise.all(judgements.slice(from, from + AT_ONCE).map((one) => this.judge(one)))));
    }
    return done;
  }

  /** Newest first. */
  history(limit: number): Promise<SearchMeasure[]> {
    return findMeasures(this.database.primary, limit);
  }

  /**
   * Does something that may change the search, and measures it before and after. A measure that fails is said in the log
   * and stops nobody's work.
   */
  async around(
    { cause, about }: { cause: SearchMeasure["cause"]; about: string },
    act: () => Promise<void>,
  ): Promise<SearchChange | null> {
    const before = await this.measured();
    await act();
    const after = before && (await this.measured());
    if (!before || !after || after.judgements === 0) return null;
    const { judgements, ndcg, hit3 } = after;
    const measure = { at: this.clock.now().toISOString(), cause, about, judgements, ndcg, hit3 };
    await insertMeasure(this.database.primary, newId(), measure);
    return {
      judgements,
      ndcgBefore: before.ndcg,
      ndcgAfter: ndcg,
      hit3Before: before.hit3,
      hit3After: hit3,
    };
  }

  private async measured(): Promise<Summary | null> {
    return this.questions().then(summaryOf, (error: unknown) => {
      this.logger.warn({ err: error }, "the search could not be measured");
      return null;
    });
  }

  private async judge({ locale, query, slugs }: Judgement): Promise<JudgedQuestion> {
    const ranking = (await this.find(query, locale, 10)).map(({ slug }) => slug);
    return {
      locale,
      query,
      articles: slugs,
      place: firstRight(ranking, slugs),
      ndcg: ndcg10(ranking, slugs),
      first: ranking[0] ?? null,
    };
  }
}

interface Summary {
  judgements: number;
  ndcg: number;
  hit3: number;
}

/** Means over the questions. */
export function summaryOf(questions: readonly JudgedQuestion[]): Summary {
  const judgements = questions.length;
  const mean = (value: (one: JudgedQuestion) => number) =>
    judgements === 0 ? 0 : questions.reduce((sum, one) => sum + value(one), 0) / judgements;
  return {
    judgements,
    ndcg: mean(({ ndcg }) => ndcg),
    hit3: mean(({ place }) => (place !== null && place <= 3 ? 1 : 0)),
  };
}
