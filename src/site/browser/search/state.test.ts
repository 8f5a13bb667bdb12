import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAsked, parseState, printState, SORTS, toggleValue } from "./state.ts";

const FACETS = ["category", "license", "status"];
const EMPTY = parseState("", FACETS);

describe("the search's address", () => {
  it("reads words, facets, order and page", () => {
    expect(
      parseState("?q=Akte&category=office&category=hr&license=MIT&sort=name&page=2", FACETS),
    ).toEqual({
      query: "Akte",
      chosen: { category: ["office", "hr"], license: ["MIT"] },
      sort: "name",
      page: 2,
    });
  });

  it("leaves out what it does not know", () => {
    expect(parseState("?x=1&sort=price&page=-3&__proto__=1", FACETS)).toEqual(EMPTY);
    expect(isAsked(EMPTY)).toBe(false);
  });

  it("cuts what nobody types", () => {
    expect(parseState(`?q=${"a".repeat(5000)}`, FACETS).query).toHaveLength(200);
  });

  it("puts a value in and takes it out again, on the first page", () => {
    const state = { ...EMPTY, page: 3 };
    const chosen = toggleValue(state, "license", "MIT");
    expect(chosen).toEqual({ ...EMPTY, chosen: { license: ["MIT"] } });
    expect(toggleValue(chosen, "license", "MIT")).toEqual(EMPTY);
  });

  it("survives a round trip (property)", () => {
    const chosen = fc.dictionary(
      fc.constantFrom(...FACETS),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }),
      { noNullPrototype: true },
    );
    const state = fc.record({
      query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      chosen,
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(state, (value) => {
        expect(parseState(printState(value), FACETS)).toEqual(value);
      }),
    );
  });
});
