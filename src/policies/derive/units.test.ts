import { expect, test } from "vitest";
import { POLICY_LIMITS } from "../../catalog/limits.ts";
import { parsePolicyText } from "../parse/parse.ts";
import { piecesOf, unitsOf, writeUnit } from "./units.ts";

const read = (source: string) =>
  unitsOf({ source, parsed: parsePolicyText(source, "Titel", POLICY_LIMITS) });

test("a text is its units: headings and paragraphs with what belongs to them", () => {
  const source =
    "Vorwort.\n\n## A ## \n\nEinleitung.\n\nSatz\nin zwei Zeilen. {#satz .definition}\n\n- eins {#eins}\n- zwei\n\nAbsatz.";
  const { units } = read(source.replace("## A ##", "## A {#a} ##"));
  expect(units).toEqual([
    { id: "", number: "", parent: null, attributes: "", pieces: ["Vorwort."] },
    { id: "a", number: "1", parent: "", attributes: " {#a}", pieces: ["## A ##", "\nEinleitung."] },
    {
      id: "satz",
      number: "1.1",
      parent: "a",
      attributes: " {#satz .definition}",
      pieces: ["Satz\nin zwei Zeilen.", "\n- eins {#eins}", "- zwei", "\nAbsatz."],
    },
  ]);
  expect(units.slice(1).map(writeUnit)).toEqual([
    "## A {#a} ##\n\nEinleitung.",
    "Satz\nin zwei Zeilen. {#satz .definition}\n\n- eins {#eins}\n- zwei\n\nAbsatz.",
  ]);
});

test("footnotes and targets of links stand aside", () => {
  const { units, notes } = read(
    "A[^1] [x][y] {#a}\n\n[^1]: Note\n  weiter\n\n[y]: https://a.example/\n\nB {#b}",
  );
  expect(units.map(({ pieces }) => pieces)).toEqual([[], ["A[^1] [x][y]"], ["B"]]);
  expect([...notes]).toEqual([
    ["[^1]", "\n[^1]: Note\n  weiter"],
    ["[y]", "\n[y]: https://a.example/"],
  ]);
});

test("what stands in a fence stays together", () => {
  expect(piecesOf("a\n\n```\n- b\n\n- c\n```\n\n1. d\n2. e")).toEqual([
    "a",
    "\n```\n- b\n\n- c\n```",
    "\n1. d",
    "2. e",
  ]);
});
