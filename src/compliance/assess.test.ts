import { describe, expect, test } from "vitest";
import type { LicenseClaim } from "../sbom/bill.ts";
import {
  aBill,
  aClaim,
  aComponent,
  anAssessor,
  answerOf,
  judgementOn,
  readingOf,
} from "../testing/compliance.ts";
import { assessBill, assessInSteps } from "./assess.ts";

const assessor = anAssessor();
const judged = (license: string | LicenseClaim | null) => judgementOn(license, assessor);

describe("how a claim is read and judged", () => {
  test.each([
    ["MIT", "approved, as-written, MIT"],
    ["MIT OR BUSL-1.1", "approved, as-written, MIT OR BUSL-1.1"],
    ["MIT AND ISC", "review, as-written, MIT AND ISC"],
    ["BUSL-1.1", "refused, as-written, BUSL-1.1"],
    ["Zlib", "unknown, as-written, Zlib"],
    ["mit", "approved, spelling, MIT"],
    ["GPL-3.0", "approved-with-conditions, spelling, GPL-3.0-only"],
    ["Apache 2.0", "approved, corrected, Apache-2.0"],
    ["Apache License, Version 2.0", "approved, corrected, Apache-2.0"],
    ["MIT, BUSL-1.1", "refused, corrected, MIT AND BUSL-1.1"],
    ["MIT OR Charityware", "approved, partly, MIT OR Charityware"],
    ["MIT AND Charityware", "unknown, partly, MIT AND Charityware"],
    ["MIT AND NOASSERTION", "unknown, partly, MIT AND NOASSERTION"],
    ["MIT OR LGPLv2+ OR Charityware", "approved, partly, MIT OR LGPL-2.0-or-later OR Charityware"],
    ["MIT OR Charityware+", "approved, partly, MIT OR Charityware+"],
    ["GPLv3", "unknown, words, -"],
    ["Apache", "unknown, words, -"],
    ["MIT/Apache-2.0", "unknown, words, -"],
    ["Custom license", "unknown, words, -"],
    ["LicenseRef-own", "unknown, as-written, LicenseRef-own"],
    ["NONE", "review, no-license, -"],
    ["NOASSERTION", "unknown, no-assertion, -"],
    ["UNLICENSED", "review, unlicensed, -"],
    ["Unlicense", "approved, as-written, Unlicense"],
    ["SEE LICENSE IN LICENSE.md", "unknown, elsewhere, -"],
  ])("%s", (text, expected) => {
    expect(readingOf(judged(text))).toBe(expected);
    expect(readingOf(judged(aClaim(text, { as: "name" })))).toBe(expected);
  });

  test("a component without any claim is unknown, and says so", () => {
    expect(readingOf(judged(null))).toBe("unknown, not-stated, -");
    expect(judged(null).why).toEqual([
      {
        de: "Die Datei nennt für diese Komponente keine Lizenz.",
        en: "The file states no licence for this component.",
      },
    ]);
  });

  test.each([
    [["MIT", "BUSL-1.1"], "AND", "refused, as-written, MIT AND BUSL-1.1"],
    [["MIT", "BUSL-1.1"], "OR", "approved, as-written, MIT OR BUSL-1.1"],
    [["MIT OR ISC", "Apache 2.0"], "AND", "approved, corrected, (MIT OR ISC) AND Apache-2.0"],
    [["mit", "MIT"], "AND", "approved, spelling, MIT"],
    [["MIT", "Custom license"], "AND", "unknown, partly, MIT AND Custom license"],
    [["MIT", "Custom license"], "OR", "approved, partly, MIT OR Custom license"],
    [["MIT", "UNLICENSED"], "AND", "unknown, partly, MIT AND UNLICENSED"],
    [["Custom license", "Other license"], "AND", "unknown, words, -"],
  ] as const)("%s joined by %s", (texts, join, expected) => {
    expect(readingOf(judged(aClaim(texts, { as: "name", join })))).toBe(expected);
  });

  test("the same terms with another operator are another claim", () => {
    const components = (["AND", "OR"] as const).map((join) =>
      aComponent(aClaim(["MIT", "BUSL-1.1"], { join })),
    );
    const { totals } = assessBill(aBill(components), assessor);
    expect([totals.outcomes.refused, totals.outcomes.approved]).toEqual([1, 1]);
  });

  test("what to choose is named where it helps", () => {
    expect(judged("BUSL-1.1 OR MIT").choose).toBe("MIT");
    expect(judged(aClaim(["GPL-3.0-only", "MIT"], { join: "OR" })).choose).toBe("MIT");
    expect(judged("BUSL-1.1").choose).toBeNull();
  });

  test("what may be meant is named and not believed", () => {
    expect(judged("GPLv3").mayMean).toEqual(["GPL-3.0-only", "GPL-3.0-or-later"]);
    expect(judged("UNLICENSED").mayMean).toEqual([]);
    expect(judged("Apache 2.0").mayMean).toEqual([]);
  });
});

