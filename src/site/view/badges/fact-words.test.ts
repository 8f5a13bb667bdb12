import { describe, expect, it } from "vitest";
import { openRules } from "../../../facts/badges/rule-set.ts";
import type { Test } from "../../../schema/generated/badge-rules.ts";
import { rulesAsking } from "../../../testing/badge-catalog.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { testWords, valueWords } from "./fact-words.ts";

const term = (id: string, de: string, en: string) => [id, { id, label: { de, en } }] as const;
const vocabularies = {
  developmentStatuses: new Map([term("obsolete", "Eingestellt", "Discontinued")]),
  softwareTypes: new Map([term("library", "Bibliothek", "Library")]),
  maintenanceTypes: new Map([term("none", "Niemand", "Nobody")]),
};
const data = aSiteData(aCatalog({ vocabularies }));
const [de, en] = [contextOf(data, "de", "badges/"), contextOf(data, "en", "badges/")];

function said(test: Test): readonly string[] {
  const [criterion] = openRules(rulesAsking(test)).criteria;
  if (criterion === undefined) throw new Error("The criterion is not there");
  return [testWords(de, criterion.test), testWords(en, criterion.test)];
}

describe("a test in words", () => {
  it("calls terms by their labels", () => {
    expect(said({ fact: "stated/maintenance-type", isNot: "none" })).toEqual([
      "Art der Wartung: nicht Niemand",
      "Type of maintenance: not Nobody",
    ]);
    expect(said({ fact: "stated/software-type", oneOf: ["library", "addon"] })).toEqual([
      "Art der Software: Bibliothek oder addon",
      "Type of software: Library or addon",
    ]);
  });

  it("joins several by and, or by or", () => {
    const parts = [
      { fact: "files/changelog", is: true },
      { fact: "stated/development-status", is: "obsolete" },
    ];
    expect(said({ all: parts })[1]).toBe("Changelog: yes and Development status: Discontinued");
    expect(said({ any: parts })[0]).toBe(
      "Änderungsprotokoll: ja oder Entwicklungsstand: Eingestellt",
    );
  });

  it("says of a broken one that it cannot be tested", () => {
    expect(said({ fact: "git/commits" })[1]).toBe("The rule cannot be tested.");
  });
});

describe("a value in words", () => {
  it("is a number with its unit, a date, a term, or a text as it stands", () => {
    expect(valueWords(de, "git/commits", 1, "commits")).toBe("1\u00a0Commit");
    expect(valueWords(de, "git/last-commit", "2026-04-29", null)).toBe("29. April 2026");
    expect(valueWords(en, "stated/development-status", "obsolete", null)).toBe("Discontinued");
    expect(valueWords(de, "git/latest-tag", "2026-04-29", null)).toBe("2026-04-29");
  });
});
