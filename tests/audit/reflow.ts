import type { Page } from "playwright-core";

/** What a change of the page's size or text makes unreachable: described elements, empty where nothing is lost. */
export type Lost = string[];

/** What is lost on the page as it is shown. */
export const lostNow = (page: Page): Promise<Lost> => page.evaluate(inPage);

/** WCAG 2.2 1.4.10: at 320 CSS pixels nothing is lost and nobody scrolls sideways. */
export async function lostAt320(page: Page): Promise<Lost> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 568 });
  const lost = await page.evaluate(inPage);
  if (before) await page.setViewportSize(before);
  return lost;
}

/** WCAG 2.2 1.4.4: nothing is lost with text twice the base size (32 px). Undone at the end. */
export function lostAtDoubleText(page: Page): Promise<Lost> {
  return withStyle(page, `html { font-size: 32px !important; }`);
}

/** WCAG 2.2 1.4.12: nothing is lost with the values of the text-spacing bookmarklet. Undone at the end. */
export function lostWithTextSpacing(page: Page): Promise<Lost> {
  return withStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-bottom: 2em !important; }`,
  );
}

/** A constructed sheet, because a strict policy refuses a style element. */
async function withStyle(page: Page, css: string): Promise<Lost> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  const lost = await page.evaluate(inPage);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return lost;
}

/* Runs inside the page, so it lies in one function. */
function inPage(): string[] {
  const lost: string[] = [];
  const width = document.documentElement.clientWidth;

  function describe(element: Element, why: string): string {
    const id = element.id ? `#${element.id}` : "";
    const classes = [...element.classList].map((one) => `.${one}`).join("");
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50);
    return `  ${why}  ${element.localName}${id}${classes} “${words}”`;
  }

  function scrollsSideways(element: Element): boolean {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  }

  function forScreenReaders(element: Element): boolean {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (style.overflow !== "visible" && (box.width <= 1 || box.height <= 1)) return true;
      if (style.clipPath !== "none" || style.clip !== "auto") return true;
    }
    return false;
  }

  const overflow = document.documentElement.scrollWidth - width;
  if (overflow > 1) lost.push(`  the page scrolls sideways by ${overflow} px`);
  for (const element of document.body.querySelectorAll("*")) {
    if (lost.length >= 10) break;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest("svg") && element.localName !== "svg") continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.right <= 0 || forScreenReaders(element)) continue;
    const isLeaf = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (
      (isLeaf || element.matches("input, select, textarea, button, img, svg")) &&
      !scrollsSideways(element)
    ) {
      if (box.right > width + 1)
        lost.push(describe(element, `ends at ${Math.round(box.right)} of ${width} px`));
      if (box.left < -1) lost.push(describe(element, `begins at ${Math.round(box.left)} px`));
    }
    const style = getComputedStyle(element);
    const cutsDown =
      ["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
    const cutsAcross =
      ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 2;
    if (
      (cutsDown || cutsAcross) &&
      element.textContent?.trim() &&
      !element.matches("input, select, textarea")
    ) {
      lost.push(describe(element, "text is cut off"));
    }
  }
  return lost;
}
