export type { Attachment, Command, Outcome, QueuedCommand } from "./command.ts";
export { flushOutbox, startOutbox, submit } from "./outbox.ts";
export { outbox, removeCommand } from "./store.ts";
export { Refusal, uploadAttachment } from "./upload.ts";
