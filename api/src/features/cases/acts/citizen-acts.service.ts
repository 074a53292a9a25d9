import type { RequestContext } from "../../../platform/context/index.ts";
import type { DeskCalendar } from "../calendar/desk-calendar.ts";
import type { Catalogue } from "../request-types/catalogue.ts";
import { type CaseActs, type WrittenAct, worded } from "./act-on-case.ts";
import type { RateCaseInput, ReopenCaseInput, WithdrawCaseInput } from "./acts.input.ts";

/** What citizens do with their case once it is filed. */
export class CitizenActsService {
  constructor(
    private readonly acts: CaseActs,
    private readonly catalogue: Catalogue,
    private readonly calendar: DeskCalendar,
  ) {}

  /** The answer was none: the case is open again, with a promise of its own from now. */
  reopen(context: RequestContext, input: ReopenCaseInput): Promise<WrittenAct> {
    return this.acts.perform(context, input, {
      operation: "reopenCase",
      action: "REOPEN",
      decide: async ({ typeVersionId }) => {
        const body = worded(input.reason, "reason");
        const type = await this.catalogue.version(typeVersionId);
        if (!type) throw new Error("A case without its request type");
        return {
          changes: {
            state: "REOPENED",
            outcome: null,
            outcome_reason: null,
            resolved_at: null,
            rating: null,
            rating_comment: null,
            promised_at: await this.calendar.promisedAt(context.clock.now(), type.definition.promise),
          },
          speaker: "CITIZEN",
          entry: { kind: "REOPENED", body },
          event: "CaseReopened",
        };
      },
    });
  }

  withdraw(context: RequestContext, input: WithdrawCaseInput): Promise<WrittenAct> {
    return this.acts.perform(context, input, {
      operation: "withdrawCase",
      action: "WITHDRAW",
      decide: () => ({
        changes: { state: "WITHDRAWN", closed_at: context.clock.now() },
        speaker: "CITIZEN",
        entry: { kind: "WITHDRAWN", body: input.reason?.trim() || null },
        event: "CaseWithdrawn",
      }),
    });
  }

  rate(context: RequestContext, input: RateCaseInput): Promise<WrittenAct> {
    const { rating } = input;
    const comment = input.comment?.trim() || null;
    return this.acts.perform(context, input, {
      operation: "rateCase",
      action: "RATE",
      decide: () => ({
        changes: { rating, rating_comment: comment },
        speaker: "CITIZEN",
        entry: { kind: "RATED", body: comment, detail: { rating } },
        event: "CaseRated",
      }),
    });
  }
}
