import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { runAxe } from "../browser/run-axe.ts";
import { builtSite, type ServedSite, serveFolder } from "../browser/serve-folder.ts";
import { withPage } from "../browser/with-page.ts";

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(builtSite())]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

test.each(["nothing", "de/nothing/", "en/software/nothing/deeper/"])(
  "the address %s, which does not exist, gets a page that is whole and leads home",
  async (address) => {
    const expected = [new RegExp(`^404: .*/${address}$`), /status of 404/];
    await withPage(browser, site.url, { expected }, async (page) => {
      expect((await page.goto(address))?.status()).toBe(404);
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole("link").first().click();
      expect((await page.goto(page.url()))?.status()).toBe(200);
    });
  },
);

test("the root leads to a language, with and without scripts", async () => {
  for (const javaScriptEnabled of [true, false]) {
    await withPage(browser, site.url, { javaScriptEnabled, locale: "en-GB" }, async (page) => {
      await page.goto("");
      await page.getByRole("link").first().waitFor();
      const addresses = await page
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(addresses.some((path) => /^\/(de|en)\//.test(path))).toBe(true);
    });
  }
});
