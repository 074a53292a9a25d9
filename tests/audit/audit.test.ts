import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { launchChromium, newPage } from "../browser/chromium.ts";
import { focusFaults } from "./focus.ts";
import { measureLegibility } from "./legibility.ts";
import { lostAt320, lostAtDoubleText, lostWithTextSpacing } from "./reflow.ts";
import { atLeast, atMost, misses, printTable, type Measure } from "./table.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  page = await newPage(browser);
  return () => page.context().close();
});
afterAll(() => browser?.close());

async function show(body: string, css = ""): Promise<void> {
  await page.setContent(`<!doctype html><html lang="it"><meta name="viewport" content="width=device-width"><title>Prova</title>
    <style>*{margin:0;padding:0} ${css}</style><body>${body}</body></html>`);
}

const BARS = { text: 20, target: 56, contrast: 7 };

describe("legibility", () => {
  test("finds the smallest text, the smallest target and the faintest contrast", async () => {
    await show(
      `<main><p>Testo</p><small>Piccolo</small><button>Invia</button><i>Grigio</i></main>`,
      `p,i{font-size:20px} small{font-size:14px} button{width:100px;height:40px;font-size:20px;color:#000;background:#fff} i{color:#767676}`,
    );
    const { text, target, contrast } = await measureLegibility(page, BARS);
    expect(text.least).toBe(14);
    expect(text.under).toEqual(["  14.0 px  small “Piccolo”"]);
    expect(target.least).toBeCloseTo(40.5);
    expect(contrast.least).toBeCloseTo(4.54, 1);
    expect(contrast.under).toHaveLength(1);
  });

  test("mixes transparent colours, and knows colours that are not sRGB notation", async () => {
    await show(
      `<div><p>Testo</p></div>`,
      `body{background:#fff} div{background:rgb(0 0 0 / 50%)} p{color:oklch(1 0 0);font-size:20px}`,
    );
    const { contrast } = await measureLegibility(page, BARS);
    expect(contrast.least).toBeCloseTo(3.98, 1);
  });

  test("leaves out links in sentences, what is off screen and what only screen readers hear; a label is part of its option", async () => {
    await show(
      `<a href="#m" style="position:absolute;left:-999px">Salta</a>
       <p>Leggi <a href="/x">la guida</a> prima.</p>
       <span style="position:absolute;width:1px;height:1px;overflow:hidden;font-size:8px">nascosto</span>
       <label style="display:block;height:60px;width:200px"><input type="radio" style="width:20px;height:20px"> Una</label>`,
      `p,label{font-size:20px} a{color:#004d99}`,
    );
    const { text, target } = await measureLegibility(page, BARS);
    expect(text.under).toEqual([]);
    expect(target.under).toEqual([]);
  });
});

describe("reflow", () => {
  test("nothing is lost on a fluid page", async () => {
    await show(`<p style="overflow-wrap:anywhere">${"parola ".repeat(80)}</p>`);
    expect(await lostAt320(page)).toEqual([]);
    expect(await lostAtDoubleText(page)).toEqual([]);
    expect(await lostWithTextSpacing(page)).toEqual([]);
  });

  test("a fixed width is lost at 320 px, a fixed height with larger text or wider spacing", async () => {
    await show(
      `<div style="width:360px">Largo</div><p style="height:2.9em;line-height:1.2;font-size:1rem;max-height:48px;overflow:hidden">${"parola ".repeat(11)}</p>`,
    );
    expect((await lostAt320(page)).join()).toContain("sideways");
    expect((await lostAtDoubleText(page)).join()).toContain("cut off");
    expect((await lostWithTextSpacing(page)).join()).toContain("cut off");
  });
});

test("the focus must be marked and seen", async () => {
  await show(
    `<button>Bene</button><button style="outline:none">Senza segno</button>
     <button style="position:absolute;top:200px">Coperto</button>
     <div style="position:fixed;top:190px;left:0;width:100%;height:100px;background:#fff"></div>`,
    `:focus-visible{outline:3px solid #000}`,
  );
  const faults = (await focusFaults(page)).join("\n");
  expect(faults).not.toContain("Bene");
  expect(faults).toContain("no mark of 2 px: button “Senza segno”");
  expect(faults).toContain("hidden behind something: button “Coperto”");
});

test("the table ends with a line that sums up, and an informative miss is not held", () => {
  const where = { page: "home", profile: "SENIOR", locale: "it", unit: "KiB" as const };
  const measures: Measure[] = [
    { ...where, measure: "JavaScript", ...atMost(25, 30), detail: "  main.js" },
    { ...where, measure: "performance", ...atLeast(98, 90), informative: true },
    { ...where, measure: "fonts", ...atMost(25, 12.5) },
  ];
  expect(misses(measures)).toHaveLength(1);
  const printed = printTable(measures);
  expect(printed).toMatch(/home +SENIOR +it +JavaScript +30 KiB +≤ 25 +NO/);
  expect(printed).toMatch(/12\.50 KiB/);
  expect(printed.endsWith("audit: 1 of 2 bars missed")).toBe(true);
});
