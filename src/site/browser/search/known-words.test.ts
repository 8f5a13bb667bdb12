import { describe, expect, it } from "vitest";
import { doubtfulWords } from "./known-words.ts";

const doubtful = (words: string, content: string, meta: Record<string, string> = {}) =>
  doubtfulWords(words, { content, meta, locations: content.split(" ").map((_, place) => place) });

describe("a word of the query is doubted", () => {
  it.each([
    ["xyzzy", "X"],
    ["Fürth", "für"],
    ["Vidokonferenz", "V."],
    ["Photoshop", "Phorms"],
  ])("where “%s” found “%s”", (word, found) => {
    expect(doubtful(word, found)).toEqual([word]);
  });

  it.each([
    ["videok", "Videokonferenzen"],
    ["Umfragen", "Umfragesystem"],
    ["Buergerbeteiligung", "Bürgerbeteiligung"],
    ["Strasse", "Straßen,"],
    ["Straßenverzeichnis", "Straße"],
    ["eAkte", "E-Akte"],
    ["GIS", "PostGIS-Datenbank"],
    ["sharepont", "SharePoint"],
    ["Akten", "Akte"],
    ["libraries", "library"],
  ])("but not where “%s” found “%s”", (word, found) => {
    expect(doubtful(word, found)).toEqual([]);
  });

  it("for itself alone", () => {
    expect(doubtful("nextcloud xyzzy", "Nextcloud X")).toEqual(["xyzzy"]);
  });

  it("not where a field outside the content has it", () => {
    expect(doubtful("EUPL", "", { facts: "DINUM · EUPL-1.2" })).toEqual([]);
  });

  it("where it stands in the content at a place that did not answer", () => {
    expect(doubtfulWords("zoom", { content: "Z. Zoom", locations: [0], meta: {} })).toEqual([
      "zoom",
    ]);
  });
});
