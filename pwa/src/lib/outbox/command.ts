import type {
  OpenCaseInput,
  PostMessageInput,
  RateCaseInput,
  ReopenCaseInput,
} from "../../gql/operations.ts";

/** A photo or document that goes with a command; sent before it. */
export interface Attachment {
  /** UUID made with the attachment, so that a repeated upload is one upload. */
  requestId: string;
  file: Blob;
  fileName: string;
  /** Known once it is on the server. */
  uploadId?: string;
}

interface OnCase {
  /** Public code of the case; empty until a case that was filed offline has one. */
  caseCode: string;
  /** The request id of a case that still waits itself: this goes after it, with the id that it then has. */
  after?: string;
}

export type OpenCaseCommand = {
  kind: "openCase";
  version: 1;
  /** UUID made once per form: the case is opened once whatever happens. A corrected attempt gets a new one. */
  requestId: string;
  input: Omit<OpenCaseInput, "requestId" | "uploadIds">;
  attachments: Attachment[];
  /** Title of the request type as the reader saw it, for the list of what waits. */
  title: string;
};

export type PostMessageCommand = OnCase & {
  kind: "postMessage";
  version: 1;
  requestId: string;
  input: Omit<PostMessageInput, "requestId" | "uploadIds">;
  attachments: Attachment[];
};

export type RateCaseCommand = OnCase & {
  kind: "rateCase";
  version: 1;
  requestId: string;
  input: Omit<RateCaseInput, "requestId">;
};

export type ReopenCaseCommand = OnCase & {
  kind: "reopenCase";
  version: 1;
  requestId: string;
  input: Omit<ReopenCaseInput, "requestId">;
};

/**
 * What is sent, independent of the documents of any build: a newer app still understands what an older one queued.
 * A change of a shape makes a new `version` and keeps the old one readable.
 */
export type Command = OpenCaseCommand | PostMessageCommand | RateCaseCommand | ReopenCaseCommand;

/** An expected failure as the schema says it. */
export interface RefusalError {
  code: string;
  /** As in the command's input: ["input","answers","size"]. */
  path: string[];
  message: string;
}

/**
 * Where a command is. Held: it is being corrected, and goes when that is done. Waiting: no connection (or the session is over); it goes by itself when there is one. Unsent: the
 * same, on a device that keeps nothing: the form stays open and the reader tries again.
 */
export type Outcome =
  | { state: "waiting" }
  | { state: "held" }
  | { state: "unsent" }
  | { state: "sent"; code: string | null; promisedAt: string | null }
  | { state: "refused"; errors: RefusalError[] };

export interface QueuedCommand {
  command: Command;
  /** Id of the citizen who was signed in; null for an anonymous filer. Nobody else's session sends it. */
  owner: string | null;
  /** ISO instant; later than that of everything queued before on this device: it is the order of sending. */
  queuedAt: string;
  /** BCP 47: the language in which it was written, for the words of a refusal. */
  locale?: string;
  /** How often it was on its way. Not 0: the server may have it already, so it can be neither edited nor dropped. */
  tries?: number;
  outcome: Outcome;
}

/** What goes with a command before it. */
export function filesOf(command: Command): Attachment[] {
  return "attachments" in command ? command.attachments : [];
}

export function isWaiting({ outcome }: QueuedCommand): boolean {
  return outcome.state === "waiting";
}
