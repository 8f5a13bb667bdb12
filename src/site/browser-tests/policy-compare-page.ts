import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The address of a comparison that is a page of its own. */
export const READY = "de/policies/open-source/compare/2026.2/2026.3/";
/** The page that compares any two versions. */
export const CHOOSE = "de/policies/open-source/compare/";

/** Waits until the browser has compared two versions, which it then names. */
export async function compared(page: Page, before: string, after: string): Promise<void> {
  const done = `Verglichen: ${before} und ${after}.`;
  await page.locator("#compare-status", { hasText: done }).waitFor();
  expect(await page.locator("#comparison").isVisible()).toBe(true);
}

/** The ids of all changes in the order of the page. */
export function changeIds(page: Page): Promise<readonly string[]> {
  return page.locator(".compared--changed").evaluateAll((all) => all.map(({ id }) => id));
}

/** The id of the change that has the focus. */
export function focusedChange(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest(".compared--changed")?.id ?? null);
}

/** What a page shows of a comparison, with every address as it is from anywhere. */
export function markupOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ["comparison-summary", "comparison-list", "comparison-text"].map((id) => {
      const part = document.getElementById(id)?.cloneNode(true) as HTMLElement;
      for (const link of part.querySelectorAll("a")) {
        const href = link.getAttribute("href") ?? "";
        if (!href.startsWith("#")) link.setAttribute("href", link.href);
      }
      for (const picture of part.querySelectorAll("img")) {
        picture.setAttribute("src", picture.src);
      }
      return part.innerHTML;
    }),
  );
}
