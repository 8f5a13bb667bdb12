import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { CHOOSE, compared, markupOf, READY } from "./policy-compare-page.ts";

const site = siteUnderTest();

/** Every comparison of two versions that is a page of its own. */
const pairs = ["admission", "open-source", "it-architecture-state"].flatMap((id) => {
  const folder = join(site.folder, "de/policies", id, "compare");
  const versions = readdirSync(folder).filter((name) => /^\d/u.test(name));
  return versions.flatMap((from) =>
    readdirSync(join(folder, from)).map((to) => ({ id, from, to })),
  );
});

const nameOf = (version: string) => (version === "draft" ? "Entwurf" : `Version ${version}`);

describe("any two versions", () => {
  test.each(pairs)("$id from $from to $to look as on the ready page", async ({ id, from, to }) => {
    const address = `de/policies/${id}/compare/`;
    const ready = await site.visit(`${address}${from}/${to}/`, {}, markupOf);
    const shown = await site.visit(`${address}?from=${from}&to=${to}`, {}, async (page) => {
      await compared(page, nameOf(from), nameOf(to));
      return markupOf(page);
    });
    expect(ready.join("").length).toBeGreaterThan(1000);
    expect(shown).toEqual(ready);
  });

  test("are chosen in the form, in both directions of time, and the way back works", async () => {
    await site.visit(CHOOSE, {}, async (page) => {
      expect(await page.locator("#comparison").isVisible()).toBe(false);
      await page.locator("#from").selectOption({ label: "Version 2026.1" });
      await page.locator("#to").selectOption({ label: "Version 2026.3" });
      await page.getByRole("button", { name: "Vergleichen", exact: true }).click();
      await compared(page, "Version 2026.1", "Version 2026.3");
      expect(page.url()).toMatch(/\?from=2026\.1&to=2026\.3$/u);
      expect(await page.title()).toContain("Vergleich: Version 2026.1 und Version 2026.3");
      await page.getByRole("button", { name: "Richtung umkehren" }).click();
      await compared(page, "Version 2026.3", "Version 2026.1");
      expect(await page.locator("#comparison-notes").textContent()).toContain("gegen die Zeit");
      await page.goBack();
      await compared(page, "Version 2026.1", "Version 2026.3");
      expect(await page.locator("#comparison-notes").textContent()).toBe("");
      await page.goBack();
      await page.locator("#comparison").waitFor({ state: "hidden" });
      expect(await page.locator("#compare-status").textContent()).toBe("");
    });
  });

  test("keep their place in the address, and the other language gets the same question", async () => {
    const address = `${CHOOSE}?from=2026.2&to=2026.3#kind-strengthened`;
    await site.visit(address, { reducedMotion: "reduce" }, async (page) => {
      await compared(page, "Version 2026.2", "Version 2026.3");
      const place = await page.locator("#kind-strengthened").boundingBox();
      expect(place?.y).toBeLessThan(400);
      await page.locator("#comparison-summary a").first().click();
      expect(await page.locator("#comparison").isVisible()).toBe(true);
      await page.getByRole("link", { name: "English" }).click();
      await page.locator("#compare-status", { hasText: "Compared: Version 2026.2" }).waitFor();
    });
  });
});

describe("what cannot be compared is said in words", () => {
  test.each([
    ["?from=2026.1&to=2026.1", "Bitte zwei verschiedene Versionen wählen."],
    ["?from=2020.1&to=2026.1", "Die Version „2020.1“ gibt es nicht."],
    ["?from=<b>&to=2026.1", "Die Version „<b>“ gibt es nicht."],
  ])("%s", async (search, words) => {
    await site.visit(CHOOSE + search, {}, async (page) => {
      expect(await page.locator("#compare-status").textContent()).toBe(words);
      expect(await page.locator("#comparison").isVisible()).toBe(false);
    });
  });

  const text = "**/open-source/2026.2.de.json";
  const expected = [/2026\.2\.de\.json|Failed to load resource/u];

  test("a text that is not there, broken or out of reach; then it works after all", async () => {
    await site.visit(`${CHOOSE}?from=2026.1&to=2026.3`, { expected }, async (page) => {
      await compared(page, "Version 2026.1", "Version 2026.3");
      const status = page.locator("#compare-status");
      const again = page.getByRole("button", { name: "Noch einmal versuchen" });
      const context = page.context();
      await context.route(text, (route) => route.fulfill({ status: 404, body: "" }));
      await page.locator("#to").selectOption("2026.2");
      await page.getByRole("button", { name: "Vergleichen", exact: true }).click();
      await status.getByText("Der Text der Version 2026.2 ist nicht da (404).").waitFor();
      expect(await page.locator("#comparison").isVisible()).toBe(false);
      await context.unroute(text);
      await context.route(text, (route) => route.fulfill({ body: '{"version":"2026.2"' }));
      await again.click();
      await status.getByText("Der Text der Version 2026.2 ist beschädigt").waitFor();
      await context.unroute(text);
      await context.route(text, (route) => route.abort());
      await again.click();
      await status.getByText("Der Text der Version 2026.2 konnte nicht geladen werden.").waitFor();
      await context.unroute(text);
      await again.click();
      await compared(page, "Version 2026.1", "Version 2026.2");
      expect(await again.isVisible()).toBe(false);
    });
  });
});

test("without JavaScript the page leads to the ready comparisons", async () => {
  await site.visit(CHOOSE, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("noscript p").textContent()).toContain("braucht dafür JavaScript");
    expect(await page.locator("#compare-form").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Vergleich: Version 2026.2 und Version 2026.3" }).click();
    expect(page.url()).toContain(READY);
    expect(await page.locator(".compared--changed").count()).toBeGreaterThan(10);
  });
});
