import { describe, expect, it } from "vitest";
import { openRules } from "../../../facts/badges/rule-set.ts";
import type { Test } from "../../../schema/generated/badge-rules.ts";
import { rulesAsking } from "../../../testing/badge-catalog.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { amountWords, testWords, valueWords } from "./fact-words.ts";

const data = aSiteData(aCatalog());
const [de, en] = [contextOf(data, "de", "badges/"), contextOf(data, "en", "badges/")];

function said(test: Test): { readonly de: string; readonly en: string } {
  const [criterion] = openRules(rulesAsking(test)).criteria;
  if (criterion === undefined) throw new Error("The criterion is not there");
  return { de: testWords(de, criterion.test), en: testWords(en, criterion.test) };
}

const CASES: readonly (readonly [test: Test, de: string, en: string])[] = [
  [
    { fact: "git/commits", atLeast: 5 },
    "Commits: mindestens 5 Commits",
    "Commits: at least 5 commits",
  ],
  [{ fact: "git/tags", atMost: 1 }, "Tags: höchstens 1 Tag", "Tags: at most 1 tag"],
  [{ fact: "git/tags", above: 1000 }, "Tags: mehr als 1.000 Tags", "Tags: more than 1,000 tags"],
  [{ fact: "git/tags", below: 2 }, "Tags: weniger als 2 Tags", "Tags: less than 2 tags"],
  [{ fact: "files/changelog", is: true }, "Änderungsprotokoll: ja", "Changelog: yes"],
  [
    { fact: "files/changelog", isNot: false },
    "Änderungsprotokoll: alles außer „nein“",
    "Changelog: anything but “no”",
  ],
  [
    { fact: "stated/license-verdict", oneOf: ["approved", "review"] },
    "Urteil über die Lizenz: Freigegeben oder Zu prüfen",
    "Verdict on the licence: Approved or To review",
  ],
  [
    { fact: "git/last-commit", withinDays: 90 },
    "Letzter Commit: höchstens 90 Tage her",
    "Last commit: at most 90 days ago",
  ],
  [
    { fact: "stated/contract-end", aheadDays: 1 },
    "Ende des Wartungsvertrags: noch mindestens 1 Tag hin",
    "End of the maintenance contract: at least 1 day ahead",
  ],
  [
    { fact: "git/signed-tags", per: "git/tags", atLeast: 80 },
    "„Signierte Tags“ im Verhältnis zu „Tags“: mindestens 80 Prozent",
    "“Signed tags” in relation to “Tags”: at least 80 per cent",
  ],
];

describe("a test in words", () => {
  it.each(CASES)("%o", (test, german, english) => {
    expect(said(test)).toEqual({ de: german, en: english });
  });

  it("joins several by and, or by or", () => {
    const parts = [
      { fact: "files/changelog", is: true },
      { fact: "git/tags", atLeast: 1 },
    ];
    expect(said({ all: parts }).en).toBe("Changelog: yes and Tags: at least 1 tag");
    expect(said({ any: parts }).de).toBe("Änderungsprotokoll: ja oder Tags: mindestens 1 Tag");
  });

  it("says of a broken one that it cannot be tested", () => {
    expect(said({ fact: "git/commits" }).en).toBe("The rule cannot be tested.");
  });
});

describe("a value in words", () => {
  it("has one decimal place at most, and the number of its unit", () => {
    expect(amountWords(de, 2.345, "days")).toBe("2,3 Tage");
    expect(amountWords(en, 1, "persons")).toBe("1 person");
    expect(amountWords(en, 7.25, null)).toBe("7.3");
  });

  it("is a date, a text, or the name of a term", () => {
    expect(valueWords(de, "git/last-commit", "2026-04-29", null)).toBe("29. April 2026");
    expect(valueWords(de, "git/latest-tag", "v1", null)).toBe("v1");
    expect(valueWords(de, "stated/license-verdict", "refused", null)).toBe("Abgelehnt");
    expect(valueWords(en, "forge/archived", false, null)).toBe("no");
  });
});
