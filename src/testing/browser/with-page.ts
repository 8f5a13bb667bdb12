import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** How to look at the site: Playwright's context options, and what the page may complain about. */
export interface PageOptions extends BrowserContextOptions {
  /** Complaints that belong to the test, for example the 404 of a missing page. */
  readonly expected?: readonly RegExp[];
}

/**
 * Gives a fresh page of its own context to `use`, and rejects afterwards if the page asked another host for anything
 * (such requests are stopped), wrote an error or a warning to its console, threw, or missed a file of its own.
 */
export async function withPage<T>(
  browser: Browser,
  siteUrl: string,
  options: PageOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { expected = [], ...contextOptions } = options;
  const context = await browser.newContext({ baseURL: siteUrl, ...contextOptions });
  try {
    const page = await context.newPage();
    const complaints = await watch(page, new URL(siteUrl).origin);
    const result = await use(page);
    const different = [...new Set(complaints)];
    const surprising = different.filter((text) => !expected.some((one) => one.test(text)));
    if (surprising.length > 0) throw new Error(`The page complained:\n${surprising.join("\n")}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Collects complaints into the list that it returns, from now on. */
async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  await page.context().route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      complaints.push(`foreign request: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("websocket", (socket) => complaints.push(`foreign request: ${socket.url()}`));
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
