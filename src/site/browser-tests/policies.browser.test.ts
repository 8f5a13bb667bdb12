import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";

const site = siteUnderTest();
const CURRENT = "de/policies/admission/2026.3/";
const PAST = "de/policies/admission/2026.1/";
const without = { javaScriptEnabled: false };

function idsTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

/** Links within the page that lead nowhere. */
function lostFragments(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href^='#']")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
  );
}

describe("the text of a policy", () => {
  test.each([CURRENT, PAST, "en/policies/open-source/2026.3/", "de/policies/open-source/draft/"])(
    "%s has every id once, and every link within it arrives",
    async (address) => {
      await site.visit(address, {}, async (page) => {
        expect(await page.locator(".clause[id]").count()).toBeGreaterThan(10);
        expect(await idsTwice(page)).toEqual([]);
        expect(await lostFragments(page)).toEqual([]);
      });
    },
  );

  test("has a link at each clause that names it, and leads to its address", async () => {
    await site.visit(CURRENT, without, async (page) => {
      await page.getByRole("link", { name: "Adresse von 2.1" }).click();
      expect(page.url()).toMatch(/#license$/);
      expect(await page.locator(":target").textContent()).toContain("MUSS");
    });
  });

  test("leads at the clause that was asked for to where it is today", async () => {
    await site.visit(`${PAST}#license`, without, async (page) => {
      const today = page.locator(".clause__today").filter({ visible: true });
      expect(await today.count()).toBe(1);
      await today.getByRole("link").click();
      expect(page.url()).toMatch(/\/2026\.\d+\/#license$/);
      await expect.poll(() => page.locator(":target").count()).toBe(1);
    });
  });

  test("says without a script how to cite a clause, in one piece", async () => {
    await site.visit(CURRENT, without, async (page) => {
      const clause = page.locator("#license");
      await clause.getByText("Zitieren").click();
      const citation = clause.locator(".citation");
      expect(await citation.textContent()).toMatch(/^Aufnahmeregeln .+, Nr\. 2\.1/);
      await citation.click();
      const selected = await page.evaluate(() => String(getSelection()));
      expect(selected).toBe(await citation.textContent());
    });
  });

  test("can be read with the keyboard: contents, disclosures and tables", async () => {
    await site.visit(CURRENT, {}, async (page) => {
      await page.locator(".policy-contents a").first().focus();
      await page.keyboard.press("Enter");
      expect(page.url()).toMatch(/#purpose$/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
        "#purpose",
      );
      await page.locator("#license summary").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("#license .citation").isVisible()).toBe(true);
      await page.locator("#levels [role=region]").focus();
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).not.toBe("");
    });
  });

  test("keeps its contents in sight on a wide screen, and only there", async () => {
    const position = (page: Page) =>
      page.locator(".policy-contents").evaluate((nav) => getComputedStyle(nav).position);
    await site.visit(CURRENT, { viewport: { width: 1280, height: 800 } }, async (page) => {
      expect(await position(page)).toBe("sticky");
      await page.setViewportSize({ width: 375, height: 700 });
      expect(await position(page)).toBe("static");
    });
  });

  test("is printed without navigation, with the name of each clause", async () => {
    await site.visit(CURRENT, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const gone of [".site-nav", ".policy-contents", ".clause__more", ".breadcrumb"]) {
        expect(await page.locator(gone).first().isVisible()).toBe(false);
      }
      const printed = await page
        .locator("#license .clause__address")
        .evaluate((link) => getComputedStyle(link, "::after").content);
      expect(printed).toContain("#license");
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12]/u);
    });
  });
});

test("one comes from the menu to a clause by links alone", async () => {
  await site.visit("de/", { ...without, viewport: { width: 1280, height: 800 } }, async (page) => {
    const menu = page.getByRole("navigation", { name: "Hauptnavigation" });
    await menu.getByRole("link", { name: "Regelwerke" }).click();
    await page.getByRole("link", { name: "Aufnahmeregeln des Katalogs" }).click();
    await page.getByRole("link", { name: /^Version .+ lesen$/ }).click();
    await page.locator(".policy-contents a").last().click();
    expect(page.url()).toMatch(/\/de\/policies\/admission\/[\d.]+\/#[a-z-]+$/);
  });
});

test("the menu takes one line on a desk", async () => {
  for (const address of ["de/", "en/"]) {
    await site.visit(address, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const boxes = await page
        .locator(".site-nav li")
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
      expect(new Set(boxes).size).toBe(1);
    });
  }
});
