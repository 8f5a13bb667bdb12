import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { answered } from "./search-page.ts";

const site = siteUnderTest();

test.each(["de/", "de/software/", "de/software/nextcloud/"])(
  "nothing moves on %s for people who want it so",
  async (address) => {
    await site.visit(address, { reducedMotion: "reduce" }, async (page) => {
      expect(await movingElements(page)).toEqual([]);
    });
  },
);

function movingElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isLong = (durations: string): boolean =>
      durations.split(",").some((one) => Number.parseFloat(one) > 0.01);
    const moves = (element: Element): boolean => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      const plays = animationName !== "none" && isLong(animationDuration);
      return plays || isLong(transitionDuration) || scrollBehavior === "smooth";
    };
    return [...document.querySelectorAll("*")]
      .filter(moves)
      .map((element) => element.outerHTML.slice(0, 150));
  });
}

test("in forced colours, fields and buttons have edges and chosen values stay marked", async () => {
  const address = "de/software/?license=MIT";
  await site.visit(address, { forcedColors: "active" }, async (page) => {
    await answered(page);
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopWidth);
    for (const control of ["#q", "#search-form button", "#search-sort", "#search-chips button"]) {
      expect(Number.parseFloat(await edge(control)), control).toBeGreaterThanOrEqual(1);
    }
    const box = page.locator('[data-facet="license"] input:checked');
    expect(await box.evaluate((input) => getComputedStyle(input).appearance)).not.toBe("none");
  });
});

test("on paper there is the entry, dark on white, without the ways through the site", async () => {
  await site.visit("de/software/nextcloud/", { colorScheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const title = page.getByRole("heading", { level: 1 });
    expect(await title.isVisible()).toBe(true);
    for (const way of ['[id="page:menu"]', "[data-theme-switch]", ".site-footer nav"]) {
      expect(await page.locator(way).isVisible(), way).toBe(false);
    }
    expect(Math.max(...(await colourOf(page, "h1", "color")))).toBeLessThan(100);
    expect(Math.min(...(await colourOf(page, "body", "backgroundColor")))).toBeGreaterThan(240);
  });
});

/** Red, green and blue; a canvas knows every notation, and what is transparent lies on white paper. */
function colourOf(page: Page, selector: string, property: "color" | "backgroundColor") {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (canvas === null) throw new Error("no canvas");
      for (const fill of ["#fff", getComputedStyle(element)[name]]) {
        canvas.fillStyle = fill;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, property);
}
