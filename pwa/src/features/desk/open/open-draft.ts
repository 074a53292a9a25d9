import type { Channel, OnBehalfInput } from "../../../gql/operations.ts";
import { type CaseDraft, EMPTY_DRAFT } from "../../cases/form/case-draft.ts";

/** Ways in that an operator writes down for somebody. */
export const SPOKEN_CHANNELS = [
  "PHONE",
  "COUNTER",
  "LETTER",
  "FAX",
  "EMAIL",
  "SMS",
  "SOCIAL",
] as const satisfies readonly Channel[];

/** A case that is being written for somebody; kept on the device until it is opened. */
export interface OpenDraft {
  channel: (typeof SPOKEN_CHANNELS)[number];
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  /** Code of the request type; empty until one is chosen. */
  type: string;
  request: CaseDraft;
}

export const EMPTY_OPEN: OpenDraft = {
  channel: "PHONE",
  givenName: "",
  familyName: "",
  email: "",
  phone: "",
  type: "",
  request: EMPTY_DRAFT,
};

/** The person as the api takes them: names are needed, contacts only where given. */
export function onBehalfOf({ givenName, familyName, email, phone }: OpenDraft): OnBehalfInput {
  return {
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    ...(email.trim() !== "" && { email: email.trim() }),
    ...(phone.trim() !== "" && { phone: phone.trim() }),
  };
}
