import { describe, expect, it } from "vitest";
import type { Pagefind } from "./ask.ts";
import { answer, type SearchIndex } from "./engine.ts";
import { ranksOf } from "./ranks.ts";
import { parseState } from "./state.ts";

interface Call {
  readonly query: string | null;
  readonly filters: unknown;
}

function anIndex(total: number): { index: SearchIndex; calls: Call[] } {
  const calls: Call[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query, options) => {
      calls.push({ query, ...options });
      const results = Array.from({ length: total }, (_, place) => ({
        id: `id-${place}`,
        data: () =>
          Promise.resolve({ url: `/${place}/`, meta: {}, content: "A b", locations: [0] }),
      }));
      return Promise.resolve({ results, filters: { license: { MIT: calls.length } } });
    },
  };
  const byName = Array.from({ length: total }, (_, place) => `id-${total - 1 - place}`);
  const release = byName.map((_, place) => (place === 1 ? 20260101 : 0));
  const loadRanks = () => Promise.resolve(ranksOf({ byName, release }));
  return { index: { pagefind, loadRanks, lang: "de" }, calls };
}

const state = (search: string) => parseState(search, ["license", "status"]);

describe("an answer of the search", () => {
  it("loads only the entries of the page that is shown", async () => {
    const { index } = anIndex(45);
    const { total, found } = await answer(index, state("?q=a&page=3"), new Set());
    expect(total).toBe(45);
    expect(found.map(({ url }) => url)).toEqual(["/40/", "/41/", "/42/", "/43/", "/44/"]);
  });

  it("shows the last page where the address asks for a later one", async () => {
    const { found } = await answer(anIndex(45).index, state("?q=a&page=99"), new Set());
    expect(found.map(({ url }) => url)).toEqual(["/40/", "/41/", "/42/", "/43/", "/44/"]);
  });

  it("asks for the words that say something", async () => {
    const { index, calls } = anIndex(1);
    await answer(index, state("?q=Software+für+a"), new Set());
    expect(calls.map(({ query }) => query)).toEqual(["a"]);
  });

  it("takes the values of one facet as alternatives and counts them without that choice", async () => {
    const { index, calls } = anIndex(1);
    const { counts } = await answer(
      index,
      state("?license=MIT&license=EUPL-1.2&status=beta"),
      new Set(),
    );
    expect(calls[0]?.filters).toEqual({
      license: { any: ["MIT", "EUPL-1.2"] },
      status: { any: ["beta"] },
    });
    expect(calls[1]?.filters).toMatchObject({
      license: { not: ["\u0000"] },
      status: { any: ["beta"] },
    });
    expect(counts.license).toEqual({ MIT: 2 });
  });

  it("asks for the counts of an opened facet and for no others", async () => {
    const { index, calls } = anIndex(1);
    await answer(index, state("?q=a"), new Set(["status"]));
    expect(calls).toEqual([{ query: "a", filters: { status: { not: ["\u0000"] } } }]);
  });

  const firstThree = async (search: string) => {
    const { found } = await answer(anIndex(4).index, state(search), new Set());
    return found.slice(0, 3).map(({ url }) => url);
  };

  it("comes in the order of relevance where there are words", async () => {
    expect(await firstThree("?q=a")).toEqual(["/0/", "/1/", "/2/"]);
  });

  it("comes by name where there are none, and by newest release on request", async () => {
    expect(await firstThree("?status=beta")).toEqual(["/3/", "/2/", "/1/"]);
    expect(await firstThree("?q=a&sort=release")).toEqual(["/2/", "/3/", "/1/"]);
  });
});
