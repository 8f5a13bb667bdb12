import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";
import { LANGS } from "../site-data.ts";

const site = siteUnderTest();
/** The richest entry. */
const entry = pagesOfEachKind(site.folder, "de").find(({ kind }) => kind === "software/…");
const id = entry?.address.split("/")[2] ?? "";
const pictures = readdirSync(join(site.folder, "badges", id));

describe("the pictures of badges", () => {
  test("are there for each badge in each language", () => {
    const badges = readdirSync(join(site.folder, "de/badges"), { withFileTypes: true });
    const ids = badges.filter((each) => each.isDirectory()).map(({ name }) => name);
    expect(ids.length).toBeGreaterThan(0);
    const names = ids.flatMap((badge) => LANGS.map((lang) => `${badge}.${lang}.svg`));
    expect(pictures.toSorted()).toEqual(names.toSorted());
  });

  test.each(pictures)("%s is XML whose texts stay inside it in any font", async (name) => {
    await site.visit(`badges/${id}/${name}`, {}, async (page) => {
      const seen = await page.evaluate(() => {
        const root = document.documentElement;
        const inside = (font: string): boolean => {
          root.setAttribute("font-family", font);
          const { left, right } = root.getBoundingClientRect();
          return [...root.querySelectorAll("text")].every((each) => {
            const box = each.getBoundingClientRect();
            return box.width > 10 && box.left > left && box.right < right;
          });
        };
        return {
          root: root.tagName,
          errors: document.querySelectorAll("parsererror").length,
          texts: root.querySelectorAll("text").length,
          inside: ["Fira Sans", "monospace", "serif"].map(inside),
        };
      });
      expect(seen).toEqual({ root: "svg", errors: 0, texts: 2, inside: [true, true, true] });
    });
  });
});

describe("the badges of an entry", () => {
  const address = entry?.address ?? "";

  test("lead from the row at the top to the explanation, with the keyboard alone", async () => {
    await site.visit(address, {}, async (page) => {
      const first = page.locator(".award").first();
      await first.focus();
      await page.keyboard.press("Enter");
      const target = (await first.getAttribute("href")) ?? "";
      expect(await page.locator(target).isVisible()).toBe(true);
      expect(new URL(page.url()).hash).toBe(target);
    });
  });

  test("open the explanation of a criterion that is missing, without JavaScript", async () => {
    await site.visit(address, { javaScriptEnabled: false }, async (page) => {
      const missing = page.locator(".missing a").first();
      const target = page.locator((await missing.getAttribute("href")) ?? "");
      expect(await target.isVisible()).toBe(false);
      await missing.click();
      expect(await target.isVisible()).toBe(true);
    });
  });

  test("are printed with all that explains them", async () => {
    await site.visit(address, {}, async (page) => {
      const criterion = page.locator(".explain li").first();
      expect(await criterion.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await criterion.isVisible()).toBe(true);
    });
  });
});
