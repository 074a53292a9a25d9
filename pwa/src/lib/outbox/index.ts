export { filesOf, isWaiting } from "./command.ts";
export type { Attachment, Command, OpenCaseCommand, Outcome, QueuedCommand } from "./command.ts";
export { flushOutbox, startOutbox, submit, wake } from "./outbox.ts";
export {
  asleep,
  changeCommand,
  putCommandsBack,
  recordsSeenBy,
  holdCommand,
  outbox,
  removeCommand,
} from "./store.ts";
export { Refusal, uploadAttachment } from "./upload.ts";
