/** What a write meets where there is no room: the disk's, the user's, or the process's share is used up. */
const FULL: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** The quota of all uploads is used up. */
export class QuotaReached extends Error {}

/** Whether there was no room for a file. libvips gives no code, only the system's words. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof QuotaReached ||
  (error instanceof Error &&
    (FULL.has((error as NodeJS.ErrnoException).code) ||
      /no space left|quota exceeded|file too large/i.test(error.message)));
