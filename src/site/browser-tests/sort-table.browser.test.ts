import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";

const site = siteUnderTest();
const ADDRESS = "en/suites/opendesk/health/";

const names = (page: Page): Promise<readonly string[]> =>
  page.locator("table.health tbody th a").allTextContents();

describe("the table of a suite's badges", () => {
  test("is sorted by a column on request, and once more the other way round", async () => {
    await site.visit(ADDRESS, {}, async (page) => {
      const head = page.locator("table.health thead th").first();
      const button = head.getByRole("button", { name: "Software" });
      await button.click();
      const collator = new Intl.Collator("en", { numeric: true });
      const upwards = [...(await names(page))];
      expect(upwards).toEqual(upwards.toSorted(collator.compare));
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      await button.press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await names(page)).toEqual(upwards.toReversed());
    });
  });

  test("keeps what there is nothing to sort by at the end", async () => {
    await site.visit(ADDRESS, {}, async (page) => {
      const last = page.locator("table.health thead th").last().getByRole("button");
      const days = () =>
        page
          .locator("table.health tbody td:last-child")
          .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["sort"] ?? ""));
      for (const order of ["upwards", "downwards"]) {
        await last.click();
        const found = await days();
        const empty = found.indexOf("");
        expect(
          found.some((day) => day !== ""),
          order,
        ).toBe(true);
        expect(found.slice(empty).every((day) => day === "")).toBe(true);
      }
    });
  });

  test("is whole and in order without JavaScript", async () => {
    await site.visit(ADDRESS, { javaScriptEnabled: false }, async (page) => {
      expect((await names(page)).length).toBeGreaterThan(10);
      expect(await page.locator("table.health thead button").count()).toBe(0);
      expect(await page.locator("[data-sort-hint]").isVisible()).toBe(false);
    });
  });
});
