import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";

const site = siteUnderTest();

/** The distances that a reader may set, WCAG 2.2, 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

test.each(pagesOfEachKind(site.folder, "de"))(
  "$address fits at 200 %, and at 320 px with as much space between letters as one may ask for",
  async ({ address }) => {
    await site.visit(address, { viewport: { width: 640, height: 512 } }, async (page) => {
      expect(await wideElements(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await spaceText(page);
      expect(await clippedTexts(page)).toEqual([]);
      expect(await wideElements(page)).toEqual([]);
    });
  },
);

/** A sheet that a script makes is no inline style to the page's policy. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/** Elements that hide a part of their own text; what only screen readers get is meant to be hidden. */
function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clips = (element: HTMLElement): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (wide || high) && element.clientWidth > 1 && element.textContent?.trim() !== "";
    };
    const elements = [...document.body.querySelectorAll<HTMLElement>("*")];
    return elements.filter(clips).map((element) => element.outerHTML.slice(0, 200));
  });
}

/** What makes the page wider than the window, where something does. */
function wideElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.body.querySelectorAll("*")];
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth);
    return wide.slice(-3).map((element) => element.outerHTML.slice(0, 200));
  });
}
