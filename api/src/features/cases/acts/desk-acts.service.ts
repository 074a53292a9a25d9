import { findAgent, teamExists } from "../../identity/index.ts";
import type { RequestContext } from "../../../platform/context/index.ts";
import type { Store } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import { uuidOf } from "../../../platform/ids/index.ts";
import type { CaseChanges } from "../case.repository.ts";
import { type CaseActs, type WrittenAct, worded } from "./act-on-case.ts";
import type { AssignCaseInput, ResolveCaseInput, TakeChargeInput } from "./acts.input.ts";

/** Outcomes that leave the citizen without what was asked, and so owe a reason. */
const UNSOLVED: readonly string[] = ["FORWARDED", "NOT_FEASIBLE", "DUPLICATE"];

/** What the desk does with a case: take it, hand it on, end it. */
export class DeskActsService {
  constructor(private readonly acts: CaseActs) {}

  takeCharge(context: RequestContext, input: TakeChargeInput): Promise<WrittenAct> {
    const { personId, teamId } = context.principal;
    return this.acts.perform(context, input, {
      operation: "takeCharge",
      action: "TAKE_CHARGE",
      decide: (subject) => ({
        changes: {
          assignee_id: personId,
          team_id: subject.teamId ?? teamId,
          taken_in_charge_at: context.clock.now(),
          // A question that waits for the citizen still waits.
          ...(subject.state === "WAITING_FOR_CITIZEN" ? {} : { state: "IN_CHARGE" as const }),
        },
        speaker: "DESK",
        entry: { kind: "TAKEN_IN_CHARGE", body: null },
        event: "CaseTakenInCharge",
      }),
    });
  }

  assign(context: RequestContext, input: AssignCaseInput): Promise<WrittenAct> {
    return this.acts.perform(context, input, {
      operation: "assignCase",
      action: "ASSIGN",
      decide: async (_subject, _relation, tx) => {
        const changes = await receiver(tx, input);
        return {
          changes,
          speaker: "DESK",
          entry: {
            kind: "ASSIGNED",
            body: null,
            detail: { assigneeId: changes.assignee_id ?? null, teamId: changes.team_id ?? null },
          },
          event: "CaseAssigned",
        };
      },
    });
  }

  resolve(context: RequestContext, input: ResolveCaseInput): Promise<WrittenAct> {
    return this.acts.perform(context, input, {
      operation: "resolveCase",
      action: "RESOLVE",
      decide: (subject) => {
        const { outcome } = input;
        if (outcome === "NOT_RECORDED") {
          throw new ExpectedFailure({ code: "NOT_AN_OUTCOME", path: ["input", "outcome"] });
        }
        const reason = UNSOLVED.includes(outcome)
          ? worded(input.reason, "reason", "REASON_REQUIRED")
          : input.reason?.trim() || null;
        const now = context.clock.now();
        const first: CaseChanges =
          subject.assigneeId === null
            ? { assignee_id: context.principal.personId, taken_in_charge_at: now }
            : {};
        return {
          changes: { ...first, state: "RESOLVED", outcome, outcome_reason: reason, resolved_at: now },
          speaker: "DESK",
          entry: { kind: "RESOLVED", body: input.message?.trim() || null, detail: { outcome } },
          event: "CaseResolved",
        };
      },
    });
  }
}

/** To whom a case goes. Somebody's case goes to their office; an office's case to nobody yet. */
async function receiver(tx: Store, { agentId, teamId }: AssignCaseInput): Promise<CaseChanges> {
  const failed = (code: string, field: string) => new ExpectedFailure({ code, path: ["input", field] });
  if (!agentId && !teamId) throw failed("AGENT_OR_TEAM_REQUIRED", "agentId");
  const agentUuid = agentId ? uuidOf("Agent", agentId) : null;
  const agent = agentUuid ? await findAgent(tx, agentUuid) : null;
  if (agentId && !agent) throw failed("NOT_FOUND", "agentId");
  const teamUuid = teamId ? uuidOf("Team", teamId) : null;
  if (teamId && !(teamUuid && (await teamExists(tx, teamUuid)))) throw failed("NOT_FOUND", "teamId");
  const team = teamUuid ?? agent?.teamId;
  return { assignee_id: agent?.id ?? null, ...(team ? { team_id: team } : {}) };
}
