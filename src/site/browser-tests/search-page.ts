import type { Page } from "playwright-core";

/** Waits until the search has answered what the address asks. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const tools = document.getElementById("search");
    const results = document.getElementById("search-results");
    return tools?.hidden === false && results?.hasAttribute("aria-busy") === false;
  });
}

/** Types words into the search field, as a person who then presses Enter, and waits for the answer. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator("#q").fill(words);
  await page.locator("#q").press("Enter");
  await answered(page);
}

/** The ids of the entries that the list shows, in its order. */
export async function shownEntries(page: Page): Promise<readonly string[]> {
  const links = page.locator("#search-results .card__name a");
  const addresses = await links.evaluateAll((all) =>
    all.map((one) => (one as HTMLAnchorElement).href),
  );
  return addresses.map((address) => new URL(address).pathname.split("/").at(-2) ?? "");
}

/** What a screen reader is told about the number of results. */
export async function announced(page: Page): Promise<string> {
  return (await page.getByRole("status").textContent()) ?? "";
}

/** Opens a facet beside the list and chooses its first value; answers the number that stands beside it. */
export async function chooseFirst(page: Page, facet: string): Promise<string> {
  const details = page.locator(`details[data-facet="${facet}"]`);
  await details.locator("summary").click();
  const first = details.locator(".facet-value").first();
  const count = await first.locator("[data-slot=count]").textContent();
  await first.locator("input").check();
  await answered(page);
  return count ?? "";
}
