import { expect, test } from "vitest";
import type { Test } from "../../../schema/generated/badge-rules.ts";
import { readTest } from "../rule-test.ts";
import { requirementOf, subjectOf } from "./requirement.ts";
import { valueText } from "./values.ts";

function words(raw: Test): readonly string[] {
  const read = readTest(raw, { trust: "observed", maxAge: 90 });
  if (read.type !== "fact") throw new Error("not a test of one fact");
  const [subject, requirement] = [subjectOf(read), requirementOf(read)];
  return [`${subject.de}: ${requirement.de}`, `${subject.en}: ${requirement.en}`];
}

test.each([
  [
    { fact: "git/commits", atLeast: 1, days: 91 },
    "Commits: mindestens 1\u00a0Commit in 91 Tagen",
    "Commits: at least 1\u00a0commit in 91 days",
  ],
  [
    { fact: "forge/successful-ci-runs", per: "forge/ci-runs", above: 80.5 },
    "„Erfolgreiche Läufe der automatischen Tests“ im Verhältnis zu „Läufe der automatischen Tests“: mehr als 80,5\u00a0%",
    "“Successful runs of the automated tests” in relation to “Runs of the automated tests”: more than 80.5\u00a0%",
  ],
  [{ fact: "files/changelog", is: true }, "Änderungsprotokoll: ja", "Changelog: yes"],
  [
    { fact: "stated/maintenance-type", isNot: "none" },
    "Art der Wartung: nicht none",
    "Type of maintenance: not none",
  ],
  [
    { fact: "stated/license-verdict", oneOf: ["approved", "refused"] },
    "Urteil über die Lizenz: freigegeben oder abgelehnt",
    "Verdict on the licence: approved or refused",
  ],
  [
    { fact: "stated/release-date", withinDays: 90 },
    "Datum dieser Version: höchstens 90\u00a0Tage her",
    "Date of that version: at most 90\u00a0days ago",
  ],
  [
    { fact: "stated/contract-end", aheadDays: 1 },
    "Ende des Wartungsvertrags: noch mindestens 1\u00a0Tag",
    "End of the maintenance contract: at least 1\u00a0day ahead",
  ],
  [
    { fact: "scan/vulnerabilities", atMost: 0, subject: "release" },
    "Offene bekannte Schwachstellen: höchstens 0\u00a0Funde im neuesten Release",
    "Open known vulnerabilities: at most 0\u00a0findings in the latest release",
  ],
] as const)("a test in words: %j", (raw, de, en) => {
  expect(words(raw as unknown as Test)).toEqual([de, en]);
});

test("values are written as people of each language write them", () => {
  expect(valueText(1234.56, "days", "forge/issue-reaction")).toEqual({
    de: "1.234,6\u00a0Tage",
    en: "1,234.6\u00a0days",
  });
  expect(valueText(false, null, "files/license")).toEqual({ de: "nein", en: "no" });
  expect(valueText("v1.0", null, "git/latest-tag")).toEqual({ de: "v1.0", en: "v1.0" });
});
