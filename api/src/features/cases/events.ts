/** What happens to cases, in the past tense; the subject of each event is the case. */
export const CASE_EVENTS = [
  "CaseOpened",
  /** The citizen wrote. */
  "MessagePosted",
  /** The desk wrote to the citizen; perhaps with a question, and then the case waits. */
  "CaseAnswered",
  /** An internal note: never news for the citizen. */
  "NoteAdded",
  "CaseTakenInCharge",
  "CaseAssigned",
  "CaseResolved",
  "CaseReopened",
  "CaseWithdrawn",
  "CaseRated",
  /** Nobody has opened it again in time. */
  "CaseClosed",
  /** Somebody who gave this contact when filing has lost the secret. */
  "CaseSecretLost",
] as const;

export type CaseEventType = (typeof CASE_EVENTS)[number];

/** Ids only: words can be erased, an event cannot. */
export interface CaseEventPayload {
  caseId: string;
  /** Version of the case after the act. */
  version: number;
  /** The entry of the timeline that tells it. */
  entryId: string;
  /** Who did it; null for an anonymous filer, and for what happens by itself. */
  actorId: string | null;
  /** Whose case it is; null where it was filed anonymously. */
  citizenId: string | null;
}
