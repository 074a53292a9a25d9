import { selectionOf } from "../../platform/look-ahead/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { CaseActs } from "./acts/act-on-case.ts";
import { CitizenActsResolver } from "./acts/citizen-acts.resolver.ts";
import { CitizenActsService } from "./acts/citizen-acts.service.ts";
import { DeskActsResolver } from "./acts/desk-acts.resolver.ts";
import { DeskActsService } from "./acts/desk-acts.service.ts";
import { PostMessageResolver } from "./acts/post-message.resolver.ts";
import { PostMessageService } from "./acts/post-message.service.ts";
import { DeskCalendar } from "./calendar/desk-calendar.ts";
import { CaseReader } from "./case-reader.ts";
import { CaseResolver, ViewerCasesResolver } from "./case.resolver.ts";
import { CaseEraser } from "./erasure/case-eraser.ts";
import { CaseStream } from "./live/case-stream.ts";
import { closeJob } from "./close/close.job.ts";
import { mergingCases } from "./merging-cases.repository.ts";
import { liveResolver } from "./live/live.resolver.ts";
import { ownFileRoute } from "./erasure/own-file.routes.ts";
import { OpenCaseResolver } from "./open/open-case.resolver.ts";
import { OpenCaseService } from "./open/open-case.service.ts";
import { PublishedCases } from "./open-data/published-cases.ts";
import { Catalogue } from "./request-types/catalogue.ts";
import { RequestTypeResolver } from "./request-types/request-type.resolver.ts";
import { ReplaceSecretResolver } from "./secret/replace-secret.resolver.ts";
import { ReplaceSecretService } from "./secret/replace-secret.service.ts";
import { Slots } from "./slots/slots.ts";
import { SlotsResolver } from "./slots/slots.resolver.ts";
import { tellingViews } from "./telling-views.ts";
import { createStorage, uploads } from "./uploads/index.ts";

export { briefOf, type CaseBrief, newestBriefs } from "./brief/case-brief.repository.ts";
export { type CaseFacts, factsOfCase } from "./case-facts.repository.ts";
export { Case, CaseConnection } from "./case.type.ts";
export { findActFacts } from "./act-facts.repository.ts";
export { readCaseCode } from "./code/case-code.ts";
export { CaseState, Channel, type NameOf } from "./enums.ts";
export { Catalogue } from "./request-types/catalogue.ts";
export { caseView } from "./case.view.ts";
export { countUnfinished } from "./erasure/case-content.repository.ts";
export type { CaseEventPayload } from "./events.ts";
export { importCases } from "./import/import-cases.ts";
export { caseMappingShape } from "./import/mapping.ts";
export { casesMessages } from "./messages/index.ts";
export type { EarlierWords } from "./open/earlier-talk.repository.ts";
export { AnswerInput, OpenCaseInput, PlaceInput } from "./open/open-case.input.ts";
export { type OpenCaseService, type OpenedCase } from "./open/open-case.service.ts";
export {
  type PublishedCase,
  type PublishedCases,
  type PublishedFilter,
  REACH,
} from "./open-data/published-cases.ts";
export type { PublishedType } from "./request-types/published-type.ts";
export { RequestType } from "./request-types/request-type.type.ts";
export { importRequestTypes } from "./request-types/import-request-types.ts";
export { officesMissing } from "./request-types/request-type.repository.ts";
export { hashOfSecret, MIN_SECRET } from "./case-viewer.ts";
export { freshSecret } from "./secret/fresh-secret.ts";
export { uploadMessages } from "./uploads/index.ts";

export const casesEntities: readonly (new () => object)[] = [];

/** What people ask for: request types, cases with their timeline, uploads, live updates. */
export function casesRoom(
  platform: Platform,
): Room & { requestTypes: Catalogue; opening: OpenCaseService; published: PublishedCases } {
  const { database, primaryReader, clock, translate } = platform;
  const catalogue = new Catalogue(database, clock);
  const calendar = new DeskCalendar(database, clock);
  const reader = new CaseReader(primaryReader);
  const acts = new CaseActs(platform);
  const slots = new Slots(database, clock, calendar);
  const opening = new OpenCaseService(platform, catalogue, calendar, slots);
  const storage = createStorage(platform.settings);
  const eraser = new CaseEraser(clock, storage);
  const files = uploads(platform, storage);
  return {
    ...files,
    requestTypes: catalogue,
    opening,
    published: new PublishedCases(database, catalogue),
    resolvers: [
      new RequestTypeResolver(catalogue),
      new SlotsResolver(catalogue, slots),
      new CaseResolver(reader),
      new ViewerCasesResolver(reader),
      new OpenCaseResolver(opening, reader),
      liveResolver(new CaseStream(database.primary, reader, platform.changes)),
      new PostMessageResolver(new PostMessageService(acts), reader),
      new DeskActsResolver(new DeskActsService(acts), reader),
      new CitizenActsResolver(new CitizenActsService(acts, catalogue, calendar), reader),
      new ReplaceSecretResolver(new ReplaceSecretService(platform)),
      ...(files.resolvers ?? []),
    ],
    jobs: [closeJob(platform), eraser.job, ...(files.jobs ?? [])],
    merging: mergingCases,
    personal: eraser.personal(database),
    routes: async (app, contextOf) => {
      await files.routes?.(app, contextOf);
      ownFileRoute(app, { database, storage, contextOf });
    },
    views: tellingViews({ catalogue, calendar, translate }),
    nodes: {
      Case: (id, { principal }, info) => reader.byId(id, principal, selectionOf(info, "Case")),
      RequestType: async (id, { locale, register }) =>
        (await catalogue.version(id))?.tell(locale, register) ?? null,
    },
  };
}
