import type { RequestContext } from "../../../platform/context/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { emit } from "../../../platform/events/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Merging, Moved, Platform } from "../../../platform/room.ts";
import type { SessionService } from "../session.service.ts";
import {
  findOffer,
  findOpenOffer,
  findSurvivor,
  findUndoable,
  handOfferOn,
  insertMerge,
  insertOffer,
  lockPair,
  type MergeOffer,
  type OpenOffer,
  takeMerge,
  takeOffer,
  type UndoableMerge,
} from "./merge.repository.ts";

/** The page that asks. */
export const MERGE_PATH = "/sign-in/together";
/** How long the question stands. */
const OFFER_MS = 600_000;
const UNDO_MS = 30 * 86_400_000;

/** What the mail about a merge needs to know. */
export interface PersonsMerged {
  /** ISO 8601. */
  undoUntil: string;
}

/** What is asked of this service; the id is null where it is none of ours. */
interface MergeRequest {
  requestId: string;
  id: string | null;
}

const gone = () => new ExpectedFailure({ code: "MERGE_OFFER_GONE", path: ["input", "id"] });

/**
 * Puts two accounts of one person together: the one with the proved identity stays, and the other's things go over. It
 * takes a session of the one and, within that session, a SPID or CIE sign-in that proves the other.
 */
export class MergeService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once" | "clock" | "poke">,
    private readonly sessions: SessionService,
    /** In this order. */
    private readonly rooms: () => readonly Merging[],
  ) {}

  /** Offers it to whoever is signed in; false where one of the two works here, or is no account of its own. */
  async offer(
    tx: Transaction,
    { principal }: RequestContext,
    proved: Pick<MergeOffer, "intoId" | "source" | "level">,
  ): Promise<boolean> {
    const { personId, sessionId } = principal;
    if (personId === null || sessionId === null) return false;
    if (!(await lockPair(tx, personId, proved.intoId))) return false;
    const expiresAt = new Date(this.platform.clock.now().getTime() + OFFER_MS);
    await insertOffer(tx, { id: newId(), sessionId, fromId: personId, ...proved }, expiresAt);
    return true;
  }

  /** What this session is offered; null where nothing is. */
  async offered({ principal }: RequestContext): Promise<OpenOffer | null> {
    const { sessionId } = principal;
    const { database, clock } = this.platform;
    return sessionId === null ? null : findOpenOffer(database.primary, sessionId, clock.now());
  }

  /** What the reader can still undo. */
  async undoable({ principal }: RequestContext): Promise<UndoableMerge[]> {
    const { database, clock } = this.platform;
    return principal.personId === null ? [] : findUndoable(database.primary, principal.personId, clock.now());
  }

  /**
   * Takes the offer up. The session goes on as the account that stays, under a new token: whoever knew the old one has
   * proved nothing.
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure MERGE_OFFER_GONE, and what a room has against it
   */
  async merge(context: RequestContext, { requestId, id }: MergeRequest): Promise<void> {
    const { database, once, poke } = this.platform;
    const { personId, sessionId } = context.principal;
    if (personId === null || sessionId === null) throw unauthenticated();
    const offer = id === null ? null : await findOffer(database.primary, id, sessionId);
    // A repeat comes as the account that stayed: it is known as what the other one asked.
    const asker = { ...context.principal, personId: offer?.fromId ?? personId };
    await once.run(asker, "mergeAccounts", requestId, { id }, async (tx) => {
      if (!offer) throw gone();
      await this.carryOut(tx, offer);
      return {};
    });
    poke();
    if (offer && offer.fromId === personId) await this.goOn(context, offer);
  }

  /**
   * Gives everything back that went over then.
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure MERGE_NOT_UNDOABLE
   */
  async undo({ principal }: RequestContext, { requestId, id }: MergeRequest): Promise<void> {
    const { once, clock } = this.platform;
    const { personId } = principal;
    if (personId === null) throw unauthenticated();
    await once.run(principal, "undoMerge", requestId, { id }, async (tx) => {
      const merge = id === null ? null : await takeMerge(tx, id, personId, clock.now());
      if (!merge) throw new ExpectedFailure({ code: "MERGE_NOT_UNDOABLE", path: ["input", "id"] });
      for (const { name, moveBack } of this.rooms()) {
        await moveBack(tx, merge.fromId, merge.intoId, merge.moved[name] ?? {});
      }
      return {};
    });
  }

  private async carryOut(tx: Transaction, { id, fromId, intoId }: MergeOffer): Promise<void> {
    const now = this.platform.clock.now();
    const mergeId = newId();
    if (!(await takeOffer(tx, id, mergeId, now))) throw gone();
    if (!(await lockPair(tx, fromId, intoId))) throw gone();
    const moved: Record<string, Moved> = {};
    for (const { name, moveTo } of this.rooms()) moved[name] = await moveTo(tx, fromId, intoId);
    const undoUntil = new Date(now.getTime() + UNDO_MS);
    await insertMerge(tx, { id: mergeId, fromId, intoId, moved }, now, undoUntil);
    const payload: PersonsMerged = { undoUntil: undoUntil.toISOString() };
    await emit(tx, {
      type: "PersonsMerged",
      subjectId: mergeId,
      payload,
      occurredAt: now.toISOString(),
    });
  }

  private goOn(context: RequestContext, { id, intoId, source, level }: MergeOffer): Promise<void> {
    return this.platform.database.transaction(async (tx) => {
      const person = await findSurvivor(tx, intoId);
      if (!person) throw unauthenticated();
      await this.sessions.open(tx, context, person, { method: source, transport: "COOKIE", level });
      if (context.principal.sessionId) await handOfferOn(tx, id, context.principal.sessionId);
    });
  }
}
