import { clear, createStore, delMany, get, keys, set } from "idb-keyval";
import { NewCasePage } from "../../gql/NewCasePage.ts";
import { RequestTypesPage } from "../../gql/RequestTypesPage.ts";
import { Shell } from "../../gql/Shell.ts";
import type { AnswerStore, KeptAnswer } from "../graphql/client.ts";

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-kept", "answers");

/** Under which it is noted whose answers the device keeps. */
export const WHOSE = "whose";
/** Under which it is noted which forms are kept. */
export const KEPT_FORMS = "kept-forms";

/** Answers kept on the device for pages that work offline: own cases, saved articles. A device that refuses keeps none. */
export const keptAnswers: AnswerStore = {
  get: (key) => get<KeptAnswer>(key, store).catch(() => undefined),
  set: (key, answer) => set(key, answer, store).catch(() => undefined),
};

/** Without these nothing could be written, or gone on with, offline. */
const NEEDED = [Shell.id, RequestTypesPage.id, NewCasePage.id, KEPT_FORMS, WHOSE];

/** Forgets what was kept to be read: the service has it too, and it comes back with the next visit. */
export async function forgetReading(): Promise<void> {
  const kept = await keys<string>(store).catch(() => []);
  const read = kept.filter((key) => !NEEDED.some((needed) => key.startsWith(needed)));
  await delMany(read, store).catch(() => undefined);
}

/** Forgets all of them: at sign-out nothing of a person stays on the device. */
export async function forgetAnswers(): Promise<void> {
  await clear(store).catch(() => undefined);
}
