import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./launch.ts";
import { builtSite, type ServedSite, serveFolder } from "./serve-folder.ts";
import { type PageOptions, withPage } from "./with-page.ts";

/** The built site in a browser, for one file of tests. */
export interface SiteUnderTest {
  readonly folder: string;
  /** Opens an address of the site and rejects where the page complains (see `withPage`). */
  readonly visit: <T>(
    address: string,
    options: PageOptions,
    use: (page: Page) => Promise<T>,
  ) => Promise<T>;
}

/**
 * Starts one browser and one server before the tests of a file and ends them afterwards. The site lies in a
 * subfolder, as on a forge's pages, so that every test shows that it can.
 */
export function siteUnderTest(folder = builtSite()): SiteUnderTest {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder, "/group/project/")]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  return {
    folder,
    visit: (address, options, use) =>
      withPage(browser, site.url, options, async (page) => {
        await page.goto(address);
        return use(page);
      }),
  };
}
