import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { LANGS } from "../site-data.ts";

const site = siteUnderTest();
const without = { javaScriptEnabled: false };

describe.each(LANGS)("clauses and what checks them, in %s", (lang) => {
  test("are counted as they are listed", async () => {
    await site.visit(`${lang}/enforcement/`, without, async (page) => {
      const count = (selector: string) => page.locator(`main ${selector}`).count();
      const numbers = await page.locator(".totals strong").allTextContents();
      const rows = await count(".clauses tbody tr");
      const checked = await page.locator(".clauses tbody tr", { has: page.locator("ul") }).count();
      expect(checked).toBeGreaterThan(5);
      const unasked =
        (await count(".rule-names li")) + (await count("section:last-of-type > .items li"));
      expect(numbers.map(Number)).toEqual([checked, rows - checked, unasked]);
    });
  });

  test("lead to the clause, the criterion and the rule, and badges lead back", async () => {
    await site.visit(`${lang}/enforcement/`, without, async (page) => {
      const links = page.locator("main section a[href*='#']");
      const hrefs = await links.evaluateAll((all) =>
        all.map((each) => (each as HTMLAnchorElement).href),
      );
      const pages = hrefs.map((href) => new URL(href));
      const lost = pages.filter(({ pathname, hash }) => !hasTarget(pathname, hash));
      expect(lost.map(({ href }) => href)).toEqual([]);
      expect(new Set(hrefs.map((href) => href.split("/").at(-2))).size).toBeGreaterThan(3);
      const criterion = page.locator("main .clauses a[href*='/badges/']").first();
      await criterion.click();
      const back = page.locator(":target a[href*='/policies/']").first();
      await back.click();
      expect(await page.locator(":target").count()).toBe(1);
    });
  });
});

/** Whether a page of the built site has the element that an address names. */
function hasTarget(pathname: string, hash: string): boolean {
  const path = /\/(?:de|en)\/.*$/u.exec(decodeURIComponent(pathname))?.[0] ?? "";
  const html = readFileSync(join(site.folder, path, "index.html"), "utf8");
  return html.includes(`id="${hash.slice(1)}"`);
}
