import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { CHOOSE, changeIds, compared, focusedChange, READY } from "./policy-compare-page.ts";

const site = siteUnderTest();

describe("by keyboard", () => {
  test("n leads through every change and p back, and each is named and in sight", async () => {
    await site.visit(READY, {}, async (page) => {
      const all = await changeIds(page);
      expect(all.length).toBeGreaterThan(10);
      const seen: (string | null)[] = [];
      for (const [index] of all.entries()) {
        await page.keyboard.press("n");
        seen.push(await focusedChange(page));
        const position = await page.locator("#change-position").textContent();
        expect(position).toBe(`Änderung ${index + 1} von ${all.length}`);
        expect(await isUncovered(page), position ?? "").toBe(true);
      }
      expect(seen).toEqual(all);
      await page.keyboard.press("n");
      const status = page.locator("#change-position");
      expect(await status.textContent()).toBe("Danach gibt es keine Änderung.");
      await page.keyboard.press("p");
      expect(await focusedChange(page)).toBe(all.at(-2));
    });
  });

  test("the buttons do the same, and Tab comes to the address of the change", async () => {
    await site.visit(READY, {}, async (page) => {
      const [first = "", second] = await changeIds(page);
      const next = page.getByRole("button", { name: "Nächste Änderung" });
      await next.focus();
      await page.keyboard.press("Enter");
      expect(await focusedChange(page)).toBe(first);
      await page.keyboard.press("Tab");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(await focused()).toBe(`#${first}`);
      await next.click();
      expect(await focusedChange(page)).toBe(second);
    });
  });

  test("the keys can be switched off, and never take letters from fields or from the browser", async () => {
    await site.visit(`${CHOOSE}?from=2026.1&to=2026.2`, {}, async (page) => {
      await compared(page, "Version 2026.1", "Version 2026.2");
      await page.locator("#from").focus();
      await page.keyboard.press("n");
      expect(await focusedChange(page)).toBeNull();
      await page.locator("#show-sides").focus();
      await page.keyboard.press("Control+n");
      expect(await focusedChange(page)).toBeNull();
      await page.keyboard.press("n");
      expect(await focusedChange(page)).not.toBeNull();
      const reached = await focusedChange(page);
      await page.getByLabel("Tasten n (nächste) und p (vorige) benutzen").uncheck();
      await page.keyboard.press("n");
      expect(await focusedChange(page)).not.toBe(reached);
      expect(await page.locator("#change-position").textContent()).toMatch(/^Änderung 1 /u);
    });
  });
});

/** Whether the focused heading is seen and lies under nothing. */
function isUncovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const head = document.activeElement;
    const { left = -1, top = -1 } = head?.getBoundingClientRect() ?? {};
    return head?.contains(document.elementFromPoint(left + 2, top + 8)) === true;
  });
}

describe("what is heard", () => {
  test("every insertion and deletion that is shown has its words in the accessibility tree", async () => {
    await site.visit(READY, {}, async (page) => {
      for (const layout of ["inline", "sides"]) {
        await page.locator(`#show-${layout}`).check();
        const shown = await page
          .locator("#comparison-text :is(ins, del)")
          .evaluateAll((all) =>
            all.filter((one) => one.checkVisibility()).map((one) => one.localName),
          );
        const heard = await heardTexts(page);
        const count = (words: string) => heard.filter((text) => text === words).length;
        const inserted = shown.filter((name) => name === "ins").length;
        expect(inserted, layout).toBeGreaterThan(10);
        expect(count("Einfügung:"), layout).toBe(inserted);
        expect(count("Ende der Einfügung."), layout).toBe(inserted);
        expect(count("Streichung:"), layout).toBe(shown.length - inserted);
        expect(count("Ende der Streichung."), layout).toBe(shown.length - inserted);
      }
    });
  });

  test("the heading of a change says in words what happened, without its sign", async () => {
    await site.visit(READY, {}, async (page) => {
      const head = page.getByRole("heading", {
        name: "6.1 umformuliert verschärft (SOLL zu MUSS)",
      });
      expect(await head.count()).toBe(1);
    });
  });
});

/** All pieces of text in Chromium's accessibility tree. */
async function heardTexts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === "StaticText")
    .map(({ name }) => String(name?.value ?? "").trim());
}

describe("what is chosen above the text", () => {
  const without = { javaScriptEnabled: false };

  test("works without JavaScript", async () => {
    await site.visit(READY, without, async (page) => {
      const [sides, both] = [
        page.locator(".side--split").first(),
        page.locator(".texts__both").first(),
      ];
      const same = page.locator(".compared.same").first();
      expect([await both.isVisible(), await sides.isVisible(), await same.isVisible()]).toEqual([
        true,
        false,
        false,
      ]);
      await page.getByLabel("nebeneinander").check();
      expect([await both.isVisible(), await sides.isVisible()]).toEqual([false, true]);
      await page.getByLabel("ganzer Text").check();
      expect(await same.isVisible()).toBe(true);
      expect(await page.locator(".gap").first().isVisible()).toBe(false);
      expect(await page.getByRole("button", { name: "Nächste Änderung" }).isVisible()).toBe(false);
    });
  });

  test("stands side by side where there is room, and one below the other where there is none", async () => {
    await site.visit(READY, {}, async (page) => {
      await page.getByLabel("nebeneinander").check();
      const boxes = async () => {
        const sides = page.locator(".texts:has(.texts__both)").first().locator(".side");
        return [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
      };
      const [one, other] = await boxes();
      expect(other?.y).toBe(one?.y);
      expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
      await page.setViewportSize({ width: 320, height: 640 });
      const [upper, lower] = await boxes();
      expect(lower?.x).toBe(upper?.x);
      expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
    });
  });

  test("does not hide a clause that the address names", async () => {
    await site.visit(`${READY}#change-purpose`, {}, async (page) => {
      const named = page.locator("#change-purpose");
      expect(await named.getAttribute("class")).toContain("compared");
      expect(await named.isVisible()).toBe(true);
    });
  });
});

describe("colour is never alone", () => {
  const lines = (page: Page, name: "ins" | "del") =>
    page
      .locator(`#comparison-text ${name}`)
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);

  test.each([
    ["on paper", { colorScheme: "dark" }, "print"],
    ["in forced colours", { forcedColors: "active" }, "screen"],
    ["in the dark", { colorScheme: "dark" }, "screen"],
  ] as const)(
    "%s what came is underlined and what went is struck through",
    async (_name, options, media) => {
      await site.visit(READY, options, async (page) => {
        await page.emulateMedia({ media });
        expect(await lines(page, "ins")).toBe("underline");
        expect(await lines(page, "del")).toBe("line-through");
        expect(await page.locator(".change-tools").isVisible()).toBe(media === "screen");
      });
    },
  );
});
