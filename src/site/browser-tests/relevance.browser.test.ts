import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { LANGS, type Lang } from "../site-data.ts";
import { RELEVANCE } from "./relevance.ts";
import { searchFor, shownEntries } from "./search-page.ts";

const site = siteUnderTest();

test.each(LANGS)("in %s, what people look for is among the first three", async (lang) => {
  const misses = await site.visit(`${lang}/software/`, {}, (page) => missesIn(page, lang));
  expect(misses).toEqual([]);
});

async function missesIn(page: Page, lang: Lang): Promise<readonly string[]> {
  const misses: string[] = [];
  for (const [, query, expected] of RELEVANCE.filter(([of]) => of === lang)) {
    await searchFor(page, query);
    const first = (await shownEntries(page)).slice(0, 3);
    const found = first.some((id) => expected.includes(id));
    if (!found) misses.push(`${query}: found ${first.join(", ")}; wanted ${expected.join(" or ")}`);
  }
  return misses;
}
