import { clear, createStore, get, set } from "idb-keyval";
import type { AnswerStore, KeptAnswer } from "../graphql/client.ts";

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-kept", "answers");

/** Answers kept on the device for pages that work offline: own cases, saved articles. A device that refuses keeps none. */
export const keptAnswers: AnswerStore = {
  get: (key) => get<KeptAnswer>(key, store).catch(() => undefined),
  set: (key, answer) => set(key, answer, store).catch(() => undefined),
};

/** Forgets all of them: at sign-out nothing of a person stays on the device. */
export async function forgetAnswers(): Promise<void> {
  await clear(store).catch(() => undefined);
}
