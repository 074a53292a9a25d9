import type { Transaction } from "../../platform/database/index.ts";
import type { DomainEvent, Subscriber } from "../../platform/events/index.ts";
import { type CaseEventPayload, findActFacts } from "../cases/index.ts";
import type { ArticleRated } from "../knowledge/index.ts";
import { type Deed, give, type Reversal, takeBack } from "./ledger.service.ts";

/** What an event does to the ledger. */
interface Consequences {
  deeds?: readonly Deed[];
  reversals?: readonly Reversal[];
}

type Consequence = (event: DomainEvent<never>, tx: Transaction) => Promise<Consequences> | Consequences;

/** Where people serve themselves: our app and site, and the apps of others. */
const OWN_DOORS: readonly string[] = ["APP", "WEB", "API"];
/** A question to everybody, and a wish to be called: these say nothing yet of what it is about. */
const UNINDEXED: readonly string[] = ["information", "callback"];

const CONSEQUENCES: Readonly<Record<string, Consequence>> = {
  CaseOpened: byOwner(async ({ caseId, entryId }, personId, tx) => {
    const facts = await findActFacts(tx, entryId);
    if (!facts || !OWN_DOORS.includes(facts.channel) || UNINDEXED.includes(facts.requestType)) return {};
    return { deeds: [{ personId, rule: "GOOD_REQUEST", cause: caseId, caseId }] };
  }),
  MessagePosted: byOwner(async ({ caseId, entryId }, personId, tx) => {
    const facts = await findActFacts(tx, entryId);
    if (!facts || !OWN_DOORS.includes(facts.channel)) return {};
    return { deeds: [{ personId, rule: "FIRST_MESSAGE", cause: personId, caseId }] };
  }),
  CaseRated: byOwner(async ({ caseId, entryId }, personId, tx) => {
    const facts = await findActFacts(tx, entryId);
    const rated: Deed = { personId, rule: "CASE_RATED", cause: caseId, caseId };
    return { deeds: facts?.reopened ? [rated] : [rated, settled(caseId, personId)] };
  }),
  CaseClosed: ofOwner(async ({ caseId, entryId }, personId, tx) => {
    const facts = await findActFacts(tx, entryId);
    return facts?.reopened ? {} : { deeds: [settled(caseId, personId)] };
  }),
  CaseWithdrawn: ofOwner(({ caseId }, personId) => ({
    reversals: [{ personId, rules: ["GOOD_REQUEST", "FIRST_MESSAGE"], caseId, reason: "CASE_WITHDRAWN" }],
  })),
  CaseReopened: ofOwner(({ caseId }, personId) => ({
    reversals: [{ personId, rules: ["SETTLED"], caseId, reason: "CASE_REOPENED" }],
  })),
  ArticleRated: ({ subjectId, payload }: DomainEvent<ArticleRated>) => {
    const { personId, solved, draftOf } = payload;
    if (!personId) return {};
    const rated: Deed = { personId, rule: "ARTICLE_RATED", cause: subjectId };
    if (solved) {
      const found: Deed = { personId, rule: "ARTICLE_SOLVED", cause: subjectId };
      return { deeds: draftOf ? [found, rated] : [rated] };
    }
    const reason = "ARTICLE_NOT_SOLVED";
    return { deeds: [rated], reversals: [{ personId, rules: ["ARTICLE_SOLVED"], cause: subjectId, reason }] };
  },
  ProfileChosen: ({ subjectId }) => ({
    deeds: [{ personId: subjectId, rule: "PROFILE_CHOSEN", cause: subjectId }],
  }),
};

/** A case that ended well: when its owner says how it went, or when nobody has opened it again; once. */
function settled(caseId: string, personId: string): Deed {
  return { personId, rule: "SETTLED", cause: caseId, caseId };
}

/** Writes the ledger from what happens; an event that comes twice counts once. */
export const pointsSubscriber: Subscriber = {
  name: "engagement.points",
  types: Object.keys(CONSEQUENCES),
  together: ({ payload, subjectId }) => {
    const { citizenId, personId } = payload as Partial<CaseEventPayload & ArticleRated>;
    return citizenId ?? personId ?? subjectId;
  },
  async handle(event, tx) {
    const found = (await CONSEQUENCES[event.type]?.(event as DomainEvent<never>, tx)) ?? {};
    const at = new Date(event.occurredAt);
    for (const reversal of found.reversals ?? []) await takeBack(tx, reversal, at);
    for (const deed of found.deeds ?? []) await give(tx, deed, at);
  },
};

type OfCase = (
  payload: CaseEventPayload,
  personId: string,
  tx: Transaction,
) => Promise<Consequences> | Consequences;

/** For what happens to a case that is somebody's. */
function ofOwner(act: OfCase): Consequence {
  return ({ payload }: DomainEvent<CaseEventPayload>, tx) =>
    payload.citizenId ? act(payload, payload.citizenId, tx) : {};
}

/** For what the owner of a case does, not the desk or a delegate in their place. */
function byOwner(act: OfCase): Consequence {
  return ofOwner((payload, personId, tx) => (payload.actorId === personId ? act(payload, personId, tx) : {}));
}
