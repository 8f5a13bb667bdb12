import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { announced, answered } from "./search-page.ts";

const site = siteUnderTest();
const small = { viewport: { width: 375, height: 740 } };

/** Presses the Tab key until the focus is on an element that matches; fails after so many stops. */
async function tabTo(page: Page, selector: string, stops = 40): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`The Tab key does not reach ${selector}`);
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

describe("with the keyboard alone", () => {
  test("the first stop is the way to the content, and it shows itself", async () => {
    await site.visit("de/software/", {}, async (page) => {
      const skip = page.getByRole("link", { name: "Zum Inhalt springen" });
      await page.keyboard.press("Tab");
      expect(await hasFocus(page, "a.skip")).toBe(true);
      const box = await skip.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await hasFocus(page, "main *")).toBe(true);
    });
  });

  test("one searches from the home page and hears how many entries there are", async () => {
    await site.visit("de/", {}, async (page) => {
      await tabTo(page, "#q");
      await page.keyboard.type("Zoom");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/de\/software\/\?q=Zoom$/);
      await answered(page);
      expect(await announced(page)).toMatch(/^\d+ Einträge$/);
    });
  });

  test("one opens a facet beside the list, chooses a value and takes it back", async () => {
    await site.visit("de/software/", {}, async (page) => {
      const whole = await announced(page);
      await tabTo(page, '[data-facet="license"] summary');
      await page.keyboard.press("Enter");
      await page.locator('[data-facet="license"] input').first().waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await answered(page);
      expect(await announced(page)).not.toBe(whole);
      expect(await hasFocus(page, '[data-facet="license"] input:checked')).toBe(true);
      await tabTo(page, "#search-chips button");
      await page.keyboard.press("Enter");
      await answered(page);
      expect(await announced(page)).toBe(whole);
      expect(await hasFocus(page, "#search-status")).toBe(true);
    });
  });

  test("one turns the pages of an answer", async () => {
    await site.visit("de/software/?q=Verwaltung", {}, async (page) => {
      await answered(page);
      await page.getByRole("link", { name: "Weiter" }).focus();
      await page.keyboard.press("Enter");
      await answered(page);
      expect(await hasFocus(page, "#search-status")).toBe(true);
    });
  });

  test("one changes the theme, which stays on the next page", async () => {
    await site.visit("de/", { colorScheme: "light" }, async (page) => {
      expect(await isDark(page)).toBe(false);
      await tabTo(page, "[data-theme-switch]");
      await page.keyboard.press("Enter");
      expect(await isDark(page)).toBe(true);
      expect(await page.locator("[data-theme-switch]").getAttribute("aria-pressed")).toBe("true");
      await page.goto("de/suites/");
      expect(await isDark(page)).toBe(true);
      await page.locator("[data-theme-switch]").press("Space");
      expect(await isDark(page)).toBe(false);
    });
  });

  test("one changes the language and stays on the page", async () => {
    await site.visit("de/software/nextcloud/", {}, async (page) => {
      await tabTo(page, "header a[hreflang=en]");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/en\/software\/nextcloud\/$/);
    });
  });
});

/** Whether the page's ground is darker than the middle; a canvas knows every notation of a colour. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    if (canvas === null) throw new Error("no canvas");
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue < 3 * 128;
  });
}

describe("on a small screen, with the keyboard alone", () => {
  test("the filters are a dialog that holds the focus and gives it back", async () => {
    await site.visit("de/software/", small, async (page) => {
      await answered(page);
      await page.locator("#search-open-filters").press("Enter");
      expect(await hasFocus(page, "#search-filters, #search-filters *")).toBe(true);
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press("Tab");
        // Between the last element and the first lies the browser itself, which counts as the body.
        expect(await hasFocus(page, "#search-filters *, body")).toBe(true);
      }
      await page.keyboard.press("Escape");
      expect(await page.locator("#search-filters").isVisible()).toBe(false);
      expect(await hasFocus(page, "#search-open-filters")).toBe(true);
    });
  });

  test("a value chosen in the dialog is counted on its button", async () => {
    await site.visit("de/software/", small, async (page) => {
      await answered(page);
      await page.locator("#search-open-filters").press("Enter");
      await tabTo(page, '[data-facet="status"] summary');
      await page.keyboard.press("Enter");
      await page.locator('[data-facet="status"] input').first().waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await answered(page);
      const results = await announced(page);
      await tabTo(page, "#search-show-results");
      expect(await page.locator("#search-show-results").textContent()).toContain(results);
      await page.keyboard.press("Enter");
      expect(await page.locator("#search-filters").isVisible()).toBe(false);
      expect(await page.locator("#search-open-filters").textContent()).toContain("1 gewählt");
    });
  });

  test("a tap beside the dialog closes it", async () => {
    await site.visit("de/software/", small, async (page) => {
      await answered(page);
      await page.locator("#search-open-filters").click();
      await page.locator("#search-filters-title").click();
      expect(await page.locator("#search-filters").isVisible()).toBe(true);
      await page.mouse.click(180, 10);
      expect(await page.locator("#search-filters").isVisible()).toBe(false);
    });
  });

  test("the menu opens and closes", async () => {
    await site.visit("de/", small, async (page) => {
      const menu = page.getByRole("navigation", { name: "Hauptnavigation" });
      expect(await menu.isVisible()).toBe(false);
      await tabTo(page, ".menu-button");
      await page.keyboard.press("Enter");
      expect(await menu.isVisible()).toBe(true);
      await page.keyboard.press("Tab");
      expect(await hasFocus(page, '[id="page:menu"] *')).toBe(true);
      await page.keyboard.press("Escape");
      expect(await menu.isVisible()).toBe(false);
      expect(await hasFocus(page, ".menu-button")).toBe(true);
    });
  });
});
