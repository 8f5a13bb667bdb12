import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";
import { LANGS } from "../site-data.ts";
import { answered, searchFor } from "./search-page.ts";

const site = siteUnderTest();
const pages = LANGS.flatMap((lang) => pagesOfEachKind(site.folder, lang));

describe.each([...pages, { address: "" }, { address: "404.html" }])(
  "the page “$address”",
  ({ address }) => {
    const file = address.endsWith(".html") ? address : join(address, "index.html");
    const html = readFileSync(join(site.folder, file), "utf8");

    test("says what it may load before it loads anything", () => {
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      expect(policy).toBeGreaterThan(0);
      expect(html.slice(0, policy)).not.toMatch(/<(script|link|style|img)\b/);
      expect(html.slice(policy).split(">", 1)[0]).not.toMatch(
        /unsafe-inline|'unsafe-eval'|https?:|\*/,
      );
    });

    test("holds no script or style in itself that its policy does not name", () => {
      expect(html.match(/\s(style|on[a-z]+)="/g) ?? []).toEqual([]);
      const inline = html.matchAll(
        /<(?:style|script(?! src=| type="application\/)[^>]*)>(.*?)<\//gs,
      );
      const nameless = [...inline].filter(([, text = ""]) => {
        const hash = createHash("sha256").update(text).digest("base64");
        return text !== "" && !html.includes(`'sha256-${hash}'`);
      });
      expect(nameless.map(([tag]) => tag)).toEqual([]);
    });
  },
);

test("a script that gets into a page is not run", async () => {
  const expected = [/Content Security Policy/];
  await site.visit("de/software/nextcloud/", { expected }, async (page) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 'script';";
      const picture = document.createElement("div");
      picture.innerHTML = `<img src="missing:" onerror="window.ran = 'handler'">`;
      document.body.append(script, picture);
      await new Promise((done) => setTimeout(done, 200));
      return "ran" in window;
    });
    expect(ran).toBe(false);
    const style = await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<style>body { display: none }</style>");
      return getComputedStyle(document.body).display;
    });
    expect(style).not.toBe("none");
  });
});

/** Everything that a visit left behind in the browser. */
async function traces(page: Page): Promise<readonly string[]> {
  const stored = await page.evaluate(() => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(navigator.serviceWorker?.controller ? ["a service worker"] : []),
  ]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  const cookies = await page.context().cookies();
  return [
    ...stored,
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...(databases > 0 ? ["a database"] : []),
  ];
}

test("a visit with a search leaves nothing behind, and the theme switch only the theme", async () => {
  await site.visit("", {}, async (page) => {
    await page.goto("de/software/");
    await searchFor(page, "Zoom");
    await page.locator("#search-results .card__name a").first().click();
    await page.goto("de/knowledge/");
    expect(await traces(page)).toEqual([]);
    await page.locator("[data-theme-switch]").click();
    expect(await traces(page)).toEqual(["localStorage allmende-theme"]);
  });
});

test("below a subfolder, one walks from the root through the search to an entry and back", async () => {
  await site.visit("", { locale: "en-GB" }, async (page) => {
    await page.waitForURL(/\/group\/project\/en\/$/);
    await page.locator("#q").fill("Zoom");
    await page.getByRole("button", { name: "Search" }).click();
    await answered(page);
    await page.locator("#search-results .card__name a").first().click();
    expect(page.url()).toMatch(/\/group\/project\/en\/software\/[^/]+\/$/);
    await page.locator("a.wordmark").click();
    expect(page.url()).toMatch(/\/group\/project\/en\/$/);
  });
});
