import { describe, expect, it } from "vitest";
import { parseOneLanguage, printOneLanguage } from "./one-language.ts";

describe("texts in one language", () => {
  const record = {
    name: "MIT License",
    summary: { de: "Kurz", en: "Short" },
    notes: [{ text: { de: "Eins", en: "One" } }],
    empty: {},
    evidence: { de: { says: ["free"] } },
    more: { de: "Drei", en: "Three", fr: "Trois" },
  };

  it("leave the other language out of the file", () => {
    const json = printOneLanguage(record, "de");
    expect(json).toContain('"summary":{"de":"Kurz"}');
    expect(json).not.toMatch(/Short|One/u);
  });

  it("stand for both languages once they are read, and everything else is as it was", () => {
    expect(parseOneLanguage(printOneLanguage(record, "en"), "en")).toEqual({
      ...record,
      summary: { de: "Short", en: "Short" },
      notes: [{ text: { de: "One", en: "One" } }],
    });
  });
});
