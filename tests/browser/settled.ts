import type { Page } from "playwright-core";

/**
 * Goes to an address and waits until the page has its data, pictures and fonts and nothing moves any more. Not
 * until the network is idle: a live stream never is.
 */
export async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "load" });
  await settled(page);
}

/** The same of the page that is shown. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("main").waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector("[aria-busy=true], .skeleton") === null &&
      [...document.images].every(({ complete, loading }) => complete || loading === "lazy"),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}
