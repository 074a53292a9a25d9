import { isStaff, type RequestContext } from "../../../platform/context/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure, forbidden, unauthenticated } from "../../../platform/errors/index.ts";
import { uuidOf } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { type ActionName, actionsOf, type CaseRelation, mayEver } from "../case.policy.ts";
import { type CaseChanges, type LockedCase, lockCase, type NewEntry, writeAct } from "../case.repository.ts";
import { relationTo, viewerWith } from "../case-viewer.ts";
import { channelOf } from "../channel.ts";
import type { CaseEventType } from "../events.ts";
import { attachUploads } from "../uploads/index.ts";

/** What every act on a case says. */
export interface ActInput {
  requestId: string;
  id: string;
  secret?: string | null;
}

/** What an act does, once it is allowed. */
export interface Decision {
  changes: CaseChanges;
  /** Whether the desk speaks here, or the citizen. */
  speaker: "DESK" | "CITIZEN";
  entry: Pick<NewEntry, "kind" | "body" | "detail"> & { internal?: boolean };
  event: CaseEventType;
}

export interface Act {
  /** Name of the mutation. */
  operation: string;
  action: ActionName;
  uploadIds?: readonly string[];
  decide(subject: LockedCase, relation: CaseRelation, tx: Transaction): Decision | Promise<Decision>;
}

/** Where an act left its mark. */
export interface WrittenAct {
  caseId: string;
  entryId: string;
}

const DESK_ONLY: readonly ActionName[] = ["NOTE", "TAKE_CHARGE", "ASSIGN", "RESOLVE"];

/**
 * Does one act on one case, once: the row is locked, the policy asked, and the change, its entry and its event
 * are written together. What the reader may not see looks like what is not there.
 */
export class CaseActs {
  constructor(private readonly platform: Pick<Platform, "once" | "poke">) {}

  /** @throws ExpectedFailure NOT_FOUND, CASE_STATE_FORBIDS, …; GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async perform(context: RequestContext, input: ActInput, act: Act): Promise<WrittenAct> {
    const { requestId, ...content } = input;
    const written = await this.platform.once.run(context.principal, act.operation, requestId, content, (tx) =>
      this.write(tx, context, input, act),
    );
    this.platform.poke();
    return written;
  }

  private async write(
    tx: Transaction,
    context: RequestContext,
    { id, secret }: ActInput,
    { action, uploadIds = [], decide }: Act,
  ): Promise<WrittenAct> {
    const viewer = viewerWith(context.principal, secret);
    if (viewer.personId === null && (!viewer.secretHash || DESK_ONLY.includes(action)))
      throw unauthenticated();
    if (DESK_ONLY.includes(action) && !isStaff(viewer)) throw forbidden();
    const caseId = uuidOf("Case", id);
    const subject = caseId && (await lockCase(tx, caseId));
    const relation = subject ? relationTo(viewer, subject) : { staff: false, citizen: false };
    if (!subject || !(relation.staff || relation.citizen)) {
      throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "id"] });
    }
    if (!mayEver(action, relation)) throw forbidden();
    const standing = {
      state: subject.state,
      rated: subject.rating !== null,
      mine: viewer.personId !== null && viewer.personId === subject.assigneeId,
    };
    if (!actionsOf(standing, relation).includes(action)) {
      throw new ExpectedFailure({ code: "CASE_STATE_FORBIDS", path: ["input", "id"] });
    }
    const { changes, speaker, entry, event } = await decide(subject, relation, tx);
    const { internal = false, ...told } = entry;
    const entryId = await writeAct(tx, subject, {
      changes,
      event,
      entry: {
        ...told,
        at: context.clock.now(),
        channel: channelOf(context),
        direction: speaker === "DESK" ? "OUT" : "IN",
        visibility: internal ? "INTERNAL" : "PUBLIC",
        language: context.locale,
        authorKind: speaker === "DESK" ? "OPERATOR" : "CITIZEN",
        authorId: viewer.personId,
      },
    });
    await attachUploads(tx, context.principal, uploadIds, { caseId: subject.id, entryId });
    return { caseId: subject.id, entryId };
  }
}

/** A text that must say something; @throws ExpectedFailure REQUIRED, or the code given. */
export function worded(text: string | null | undefined, field: string, code = "REQUIRED"): string {
  const words = text?.trim() ?? "";
  if (words === "") throw new ExpectedFailure({ code, path: ["input", field] });
  return words;
}