describe("why", () => {
  const why = (text: string, language: "de" | "en" = "en") =>
    judged(text).why.map((each) => each[language]);

  test("a correction is shown as a correction", () => {
    expect(why("Apache 2.0")[0]).toBe('"Apache 2.0" is read as "Apache-2.0".');
    expect(why("Apache 2.0", "de")[0]).toBe("„Apache 2.0“ ist gelesen als „Apache-2.0“.");
  });

  test("the licences that decide are explained, and no others", () => {
    expect(why("MIT AND BUSL-1.1").filter((each) => /^[A-Z]\S+: /u.test(each))).toEqual([
      "BUSL-1.1: Closed",
    ]);
    expect(why("MIT OR BUSL-1.1").some((each) => each.startsWith("BUSL"))).toBe(false);
  });

  test("parts that are no licences are named", () => {
    expect(why("MIT AND Charityware")[0]).toBe(
      'The part "Charityware" is no licence that is known here.',
    );
  });

  test("npm's word is kept apart from the licence with a similar name", () => {
    expect(why("UNLICENSED")[0]).toContain('the licence "Unlicense" is something else');
  });
});

describe("texts that come with the file", () => {
  const texts = [{ id: "LicenseRef-own", name: null, text: "Do what\nyou like." }];
  const request = {
    license: "LicenseRef-own",
    name: "Own",
    state: "decided" as const,
    requested: { date: "2026-02-01", by: "City" },
    reason: { de: "Nötig", en: "Needed" },
    decisions: [
      {
        date: "2026-03-01",
        outcome: "approved" as const,
        reasons: { de: "Angesehen", en: "Looked at" },
        reviewers: ["board"],
      },
    ],
  };
  const withText = (text: string) => {
    const deciding = anAssessor({ ...assessor.judge.book, requests: [{ ...request, text }] });
    const bill = aBill([aComponent("LicenseRef-own")], { licenseTexts: texts });
    return assessBill(bill, deciding).components[0]?.judgement;
  };

  test("a reference without a decision stays unknown, and its text is at hand", () => {
    const bill = aBill([aComponent("LicenseRef-own")], { licenseTexts: texts });
    const [first] = assessBill(bill, assessor).components;
    expect(first?.judgement).toMatchObject({ outcome: "unknown", texts });
    expect(first?.judgement.why[0]?.en).toBe('The text is in the file: "LicenseRef-own".');
  });

  test("a decision counts for the same text", () => {
    expect(withText("do what you LIKE.")?.outcome).toBe("approved");
  });

  test("a decision about another text of the same id does not count", () => {
    expect(withText("Do nothing.")).toMatchObject({ outcome: "unknown" });
    expect(withText("Do nothing.")?.why[0]?.en).toContain("is another text in this file");
  });
});

