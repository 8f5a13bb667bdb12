import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { runAxe } from "../browser/run-axe.ts";
import { builtSite, type ServedSite, serveFolder } from "../browser/serve-folder.ts";
import { withPage } from "../browser/with-page.ts";
import { answeredPages } from "./answered-pages.ts";
import { pagesOfEachKind } from "./page-kinds.ts";

/**
 * Declares the tests of every kind of page in one language: in both themes and at 320 px wide (WCAG 2.2, 1.4.10) axe
 * finds nothing, nothing has to be scrolled sideways, nothing is loaded from elsewhere and the console stays silent.
 */
export function scanPages(language: string): void {
  const folder = builtSite();
  let browser: Browser;
  let site: ServedSite;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder, "/sub/folder/")]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  describe(`pages in ${language}`, () => {
    test.each(pagesOfEachKind(folder, language))("$kind: $address", async ({ address }) => {
      await withPage(browser, site.url, { reducedMotion: "reduce" }, async (page) => {
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        await expectNoBarrier(page);
      });
    });

    test.each(answeredPages(language))("$address, answered", async ({ address, answered }) => {
      await withPage(browser, site.url, { reducedMotion: "reduce" }, async (page) => {
        await page.goto(address);
        await answered(page);
        await expectNoBarrier(page);
      });
    });
  });
}

async function expectNoBarrier(page: Page): Promise<void> {
  expect(await scanInEveryLook(page)).toEqual({ light: [], dark: [], narrow: [] });
  expect(await widthOf(page)).toBeLessThanOrEqual(320);
}

async function scanInEveryLook(page: Page) {
  const light = await runAxe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await runAxe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  return { light, dark, narrow: await runAxe(page) };
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
