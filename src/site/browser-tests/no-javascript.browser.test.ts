import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";

const site = siteUnderTest();
const without = { javaScriptEnabled: false };

/** Controls that one sees and that do nothing: a popover, a disclosure, a link, and what styles look at need no script. */
function deadControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button:not([popovertarget]), input:not([data-by-style]), select, textarea, [role=button]",
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .map((control) => control.outerHTML);
  });
}

describe("without JavaScript", () => {
  test.each(pagesOfEachKind(site.folder, "de"))(
    "the page $address shows its content and no dead control",
    async ({ address }) => {
      await site.visit(address, without, async (page) => {
        expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
        const loading = page.getByText(/wird geladen/i).filter({ visible: true });
        expect(await loading.count()).toBe(0);
        const text = await page.getByRole("main").textContent();
        expect(text?.replace(/\s+/gu, " ").length).toBeGreaterThan(150);
        expect(await deadControls(page)).toEqual([]);
      });
    },
  );

  test("every entry is in the list, page after page", async () => {
    await site.visit("de/software/", without, async (page) => {
      const promised = Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
      const seen = new Set<string>();
      for (;;) {
        const links = page.locator(".card__name a");
        for (const name of await links.evaluateAll(hrefs)) seen.add(name);
        const next = page.getByRole("link", { name: "Weiter" });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      expect(seen.size).toBe(promised);
    });
  });

  test("one comes from a property to an entry by links alone", async () => {
    await site.visit("de/browse/", without, async (page) => {
      await page.locator("main a[href*='/software/license/']").first().click();
      expect(page.url()).toMatch(/\/de\/software\/license\/[^/]+\/$/);
      await page.locator(".card__name a").first().click();
      expect(page.url()).toMatch(/\/de\/software\/[^/]+\/$/);
    });
  });

  test("the list is as wide as the page", async () => {
    await site.visit("de/software/", without, async (page) => {
      const [list, main] = [page.locator(".search-main"), page.locator("main > .wrap").last()];
      const inner = await main.evaluate((wrap) => {
        const { paddingLeft, paddingRight } = getComputedStyle(wrap);
        return wrap.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      });
      expect((await list.boundingBox())?.width).toBeCloseTo(inner, 0);
    });
  });

  test("the list says that the search needs JavaScript", async () => {
    await site.visit("de/software/", without, async (page) => {
      const notice = page.locator("noscript p");
      expect(await notice.isVisible()).toBe(true);
      expect(await notice.textContent()).toContain("Die Suche braucht JavaScript");
    });
  });

  test("the menu of a small screen opens", async () => {
    const small = { ...without, viewport: { width: 375, height: 740 } };
    await site.visit("de/", small, async (page) => {
      await page.getByRole("button", { name: "Menü" }).click();
      await page.getByRole("navigation", { name: "Hauptnavigation" }).getByText("Suiten").click();
      expect(page.url()).toMatch(/\/de\/suites\/$/);
    });
  });
});

function hrefs(links: readonly Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}
