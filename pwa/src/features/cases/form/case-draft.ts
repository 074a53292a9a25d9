import type { Attachment } from "../../../lib/outbox/index.ts";
import type { DateParts } from "../../../ui/date-field/date-parts.ts";

/** What was written or chosen for one field of the type: text, chosen values, or a date being typed. */
export type AnswerDraft = string | string[] | DateParts;

/** A photo of the form. `refused`: why the server did not take it. */
export type DraftPhoto = Attachment & { refused?: string };

/** A request that is being written, as it is kept on the device. */
export interface CaseDraft {
  /** The version of the type it was begun with; null until something is written. */
  version: number | null;
  description: string;
  answers: Record<string, AnswerDraft>;
  address: string;
  /** WGS 84 degrees, only where the reader gave the position. */
  position: { latitude: number; longitude: number } | null;
  photos: DraftPhoto[];
  contactEmail: string;
  contactPhone: string;
  /** The name of who helps to write it. */
  helper?: string;
  /** The last sending: the same content goes again under the same id, so that it is one case. */
  attempt: { requestId: string; secret: string; content: string } | null;
}

/** The content of an attempt that was not carried out and is corrected: whatever it becomes goes under the same id. */
export const CORRECTED = "";

export const EMPTY_DRAFT: CaseDraft = {
  version: null,
  description: "",
  answers: {},
  address: "",
  position: null,
  photos: [],
  contactEmail: "",
  contactPhone: "",
  attempt: null,
};
