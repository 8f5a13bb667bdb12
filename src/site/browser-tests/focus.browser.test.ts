import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { answered } from "./search-page.ts";

const site = siteUnderTest();

const ADDRESSES = [
  "de/",
  "de/software/?q=Zoom",
  "de/software/nextcloud/",
  "de/knowledge/how-to-publish/",
];

describe.each([
  ["as it is", {}],
  ["in forced colours", { forcedColors: "active" }],
  ["in the dark", { colorScheme: "dark" }],
] as const)("the focus %s", (_name, options) => {
  test.each(ADDRESSES)("is seen, and nothing lies over it, on %s", async (address) => {
    // Without soft scrolling an element is in its place at once.
    await site.visit(address, { reducedMotion: "reduce", ...options }, async (page) => {
      if (address.includes("?")) await answered(page);
      expect(await faultsOfFocus(page, 25)).toEqual([]);
    });
  });
});

async function faultsOfFocus(page: Page, stops: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const fault = await faultOfFocus(page);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

/** What is wrong with the element that has the focus (WCAG 2.2, 2.4.7 and 2.4.11); null where all is well. */
function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "nothing has the focus";
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const seen =
      outlineStyle !== "none" &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/\/ 0\)|, 0\)$|transparent/.test(outlineColor);
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = above !== null && (element.contains(above) || above.contains(element));
    if (seen && free) return null;
    const fault = seen ? "covered" : `outline ${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return `${fault}: ${element.outerHTML.slice(0, 120)}`;
  });
}
