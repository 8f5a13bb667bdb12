import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";

const site = siteUnderTest();
const NARROW = { viewport: { width: 320, height: 640 } };

describe("the duties of a licence", () => {
  const cell = "#duties ~ table tbody tr:first-child td:nth-of-type(3)";

  test.each([
    ["stand under the heads of the columns", {}, false],
    ["name the use in each cell, where the table is stacked", NARROW, true],
  ])("%s", async (_, options, isNamed) => {
    await site.visit("en/licenses/EUPL-1.2/", options, async (page) => {
      expect(await page.locator(cell).textContent()).toMatch(/pass it on:\s+●\s+applies/u);
      expect(await page.locator(`${cell} .narrow`).isVisible()).toBe(isNamed);
      expect(await page.locator("#duties ~ table thead").isVisible()).toBe(!isNamed);
    });
  });
});

describe("the text of a licence", () => {
  test("opens on its page, in its own language, and fits a narrow window", async () => {
    await site.visit("de/licenses/MIT/", NARROW, async (page) => {
      await page.getByText("Den Text hier lesen").click();
      const text = page.locator(".license-text");
      expect(await text.getAttribute("lang")).toBe("en");
      expect(await text.textContent()).toContain("Permission is hereby granted, free of charge");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(321);
    });
  });

  test("has a page of its own where it is long", async () => {
    await site.visit("en/licenses/GPL-3.0-only/", {}, async (page) => {
      await page.getByRole("link", { name: /^Read the whole text/u }).click();
      expect(await page.locator("h1").textContent()).toBe(
        "Text: GNU General Public License v3.0 only",
      );
      expect(await page.locator(".license-text p").count()).toBeGreaterThan(100);
    });
  });
});
