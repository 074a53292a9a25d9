import { selectionOf } from "../../platform/look-ahead/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { ArticleReader } from "./article.reader.ts";
import { ArticleResolver, ArticleSectionResolver } from "./article.resolver.ts";
import type { ArticleSource } from "./article-source.ts";
import { ArticleRow, ArticleTextRow, ArticleVersionRow } from "./article.entity.ts";
import { articleView } from "./article.view.ts";
import type { Published } from "./content/publish.repository.ts";
import { importArticles } from "./content/publish.service.ts";
import { EditedArticles } from "./editing/articles.service.ts";
import { DraftService } from "./editing/drafts.service.ts";
import { EditedTextResolver, EditingResolver, KnowledgeDeskResolver } from "./editing/editing.resolver.ts";
import { expireJob } from "./editing/expire.job.ts";
import { PublishingService } from "./editing/publishing.service.ts";
import { learnJob } from "./learning/learn.job.ts";
import { LearningResolver, SearchUseResolver } from "./learning/learning.resolver.ts";
import { LearningService } from "./learning/learning.service.ts";
import { SearchQuality } from "./learning/search-quality.service.ts";
import { SearchUse } from "./learning/search-use.ts";
import { ConceptResolver, ConceptService } from "./glossary/index.ts";
import { personalRatings } from "./rating/personal-ratings.repository.ts";
import { ArticleRatingRow } from "./rating/rating.entity.ts";
import { RatingResolver } from "./rating/rating.resolver.ts";
import { RatingService } from "./rating/rating.service.ts";
import { countJob } from "./search/count-job.ts";
import type { Passage } from "./search/passage.ts";
import { SearchService } from "./search/search.service.ts";
import { OfficeResolver } from "./offices/office.resolver.ts";
import { Offices } from "./offices/offices.service.ts";
import { videoRoutes } from "./video/video.routes.ts";

export type { SectionKindName } from "./article-source.ts";
export { SectionKind } from "./article.type.ts";
export { type CitedArticle, findCitedArticle, findCitedArticles } from "./citing/cited-article.repository.ts";
export { publishOffices } from "./offices/publish-offices.ts";
export { readArticleFiles } from "./content/article-file.ts";
export { importArticles } from "./content/publish.service.ts";
export { importArticleFile } from "./import/import-articles.ts";
export { articleMappingShape } from "./import/mapping.ts";
export type { ArticleRated } from "./rating/rating.service.ts";
export type { Passage } from "./search/passage.ts";
export { reindex } from "./search/reindex.ts";
export { GLOSSARY_LOCALES, loadGlossary, parseConceptFile, readGlossaryFiles } from "./glossary/index.ts";
export { requestTypeOfArticle } from "./request-type-of-article.ts";
export { loadJudgements } from "./learning/judgement-file.ts";
export { editingMessages } from "./editing/messages/index.ts";
export { knowledgeMessages } from "./messages/index.ts";

export const knowledgeEntities: readonly (new () => object)[] = [
  ArticleRow,
  ArticleTextRow,
  ArticleVersionRow,
  ArticleRatingRow,
];

export interface KnowledgeRoom extends Room {
  /** Publishes articles; doing it twice adds nothing. */
  importArticles(articles: readonly ArticleSource[]): Promise<Published>;
  /** The best passage of each of the articles that answer a question best, best first. */
  passages(question: string, locale: string, limit: number): Promise<Passage[]>;
}

/**
 * What the organisation knows and tells: articles, their search, and whether they solved.
 * @param requestTypeOfArticle resolver of `Article.requestType`, which needs a room that this one does not know
 */
export function knowledgeRoom(platform: Platform, requestTypeOfArticle: object): KnowledgeRoom {
  const { database, reader, translate, clock, logger } = platform;
  const articles = new ArticleReader(reader);
  const use = new SearchUse(database, clock, logger);
  const searching = new SearchService(database, reader, use);
  const edited = new EditedArticles(database);
  const publishing = new PublishingService(platform, async () => undefined);
  const quality = new SearchQuality(database, clock, logger, (...asked) => searching.ranking(...asked));
  const learning = new LearningService(platform, use, quality);
  return {
    personal: personalRatings(database.primary),
    resolvers: [
      new ArticleResolver(articles, searching),
      new RatingResolver(new RatingService(platform), articles),
      new ArticleSectionResolver(translate),
      new KnowledgeDeskResolver(edited),
      new EditedTextResolver(edited),
      new OfficeResolver(new Offices(database, clock)),
      new EditingResolver(edited, new DraftService(platform), publishing, quality),
      new SearchUseResolver(learning),
      new LearningResolver(learning),
      new ConceptResolver(new ConceptService(database)),
      requestTypeOfArticle,
    ],
    jobs: [countJob, expireJob(clock), learnJob(clock)],
    views: [articleView],
    routes: (app) => videoRoutes(app, database),
    nodes: { Article: (id, context, info) => articles.byId(id, selectionOf(info, "Article"), context) },
    importArticles: (articles) => importArticles(database, clock, articles),
    stop: () => use.flush(),
    passages: (question, locale, limit) => searching.passages(question, locale, limit),
  };
}
