import type { Page } from "playwright-core";

/** The address of the check page in a language, asking this. */
export function checkAddress(lang: string, question: Readonly<Record<string, string>>): string {
  return `${lang}/licenses/check/?${new URLSearchParams(question)}`;
}

/** Waits until the page has answered what it was asked. */
export async function checked(page: Page): Promise<void> {
  await page.locator("#answer:not([hidden]):not([aria-busy])").waitFor();
}

/** Types an expression, as a person who then presses Enter, and waits for the answer. */
export async function check(page: Page, expression: string): Promise<void> {
  await page.locator("#expression").fill(expression);
  await page.locator("#expression").press("Enter");
  await checked(page);
}

/** The verdict that the page shows: its word, and the id of its mark. */
export async function verdict(page: Page): Promise<{ word: string; mark: string }> {
  const shown = page.locator(".verdict");
  return {
    word: (await shown.locator(".verdict__word").textContent()) ?? "",
    mark: (await shown.getAttribute("data-outcome")) ?? "",
  };
}

/** What of the query is in the address. */
export function asked(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
