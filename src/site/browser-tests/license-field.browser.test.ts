import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { checked } from "./check-page.ts";

const site = siteUnderTest();

/** The id of the suggestion that the arrow keys are at; null where they are at none. */
function active(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    const option = document.getElementById(id);
    const isMarked = option?.getAttribute("aria-selected") === "true";
    return isMarked ? (option.querySelector(".option__id")?.textContent ?? null) : null;
  });
}

function options(page: Page): Locator {
  return page.getByRole("listbox", { name: /Vorschläge|Suggestions/ }).getByRole("option");
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator("#expression").pressSequentially(text);
  await page.locator("#expression-options:not([hidden])").waitFor();
}

describe("the field with suggestions, with the keyboard alone", () => {
  test("offers ids for a name, tells how many there are, and takes one over", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await type(page, "gpl v3");
      const field = page.getByRole("combobox", { name: "Lizenz", exact: true });
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      const count = await options(page).count();
      expect(await page.locator("#expression-status").textContent()).toContain(String(count));
      expect(await active(page)).toBeNull();
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toMatch(/^GPL-3\.0-/);
      const chosen = await active(page);
      await page.keyboard.press("ArrowUp");
      expect(await active(page)).not.toBe(chosen);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await checked(page);
      expect(await field.inputValue()).toBe(chosen);
      expect(await field.getAttribute("aria-expanded")).toBe("false");
      expect(await options(page).count()).toBe(0);
    });
  });

  test("completes one part of an expression and leaves the others alone", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await type(page, "MIT OR eupl");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await checked(page);
      expect(await page.locator("#expression").inputValue()).toBe("MIT OR EUPL-1.2");
    });
  });

  test("offers exceptions behind WITH", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await type(page, "GPL-2.0-only WITH classp");
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toBe("Classpath-exception-2.0");
    });
  });

  test("closes with Escape and keeps what was typed; Enter then asks for that", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await type(page, "MIT");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Escape");
      expect(await options(page).count()).toBe(0);
      expect(await page.locator("#expression").inputValue()).toBe("MIT");
      await page.keyboard.press("Enter");
      await checked(page);
      expect(await page.locator(".expression").textContent()).toBe("MIT");
    });
  });

  test("says where it has no suggestion, and is left with the Tab key", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await page.locator("#expression").pressSequentially("zzzz");
      await page.getByText("Kein Vorschlag").waitFor();
      await page.locator("#expression").fill("");
      await type(page, "bsd");
      await page.keyboard.press("Tab");
      expect(await options(page).count()).toBe(0);
      expect(await page.locator("#expression").inputValue()).toBe("bsd");
    });
  });

  test("opens with an arrow key before anything is typed, with what is used most", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await page.locator("#outbound").press("ArrowDown");
      await page.locator("#outbound-options [role=option]").first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toMatch(/GPL|MIT|Apache|EUPL/);
    });
  });
});

test("a suggestion can be clicked, also on a small screen", async () => {
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true };
  await site.visit("en/licenses/check/", small, async (page) => {
    await type(page, "apache");
    const box = await options(page).first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await page.getByRole("option", { name: /^Apache-2\.0 / }).tap();
    await checked(page);
    expect(await page.locator("#expression").inputValue()).toBe("Apache-2.0");
  });
});
