import { signal } from "@preact/signals";

/** What was just taken away, and how it comes back. */
interface Taken {
  id: string;
  /** "Hai tolto foto.jpg." */
  text: string;
  putBack: () => void;
}

/** The last thing taken away on this page; undefined once it was put back or let go. */
export const taken = signal<Taken | undefined>(undefined);

/** Says what is gone, with the way back. */
export function offerUndo(text: string, putBack: () => void): void {
  taken.value = { id: crypto.randomUUID(), text, putBack };
}
