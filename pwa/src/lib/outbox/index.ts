export { filesOf, isWaiting } from "./command.ts";
export type { Attachment, Command, OpenCaseCommand, Outcome, QueuedCommand } from "./command.ts";
export { flushOutbox, startOutbox, submit } from "./outbox.ts";
export { asleep, changeCommand, holdCommand, outbox, removeCommand } from "./store.ts";
export { Refusal, uploadAttachment } from "./upload.ts";
