import { makeSecret } from "./anonymous-cases.ts";
import type { AssistantTalkFragment } from "../../gql/operations.ts";

/** The conversation on this device, so that a reload, and a page without a connection, still show it. */
export interface KeptTalk {
  /** Id of the citizen whose it is; null where nobody has signed in. */
  citizenId: string | null;
  /** Made by this device: opens the conversation, and a request that it leads to, of who is not signed in. */
  secret: string;
  talk: AssistantTalkFragment | null;
}

const KEY = "assistant-talk";

/** What this reader has said here; anybody else's is thrown away. One that was begun before signing in goes on. */
export function keptTalk(citizenId: string | null): KeptTalk {
  const fresh: KeptTalk = { citizenId, secret: makeSecret(), talk: null };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as KeptTalk | null;
    if (kept && (kept.citizenId === null || kept.citizenId === citizenId)) return { ...kept, citizenId };
  } catch {
    // What cannot be read is begun anew.
  }
  forgetTalk();
  return fresh;
}

export function keepTalk(kept: KeptTalk): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing shows the conversation as long as its page is open.
  }
}

/** From now on this device knows of no conversation. */
export function forgetTalk(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept there either.
  }
}
