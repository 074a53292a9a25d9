export { Changes } from "./changes.ts";
export { Dispatcher, migrateJobs } from "./dispatcher.ts";
export type { Job } from "./job.ts";
export { emit, type DomainEvent } from "./outbox.ts";
export { type Enqueue, enqueueIn, type Task } from "./task.ts";
export type { Subscriber } from "./subscriber.ts";
