import type { Locator } from "playwright-core";

/**
 * Chooses a radio or box as a finger does: what is touched is its label, once it stands still, and not before the
 * control is there to be named.
 */
export async function choose(control: Locator): Promise<void> {
  if (await control.isChecked()) return;
  const label = await control.evaluateHandle((input) => (input as HTMLInputElement).labels?.[0] ?? input);
  await label.click();
  await control.and(control.page().locator(":checked")).waitFor({ state: "attached" });
}
