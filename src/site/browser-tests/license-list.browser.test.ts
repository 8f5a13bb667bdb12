import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";

const site = siteUnderTest();

const ids = (page: Page): Promise<readonly string[]> =>
  page.locator("#license-list tbody th a").allTextContents();
const status = (page: Page) => page.locator("#license-status");

/** Waits until the list says how many licenses fit. */
async function found(page: Page): Promise<number> {
  const said = status(page).filter({ hasText: /(?:passt|passen)\./u });
  await said.waitFor();
  return Number.parseInt((await said.textContent()) ?? "", 10);
}

describe("the list of licences", () => {
  test("is searched by names that people use, and the address keeps the question", async () => {
    await site.visit("de/licenses/", {}, async (page) => {
      await page.getByLabel("Lizenzen suchen").fill("gpl v3");
      await found(page);
      expect((await ids(page))[0]).toBe("GPL-3.0-only");
      await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("gpl v3");
      await page.locator("#license-list tbody th a").first().click();
      expect(await page.locator("h1").textContent()).toContain("GNU General Public License v3.0");
      await page.goBack();
      await found(page);
      expect((await ids(page))[0]).toBe("GPL-3.0-only");
    });
  });

  test("narrows down by what authorities say, as many as the static list of the same has", async () => {
    await site.visit("de/licenses/", {}, async (page) => {
      await page.getByText("Nach Aussagen von Stellen eingrenzen").click();
      const field = page.getByLabel("Fedora");
      const choice = await field.locator("option[value=not-allowed]").textContent();
      await field.selectOption("not-allowed");
      const n = await found(page);
      expect(choice).toBe(`Nicht erlaubt (${n})`);
      await page.goto("de/licenses/authority/fedora/not-allowed/");
      expect(await status(page).textContent()).toBe(`${n} Lizenzen`);
    });
  });

  test("shows more when asked, and the focus goes to the first of it", async () => {
    await site.visit("de/licenses/?family=permissive", {}, async (page) => {
      const n = await found(page);
      expect(n).toBeGreaterThan(50);
      expect(await ids(page)).toHaveLength(50);
      await page.getByRole("button", { name: "Weitere zeigen" }).click();
      expect((await ids(page)).length).toBe(Math.min(100, n));
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect((await ids(page))[50]).toBe(focused);
    });
  });

  test("is whole again after a reset, and says what to do where nothing fits", async () => {
    await site.visit("de/licenses/?q=zzzz", {}, async (page) => {
      await status(page).filter({ hasText: "Keine Lizenz passt" }).waitFor();
      await page.getByRole("button", { name: "Alles zurücksetzen" }).click();
      expect(await ids(page)).toHaveLength(50);
      expect(await status(page).textContent()).toMatch(/^\d+ Lizenzen$/u);
      expect(await page.locator(".pager").isVisible()).toBe(true);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  test("stays whole where the records do not come", async () => {
    const expected = [/license-book/u, /ERR_FAILED/u];
    await site.visit("de/licenses/", { expected }, async (page) => {
      await page.route("**/license-book*", (route) => route.abort());
      await page.goto("de/licenses/?q=mit");
      await status(page).filter({ hasText: "ließen sich nicht laden" }).waitFor();
      expect(await ids(page)).toHaveLength(50);
    });
  });

  test("leads to static lists by family, decision and authority without JavaScript", async () => {
    await site.visit("en/licenses/", { javaScriptEnabled: false }, async (page) => {
      await page.getByText("Narrow down by what authorities say").filter({ visible: true }).click();
      await page.getByRole("link", { name: /^Libre|^Free \(/u }).click();
      expect(await page.locator("h1").textContent()).toBe(
        "Licences: Free Software Foundation, Free",
      );
      expect((await ids(page)).length).toBeGreaterThan(10);
    });
  });
});
