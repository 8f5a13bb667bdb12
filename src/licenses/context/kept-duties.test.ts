import { expect, test } from "vitest";
import { expression, realContext } from "../../testing/license-context.ts";
import { collectKeptDuties } from "./kept-duties.ts";

const context = realContext();
const askedBy = (text: string, choose: string | null) => {
  const { duties } = collectKeptDuties(expression(text), choose, "distribute", context);
  return new Set(duties.flatMap((duty) => duty.askedBy.map(({ license }) => license)));
};

test("who follows a choice has the duties of what is chosen, also where something else asks less", () => {
  expect(askedBy("GPL-3.0-only OR MIT", "GPL-3.0-only")).toEqual(new Set(["GPL-3.0-only"]));
  expect(askedBy("GPL-3.0-only OR MIT", "MIT")).toEqual(new Set(["MIT"]));
});

test("without a choice the part that asks least counts", () => {
  expect(askedBy("GPL-3.0-only OR MIT", null)).toEqual(new Set(["MIT"]));
});
