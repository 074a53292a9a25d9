import type { OpenCaseInput, PostMessageInput } from "../../gql/operations.ts";

/** A photo or document that goes with a command; sent before it. */
export interface Attachment {
  /** UUID made with the attachment, so that a repeated upload is one upload. */
  requestId: string;
  file: Blob;
  fileName: string;
  /** Known once it is on the server. */
  uploadId?: string;
}

/**
 * What is sent, independent of the documents of any build: a newer app still understands what an older one queued.
 * A change of a shape makes a new `version` and keeps the old one readable.
 */
export type Command =
  | {
      kind: "openCase";
      version: 1;
      /** UUID made once per form: the case is opened once whatever happens. A corrected attempt gets a new one. */
      requestId: string;
      input: Omit<OpenCaseInput, "requestId" | "uploadIds">;
      attachments: Attachment[];
      /** Title of the request type as the reader saw it, for the list of what waits. */
      title: string;
    }
  | {
      kind: "postMessage";
      version: 1;
      requestId: string;
      input: Omit<PostMessageInput, "requestId" | "uploadIds">;
      attachments: Attachment[];
      /** Public code of the case. */
      caseCode: string;
    };

/** An expected failure as the schema says it. */
export interface RefusalError {
  code: string;
  /** As in the command's input: ["input","answers","size"]. */
  path: string[];
  message: string;
}

/**
 * Where a command is. Waiting: no connection (or the session is over); it goes by itself when there is one. Unsent: the
 * same, on a device that keeps nothing: the form stays open and the reader tries again.
 */
export type Outcome =
  | { state: "waiting" }
  | { state: "unsent" }
  | { state: "sent"; code: string | null; promisedAt: string | null }
  | { state: "refused"; errors: RefusalError[] };

export interface QueuedCommand {
  command: Command;
  /** Id of the citizen who was signed in; null for an anonymous filer. Nobody else's session sends it. */
  owner: string | null;
  /** ISO instant. */
  queuedAt: string;
  outcome: Outcome;
}
