import type { Locator } from "playwright-core";

/**
 * Chooses a radio or box where it is, as a finger does: what is touched is its label, which lies over it, so that the
 * usual look at what receives the click is left out.
 */
export async function choose(control: Locator): Promise<void> {
  await control.check({ force: true });
}
