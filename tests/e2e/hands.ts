import type { Locator, Page } from "playwright-core";

import { choose } from "../browser/choose.ts";

/** How a person acts upon what is on the page. */
export interface Hand {
  /** A link or a button. */
  press(target: Locator): Promise<void>;
  /** A radio or a box. */
  choose(control: Locator): Promise<void>;
  /** A field that takes words. */
  write(field: Locator, words: string): Promise<void>;
}

/** Touches what it means. */
export const FINGER: Hand = {
  press: (target) => target.click(),
  choose,
  write: (field, words) => field.fill(words),
};

/** More stops than any page has. */
const STOPS = 150;

/** Never touches the page: Tab, the arrows, Enter and Space lead everywhere, and what has the focus shows it. */
export class Keyboard implements Hand {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press("Enter");
  }

  async choose(control: Locator): Promise<void> {
    await control.waitFor({ state: "attached" });
    // Tab leads to one of a group: the chosen one, or the first.
    await this.tabUntil(control, (element) => {
      const { activeElement } = document;
      const grouped = element instanceof HTMLInputElement && element.type === "radio";
      return grouped && activeElement instanceof HTMLInputElement
        ? activeElement.name === element.name
        : activeElement === element;
    });
    for (let moves = 0; !(await hasFocus(control)); moves++) {
      if (moves > STOPS) throw new Error(`The arrows never come to ${control}.`);
      await this.page.keyboard.press("ArrowDown");
    }
    if (!(await control.isChecked())) await this.page.keyboard.press("Space");
  }

  async write(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.insertText(words);
  }

  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    await this.tabUntil(target, (element) => document.activeElement === element);
    const shown = await target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return element.matches(":focus-visible") && bottom > 0 && top < innerHeight;
    });
    if (!shown) throw new Error(`${target} has the focus, and nobody sees it.`);
  }

  private async tabUntil(target: Locator, there: (element: Element) => boolean): Promise<void> {
    for (let stops = 0; !(await target.evaluate(there)); stops++) {
      if (stops > STOPS) throw new Error(`Tab never comes to ${target}.`);
      await this.page.keyboard.press("Tab");
    }
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => document.activeElement === element);

/** Counts what another hand does: each press, each choice, and the touch that puts a field in use. */
export class CountingHand implements Hand {
  taps = 0;
  private readonly hand = FINGER;

  press(target: Locator): Promise<void> {
    this.taps++;
    return this.hand.press(target);
  }

  /** What is chosen already wants no tap. */
  async choose(control: Locator): Promise<void> {
    if (await control.isChecked()) return;
    this.taps++;
    await this.hand.choose(control);
  }

  write(field: Locator, words: string): Promise<void> {
    this.taps++;
    return this.hand.write(field, words);
  }
}

/** Looks at the page as it stands before each press. */
export class LookingHand implements Hand {
  readonly choose = FINGER.choose;
  readonly write = FINGER.write;

  constructor(private readonly look: () => Promise<void>) {}

  async press(target: Locator): Promise<void> {
    await target.waitFor();
    await this.look();
    await FINGER.press(target);
  }
}
