import { describe, expect, it } from "vitest";
import { soughtWords } from "./words.ts";

describe("the words that the index is asked for", () => {
  it.each([
    ["de", "Software für Umfragen", "Umfragen"],
    ["de", "Alternative zu Zoom", "Zoom"],
    ["de", "statt Microsoft Teams", "Microsoft Teams"],
    ["en", "a replacement for Trello", "Trello"],
    ["en", "open data portal", "open data portal"],
  ])("%s: “%s” asks for “%s”", (lang, query, words) => {
    expect(soughtWords(query, lang)).toBe(words);
  });

  it("are all of them where none says more", () => {
    expect(soughtWords("die Software", "de")).toBe("Software");
    expect(soughtWords("für", "de")).toBe("für");
    expect(soughtWords("", "de")).toBe("");
  });

  it("of a phrase in quotation marks are all that the index has", () => {
    expect(soughtWords('"Software für Umfragen"', "de")).toBe('"Software Umfragen"');
  });
});
