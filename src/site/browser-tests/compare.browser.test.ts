import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";

const site = siteUnderTest();

function heads(page: Page): Promise<readonly string[]> {
  return page.locator("table.compare").first().locator("thead .compare__id a").allTextContents();
}

async function compared(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.getByRole("columnheader", { name: id }).first().waitFor();
  }
}

describe("the comparison", () => {
  test("shows what the address names, with summaries and answers in both directions", async () => {
    await site.visit("de/licenses/compare/?ids=MIT,EUPL-1.2", {}, async (page) => {
      await compared(page, "MIT", "EUPL-1.2");
      expect(await heads(page)).toEqual(["MIT", "EUPL-1.2"]);
      const summary = page.locator("tr", { hasText: "In einfachen Worten" });
      await summary.getByText("Europäischen Union").waitFor();
      expect(await summary.locator("td").count()).toBe(2);
      const pairs = page.locator("table.compare").last();
      expect(await pairs.locator(".outcome").allTextContents()).toEqual(["Ja", "Nein"]);
      await page.getByRole("link", { name: "MIT", exact: true }).first().click();
      expect(page.url()).toMatch(/\/de\/licenses\/MIT\/$/);
    });
  });

  test("takes licences in by keyboard, up to four, and out again", async () => {
    await site.visit("en/licenses/compare/", {}, async (page) => {
      await page.locator("#license").pressSequentially("eupl");
      await page.locator("#license-options [role=option]").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await compared(page, "EUPL-1.2");
      expect(await page.locator("#license").inputValue()).toBe("");
      for (const id of ["mit", "ISC", "0BSD"]) {
        await page.locator("#license").fill(id);
        await page.locator("#license").press("Enter");
        await compared(page, id.toUpperCase());
      }
      expect(new URL(page.url()).search).toBe("?ids=EUPL-1.2,MIT,ISC,0BSD");
      await page.locator("#license").fill("Zlib");
      await page.locator("#license").press("Enter");
      await page.getByText("More than four do not fit").waitFor();
      await page.getByRole("button", { name: "Remove MIT" }).click();
      await page.getByRole("button", { name: "Remove MIT" }).waitFor({ state: "detached" });
      expect(await heads(page)).toEqual(["EUPL-1.2", "ISC", "0BSD"]);
      await page.goBack();
      await compared(page, "MIT");
    });
  });

  test("goes along into the other language", async () => {
    await site.visit("de/licenses/compare/?ids=MIT,ISC", {}, async (page) => {
      await compared(page, "MIT");
      await page.getByRole("link", { name: "English" }).click();
      await compared(page, "MIT", "ISC");
      expect(await page.getByText("Do they go together?").isVisible()).toBe(true);
    });
  });

  test("names ids that are none, as text, and shows the others", async () => {
    const evil = encodeURIComponent("<img src=x onerror=1>");
    await site.visit(`de/licenses/compare/?ids=MIT,${evil},constructor`, {}, async (page) => {
      await page
        .getByText("Nicht in der Lizenzliste: <img src=x onerror=1>, constructor")
        .waitFor();
      expect(await heads(page)).toEqual(["MIT"]);
    });
  });

  test("scrolls sideways by itself in a narrow window, and the terms stay in sight", async () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    await site.visit("de/licenses/compare/?ids=MIT,EUPL-1.2,ISC,0BSD", narrow, async (page) => {
      await compared(page, "0BSD");
      const box = page.locator(".side-scroll").first();
      const term = box.getByRole("rowheader", { name: "Familie" });
      const before = (await term.boundingBox())?.x;
      await box.focus();
      await page.keyboard.press("End");
      await box.evaluate((element) => element.scrollTo({ left: 500, behavior: "instant" }));
      expect((await term.boundingBox())?.x).toBe(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    });
  });

  test("is reached from the page of a licence and from an answer", async () => {
    await site.visit("de/licenses/MIT/", {}, async (page) => {
      await page.getByRole("link", { name: "Mit anderen Lizenzen vergleichen" }).click();
      await compared(page, "MIT");
      await page.goto("de/licenses/check/?expression=MIT+OR+ISC");
      await page.getByRole("link", { name: "Diese Lizenzen vergleichen" }).click();
      await compared(page, "MIT", "ISC");
    });
  });

  test("leads to the pages of licences where there is no JavaScript", async () => {
    await site.visit("de/licenses/compare/", { javaScriptEnabled: false }, async (page) => {
      await page.locator("noscript a", { hasText: "EUPL-1.2" }).click();
      expect(page.url()).toMatch(/\/de\/licenses\/EUPL-1\.2\/$/);
    });
  });
});
