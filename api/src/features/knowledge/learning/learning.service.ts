import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { assertEditor } from "../editing/editing.policy.ts";
import { findArticleId } from "../rating/rating.repository.ts";
import { replaceJudgement } from "./judgement.repository.ts";
import type {
  FailingSearch,
  NoteSearchInput,
  SearchChange,
  SearchJudgementInput,
  SearchQualityReport,
  SearchSynonym,
  SearchSynonymInput,
  UnsolvingArticle,
} from "./learning.type.ts";
import { normalisedQuery } from "./normalised-query.ts";
import {
  countOpening,
  deleteSynonym,
  findFailingSearches,
  findReformulations,
  findSynonyms,
  findUnsolvingArticles,
  insertSynonym,
} from "./search-learning.repository.ts";
import { type SearchQuality, summaryOf } from "./search-quality.service.ts";
import type { SearchUse } from "./search-use.ts";
import { suggestedSynonyms } from "./suggested-synonyms.ts";

const DAY = 86_400_000;
/** Days of use that editors look at. */
const LOOKED_AT = 90;
/** Rows of a list: what is further down is rarer than what an editor has time for. */
const MOST = 50;
const REFORMULATIONS = 1_000;
const MEASURES = 20;
const LOCALE = /^[a-z]{2}(-[A-Z][a-z]{3})?$/;

/** What the search learns, and what editors teach it. */
export class LearningService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "clock">,
    private readonly use: Pick<SearchUse, "flush">,
    private readonly quality: SearchQuality,
  ) {}

  /**
   * Counts that a question led to an article, for everybody; what says who asked is dropped.
   * @throws ExpectedFailure NOT_FOUND
   */
  async note({ locale, query, before, slug }: NoteSearchInput): Promise<void> {
    const asked = normalisedQuery(query);
    if (asked === null || !LOCALE.test(locale)) return;
    const { primary } = this.platform.database;
    const articleId = await findArticleId(primary, slug);
    if (!articleId) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "slug"] });
    const day = this.platform.clock.now().toISOString().slice(0, 10);
    const failed = before ? normalisedQuery(before) : null;
    await countOpening(primary, { day, locale, query: asked, before: failed, articleId });
  }

  async failing({ principal }: RequestContext): Promise<FailingSearch[]> {
    assertEditor(principal);
    await this.use.flush();
    return findFailingSearches(this.platform.database.primary, this.since(), MOST);
  }

  async unsolving({ principal }: RequestContext): Promise<UnsolvingArticle[]> {
    assertEditor(principal);
    return findUnsolvingArticles(this.platform.database.primary, this.since(), MOST);
  }

  async synonyms({ principal }: RequestContext): Promise<SearchSynonym[]> {
    assertEditor(principal);
    return (await findSynonyms(this.platform.database.primary)).map((one) => ({ ...one, times: 0 }));
  }

  async suggested({ principal }: RequestContext): Promise<SearchSynonym[]> {
    assertEditor(principal);
    const { primary } = this.platform.database;
    const reformulations = await findReformulations(primary, this.since(), REFORMULATIONS);
    return suggestedSynonyms(reformulations, await findSynonyms(primary)).slice(0, MOST);
  }

  async report({ principal }: RequestContext): Promise<SearchQualityReport> {
    assertEditor(principal);
    const questions = await this.quality.questions();
    const { ndcg, hit3 } = summaryOf(questions);
    return { ndcg, hit3, questions, measures: await this.quality.history(MEASURES) };
  }

  /** @throws ExpectedFailure REQUIRED, NOT_A_CHOICE */
  acceptSynonym(input: SearchSynonymInput, { principal }: RequestContext): Promise<SearchChange | null> {
    assertEditor(principal);
    const synonym = checkedSynonym(input);
    return this.quality.around({ cause: "SYNONYM", about: `${synonym.term} → ${synonym.means}` }, () =>
      insertSynonym(this.platform.database.primary, synonym, this.platform.clock.now()),
    );
  }

  removeSynonym(input: SearchSynonymInput, { principal }: RequestContext): Promise<SearchChange | null> {
    assertEditor(principal);
    const { locale, term, means } = input;
    return this.quality.around({ cause: "SYNONYM", about: `${term} ↛ ${means}` }, () =>
      deleteSynonym(this.platform.database.primary, { locale, term, means }),
    );
  }

  /** Says which articles must come first for a question. @throws ExpectedFailure REQUIRED, NOT_FOUND, NOT_A_CHOICE */
  async judge(input: SearchJudgementInput, { principal }: RequestContext): Promise<void> {
    assertEditor(principal);
    const { locale, articles } = input;
    if (!LOCALE.test(locale)) throw new ExpectedFailure({ code: "NOT_A_CHOICE", path: ["input", "locale"] });
    const query = input.query.trim().slice(0, 200);
    if (!query) throw new ExpectedFailure({ code: "REQUIRED", path: ["input", "query"] });
    const { primary } = this.platform.database;
    for (const slug of articles.slice(0, 10)) {
      if (await findArticleId(primary, slug)) continue;
      throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "articles"] });
    }
    await replaceJudgement(
      primary,
      { locale, query, slugs: articles.slice(0, 10) },
      this.platform.clock.now(),
    );
  }

  private since(): string {
    return new Date(this.platform.clock.now().getTime() - LOOKED_AT * DAY).toISOString().slice(0, 10);
  }
}

function checkedSynonym({ locale, term, means }: SearchSynonymInput): SearchSynonymInput {
  if (!LOCALE.test(locale)) throw new ExpectedFailure({ code: "NOT_A_CHOICE", path: ["input", "locale"] });
  const words = { term: normalisedQuery(term), means: normalisedQuery(means) };
  for (const field of ["term", "means"] as const) {
    if (words[field] === null) throw new ExpectedFailure({ code: "REQUIRED", path: ["input", field] });
  }
  return { locale, term: words.term ?? "", means: words.means ?? "" };
}
