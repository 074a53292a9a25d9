import { keptAnswers } from "../../../lib/device/kept-answers.ts";

/**
 * Whether something kept for offline reading should be fetched again: not for who saves data, and not within `pause`
 * milliseconds of the last time for the same `whose`. Gives the way to note that it was done; null where it is not due.
 */
export async function isDue(
  mark: string,
  whose: string,
  pause: number,
): Promise<(() => Promise<void>) | null> {
  const last = await keptAnswers.get(mark);
  if (savesData() || (last?.data === whose && Date.now() - last.at < pause)) return null;
  return () => keptAnswers.set(mark, { data: whose, at: Date.now() });
}

function savesData(): boolean {
  return "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
