import type { Transaction } from "../../platform/database/index.ts";
import { findSettings } from "../identity/index.ts";
import { addBadge, addEntry, findGiven, type Given, lockLedger, timesCounted } from "./ledger.repository.ts";
import { BADGES, type Rule, RULES, type RuleCode } from "./rules.ts";

/** Something a person did that a rule rewards. */
export interface Deed {
  personId: string;
  rule: RuleCode;
  /** What it was done to; the same deed counts once. */
  cause: string;
  caseId?: string;
}

/** Points to take back, and the code of the text that says why. */
export interface Reversal extends Given {
  reason: string;
}

/**
 * Gives a person the points of a rule, unless they do not want points, have had them for this, or have had them as
 * often as the rule allows.
 */
export async function give(tx: Transaction, deed: Deed, at: Date): Promise<void> {
  const rule: Rule = RULES[deed.rule];
  const { personId, cause, caseId = null } = deed;
  if (!(await findSettings(tx, personId))?.points) return;
  await lockLedger(tx, personId);
  const counted = await timesCounted(tx, personId, rule.code, at);
  if (counted.today >= rule.perDay || counted.ever >= (rule.ever ?? Infinity)) return;
  const { code, points } = rule;
  const entry = { personId, rule: code, cause, points, caseId, reverses: null, reason: null, at };
  if (!(await addEntry(tx, entry))) return;
  for (const badge of BADGES) {
    if (badge.rule !== deed.rule || badge.times > counted.ever + 1) continue;
    await addBadge(tx, { personId, badge: badge.code, earnedAt: at });
  }
}

/** Takes points back, each with a line that says why; what was taken back already is left alone. */
export async function takeBack(tx: Transaction, { reason, ...given }: Reversal, at: Date): Promise<void> {
  await lockLedger(tx, given.personId);
  for (const { id, personId, rule, points, caseId } of await findGiven(tx, given)) {
    const cause = `reversal:${id}`;
    await addEntry(tx, { personId, rule, cause, points: -points, caseId, reverses: id, reason, at });
  }
}
