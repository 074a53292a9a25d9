import type { PersonSettings } from "../../identity/index.ts";

/** The letter that an event of a case calls for; null where it is no news for the citizen. */
export function templateFor(eventType: string, entryKind: string | null): string | null {
  switch (eventType) {
    case "CaseOpened":
      return "opened";
    case "CaseTakenInCharge":
      return "taken";
    case "CaseAnswered":
      return entryKind === "WAITING" ? "waiting" : "answered";
    case "CaseResolved":
      return "resolved";
    case "CaseReopened":
      return "reopened";
    default:
      return null;
  }
}

export const NEWS = [
  "CaseOpened",
  "CaseTakenInCharge",
  "CaseAnswered",
  "CaseResolved",
  "CaseReopened",
] as const;

/** E-mail is the fallback of every channel that we cannot reach yet; only "none" means silence. */
export const wantsMail = ({ notices }: Pick<PersonSettings, "notices">): boolean => notices !== "NONE";
