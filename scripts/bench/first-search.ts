import { launchBrowser } from "../../src/testing/browser/launch.ts";
import { serveFolder } from "../../src/testing/browser/serve-folder.ts";

/** A first search on a cold cache: bytes over the wire from the first key to the shown results, and its time. */
export interface FirstSearch {
  readonly kilobytes: number;
  readonly seconds: number;
  /** The further bytes of opening the first facet. */
  readonly facetKilobytes: number;
}

/** Searches a built site for `words` in Chromium, as a visitor who comes for the first time. */
export async function firstSearch(site: string, words: string): Promise<FirstSearch> {
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 } })
    ).newPage();
    let bytes = 0;
    const sizes: Promise<void>[] = [];
    // Requests of the worker count too, which the page's own network events leave out.
    page.context().on("requestfinished", (request) => {
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          bytes += responseBodySize + responseHeadersSize;
        }),
      );
    });
    await page.goto(`${served.url}de/software/`, { waitUntil: "networkidle" });
    await Promise.all(sizes);
    bytes = 0;
    const before = await page.textContent("#search-status");
    const start = performance.now();
    await page.fill("#q", words);
    await page.waitForFunction(
      (text) => document.querySelector("#search-status")?.textContent !== text,
      before,
    );
    const seconds = (performance.now() - start) / 1000;
    await page.waitForLoadState("networkidle");
    await Promise.all(sizes);
    const kilobytes = bytes / 1000;
    bytes = 0;
    await page.click("#search-filters summary");
    await page.waitForSelector("#search-filters details[open] input");
    await page.waitForLoadState("networkidle");
    await Promise.all(sizes);
    return { kilobytes, seconds, facetKilobytes: bytes / 1000 };
  } finally {
    await browser.close();
    await served.close();
  }
}