describe("claims that contradict each other", () => {
  const disagreements = (counts: string, other: string) => {
    const also = aClaim(other, { where: "detected" });
    const component = aComponent(counts, { alsoStated: also ? [also] : [] });
    const [first] = assessBill(aBill([component]), assessor).components;
    return first?.disagreements.map(({ type, where }) => `${type} ${where}`).join();
  };

  test.each([
    ["MIT", "MIT AND BUSL-1.1", "worse detected"],
    ["MIT", "LicenseRef-found", "worse detected"],
    ["MIT", "Apache-2.0", "other detected"],
    ["MIT", "NONE", "worse detected"],
    ["NONE", "MIT", "other detected"],
    ["MIT", "MIT AND Apache-2.0", ""],
    ["MIT", "MIT AND GPL-3.0-only", ""],
    ["MIT", "mit", ""],
    ["GPL-3.0-only", "GPL-3.0-or-later", "worse detected"],
    ["BUSL-1.1", "BUSL-1.1 AND ISC", ""],
    ["MIT", "NOASSERTION", ""],
    ["MIT", "Some words", ""],
    ["Some words", "MIT", ""],
  ])("%s beside %s", (counts, other, expected) => {
    expect(disagreements(counts, other)).toBe(expected);
  });
});

describe("the order", () => {
  test("those that need a person first, then claims to compare, then the rest as in the file", () => {
    const other = aClaim("Apache-2.0", { where: "detected" });
    const components = [
      aComponent("MIT", { name: "fine" }),
      aComponent(null, { name: "silent" }),
      aComponent("MIT", { name: "contradicted", alsoStated: other ? [other] : [] }),
      aComponent("ISC", { name: "people" }),
      aComponent("BUSL-1.1", { name: "closed" }),
      aComponent("GPL-3.0-only", { name: "copyleft" }),
      aComponent("Zlib", { name: "no record" }),
      aComponent("MIT AND BUSL-1.1", { name: "half closed" }),
    ];
    expect(assessBill(aBill(components), assessor).components.map(answerOf)).toEqual([
      'closed: declared "BUSL-1.1" = BUSL-1.1, refused (as-written)',
      'half closed: declared "MIT AND BUSL-1.1" = MIT AND BUSL-1.1, refused (as-written)',
      'people: declared "ISC" = ISC, review (as-written)',
      'silent: - "" = -, unknown (not-stated)',
      'no record: declared "Zlib" = Zlib, unknown (as-written)',
      'contradicted: declared "MIT" = MIT, approved (as-written)',
      'fine: declared "MIT" = MIT, approved (as-written)',
      'copyleft: declared "GPL-3.0-only" = GPL-3.0-only, approved-with-conditions (as-written)',
    ]);
  });
});

describe("progress", () => {
  test("is reported in steps, and the last report is the end", () => {
    const components = Array.from({ length: 1000 }, (_, index) =>
      aComponent("MIT", { name: `part-${index}` }),
    );
    const reports = [...assessInSteps(aBill(components), assessor)];
    // What is collected for each of the six uses comes after the last component.
    const done = reports.map((each) => each.done);
    expect(done).toEqual([0, 250, 500, 750, ...Array(6).fill(1000)]);
    expect(new Set(reports.map(({ total }) => total))).toEqual(new Set([1000]));
  });

  test("each distinct claim is judged once", () => {
    let calls = 0;
    const judge = {
      ...assessor.judge,
      judgeTree: (tree: Parameters<typeof assessor.judge.judgeTree>[0]) => {
        calls += 1;
        return assessor.judge.judgeTree(tree);
      },
    };
    const claims = ["MIT", "ISC", "MIT OR ISC"];
    const components = claims.flatMap((each) => Array(50).fill(aComponent(each)));
    const { totals } = assessBill(aBill(components), { ...assessor, judge });
    expect([calls, totals.judgements.length]).toEqual([3, 3]);
  });
});
