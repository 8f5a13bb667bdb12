import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { launchBrowser } from "./launch.ts";
import { runAxe } from "./run-axe.ts";
import { type ServedSite, serveFolder } from "./serve-folder.ts";
import { type PageOptions, withPage } from "./with-page.ts";

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
const good = `<!doctype html><html lang="de"><head><meta charset="utf-8">${policy}<title>Gut</title>
<link rel="icon" href="icon.svg"></head>
<body><main><h1>Gut</h1><img src="icon.svg" alt="Kreis"></main></body></html>`;

let browser: Browser;
let folder = "";
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "harness-"));
  const files = {
    "index.html": good,
    "icon.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>`,
    "foreign.html": good
      .replace(policy, "")
      .replace("<img", `<img alt="x" src="http://example.org/x.png"><img`),
    "script.html": good.replace("</main>", "<script>document.title = 'Böse'</script></main>"),
    "throws.html": good
      .replace(policy, "")
      .replace("</main>", "<script>throw new Error('kaputt')</script></main>"),
    "lost.html": good.replace('src="icon', 'src="lost'),
    "unlabelled.html": good.replace(` alt="Kreis"`, ""),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder, "/sub/")]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  await rm(folder, { recursive: true });
});

function visit(name: string, options: PageOptions = {}, use = async (_page: Page) => {}) {
  return withPage(browser, site.url, options, async (page) => {
    await page.goto(name, { waitUntil: "networkidle" });
    await use(page);
  });
}

describe("withPage", () => {
  test("a clean page passes and is really shown", async () => {
    await visit("", {}, async (page) => {
      expect(await page.title()).toBe("Gut");
      expect((await page.screenshot()).length).toBeGreaterThan(1000);
    });
  });

  test.each([
    ["foreign.html", "foreign request: http://example.org/x.png"],
    ["script.html", "Content Security Policy"],
    ["throws.html", "exception: kaputt"],
    ["lost.html", "404: http"],
  ])("%s is reported with: %s", async (name, complaint) => {
    await expect(visit(name)).rejects.toThrow(complaint);
  });

  test("what a test expects is no complaint", async () => {
    await visit("lost.html", { expected: [/lost\.svg|404/] });
  });
});

describe("runAxe", () => {
  test("finds nothing on a good page, whose policy forbids scripts in the page", async () => {
    await visit("", {}, async (page) => expect(await runAxe(page)).toEqual([]));
  });

  test("names rule and element of a bad one", async () => {
    await visit("unlabelled.html", {}, async (page) => {
      expect(await runAxe(page)).toEqual([expect.stringMatching(/^image-alt \(critical\).*<img/)]);
    });
  });
});

describe("findChromium", () => {
  test("CHROME_PATH wins, then an installed browser", async () => {
    expect(await findChromium({ CHROME_PATH: "/x/chrome", PATH: folder })).toEqual({
      executablePath: "/x/chrome",
      env: {},
    });
    await writeFile(join(folder, "google-chrome"), "", { mode: 0o755 });
    expect((await findChromium({ PATH: `/nowhere:${folder}` })).executablePath).toBe(
      join(folder, "google-chrome"),
    );
  });
});
