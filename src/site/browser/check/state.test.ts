import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, USES } from "../../../licenses/report/words.ts";
import {
  type CheckState,
  fitsAddress,
  parseCheckState,
  printCheckState,
  shortened,
} from "./state.ts";

const NOTHING: CheckState = {
  expression: "",
  kind: "software",
  use: null,
  asOf: null,
  outbound: "",
};

describe("the address of the check page", () => {
  it("is empty where nothing is asked", () => {
    expect(printCheckState(NOTHING)).toBe("");
    expect(parseCheckState("")).toEqual(NOTHING);
  });

  it("holds the whole question", () => {
    const state: CheckState = {
      expression: "GPL-2.0+ OR (MIT AND BSD-3-Clause)",
      kind: "data",
      use: "service",
      asOf: "2026-03-01",
      outbound: "EUPL-1.2",
    };
    expect(printCheckState(state)).toBe(
      "?expression=GPL-2.0%2B+OR+%28MIT+AND+BSD-3-Clause%29&kind=data&use=service&as-of=2026-03-01&outbound=EUPL-1.2",
    );
    expect(parseCheckState(printCheckState(state))).toEqual(state);
  });

  it("leaves out what it does not know", () => {
    const asked = "?expression=MIT&kind=music&use=fun&as-of=2026-02-30&who=me";
    expect(parseCheckState(asked)).toEqual({ ...NOTHING, expression: "MIT" });
  });

  it("and what is read from it say the same, whatever somebody typed", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const state = fc.record({
      expression: fc.string({ unit: "grapheme" }).map((text) => text.trim()),
      kind: fc.constantFrom(...KINDS),
      use: fc.constantFrom(null, ...USES),
      asOf: fc.option(day),
      outbound: fc.string().map((text) => text.trim()),
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(parseCheckState(printCheckState(each))).toEqual(each);
      }),
    );
  });

  it("does without an expression that is too long to be sent", () => {
    const long = { ...NOTHING, expression: "MIT AND ".repeat(500), use: "service" as const };
    expect(fitsAddress(long)).toBe(false);
    expect(shortened(long)).toEqual({ ...NOTHING, use: "service" });
    expect(shortened(NOTHING)).toBe(NOTHING);
  });
});
