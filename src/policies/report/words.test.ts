import { expect, test } from "vitest";
import { aPolicyText } from "../../testing/policies.ts";
import { compareTexts } from "../compare/compare.ts";
import { isUnchanged } from "../compare/summary.ts";
import { successionsOf } from "../succession.ts";
import { describeChange, statesOf } from "./words.ts";

function changed(before: string, after: string, front = "") {
  const [one, other] = [aPolicyText(before), aPolicyText(after, front, "2026.2")];
  const { changes } = compareTexts(one, other, successionsOf(other.front));
  return changes.filter((change) => !isUnchanged(change));
}

test("clauses that were regrouped say which became which", () => {
  const [merged, ...others] = changed(
    "Eins. {#a}\n\nZwei. {#b}\n\nDrei. {#c}",
    "Neu. {#d}",
    "clauses: { d: { mergedFrom: [a, b, c] } }\n",
  );
  expect(others).toEqual([]);
  expect(merged && describeChange(merged, "de")).toEqual(["zusammengeführt aus 1, 2 und 3"]);
  expect(merged && describeChange(merged, "en")).toEqual(["merged from 1, 2 and 3"]);
  const [split] = changed(
    "Alt. {#d}",
    "Eins. {#a}\n\nZwei. {#b}",
    "clauses: { a: { splitFrom: d }, b: { splitFrom: d } }\n",
  );
  expect(split && describeChange(split, "de")).toEqual(["geteilt (aus 1 wurden 1 und 2)"]);
  expect(split && describeChange(split, "en")).toEqual(["split (1 became 1 and 2)"]);
});

test("each state says what it is, so that a page can colour it", () => {
  const [change] = changed(
    "## A {#a}\n\nEr SOLL gehen, und das jeden Tag. {#s}\n\n## B {#b}",
    "## A {#a}\n\n## B {#b}\n\nEr MUSS gehen, und das jeden Tag. {#t}",
    "clauses: { t: { replaces: s } }\n",
  );
  expect(change && statesOf(change, "de")).toEqual([
    { name: "reworded", text: "umformuliert" },
    { name: "moved", text: "verschoben von 1.1" },
    { name: "renamed", text: "früher „s“" },
    { name: "strengthened", text: "verschärft (SOLL zu MUSS)" },
  ]);
});
