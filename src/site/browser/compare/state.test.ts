import { describe, expect, it } from "vitest";
import { parseCompareState, printCompareState, withId, withoutId } from "./state.ts";

describe("the address of the comparison", () => {
  it("holds the ids in their order, readable", () => {
    const state = { ids: ["MIT", "EUPL-1.2"], kind: "software" } as const;
    expect(printCompareState(state)).toBe("?ids=MIT,EUPL-1.2");
    expect(parseCompareState("?ids=MIT,EUPL-1.2")).toEqual(state);
    expect(printCompareState({ ...state, kind: "data" })).toBe("?ids=MIT,EUPL-1.2&kind=data");
    expect(printCompareState({ ids: [], kind: "software" })).toBe("");
  });

  it("gives no more than four, each once", () => {
    expect(parseCompareState("?ids=A,,B,A,%20C%20,D,E&kind=x").ids).toEqual(["A", "B", "C", "D"]);
  });

  it("stays whole with ids that have signs in them", () => {
    const state = { ids: ["GPL-2.0+", "a&b=c"], kind: "software" } as const;
    expect(parseCompareState(printCompareState(state))).toEqual(state);
  });
});

describe("a licence", () => {
  const state = parseCompareState("?ids=A,B,C");

  it("is put in once, and not as a fifth", () => {
    expect(withId(state, "B")).toBe(state);
    const full = withId(state, "D");
    expect(full.ids).toEqual(["A", "B", "C", "D"]);
    expect(withId(full, "E")).toBe(full);
  });

  it("is taken out", () => {
    expect(withoutId(state, "B").ids).toEqual(["A", "C"]);
  });
});
