import { describe, expect, it } from "vitest";
import { answer, type Pagefind } from "./engine.ts";
import { parseState } from "./state.ts";

interface Call {
  readonly query: string | null;
  readonly filters: unknown;
  readonly sort?: unknown;
}

function aPagefind(total: number): { pagefind: Pagefind; calls: Call[] } {
  const calls: Call[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query, options) => {
      calls.push({ query, ...options });
      const results = Array.from({ length: total }, (_, index) => ({
        data: () => Promise.resolve({ url: `/${index}/`, meta: {} }),
      }));
      return Promise.resolve({ results, filters: { license: { MIT: calls.length } } });
    },
  };
  return { pagefind, calls };
}

const state = (search: string) => parseState(search, ["license", "status"]);

describe("an answer of the search", () => {
  it("loads only the entries of the page that is shown", async () => {
    const { pagefind } = aPagefind(45);
    const { total, found } = await answer(pagefind, state("?q=a&page=3"), new Set());
    expect(total).toBe(45);
    expect(found.map(({ url }) => url)).toEqual(["/40/", "/41/", "/42/", "/43/", "/44/"]);
  });

  it("takes the values of one facet as alternatives and counts them without that choice", async () => {
    const { pagefind, calls } = aPagefind(1);
    const { counts } = await answer(
      pagefind,
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
    const { pagefind, calls } = aPagefind(1);
    await answer(pagefind, state("?q=a"), new Set(["status"]));
    expect(calls).toEqual([{ query: "a", filters: { status: { not: ["\u0000"] } } }]);
  });

  it("orders by name where there are no words, and by newest release on request", async () => {
    const { pagefind, calls } = aPagefind(1);
    await answer(pagefind, state("?status=beta"), new Set());
    await answer(pagefind, state("?q=a&sort=release"), new Set());
    expect(calls[0]).toMatchObject({ query: null, sort: { name: "asc" } });
    expect(calls.at(-1)).toMatchObject({ query: "a", sort: { release: "desc" } });
  });
});
