import { describe, expect, test } from "vitest";
import type { License } from "../../schema/generated/license.ts";
import type { LicenseKind, LicensePolicy } from "../../schema/generated/license-policy.ts";
import {
  aDecision,
  aLicense,
  anAuthority,
  aPolicy,
  aVersion,
  evidenceOf,
  sameText,
} from "../../testing/licensing.ts";
import { decide } from "./decide.ts";

const DAY = "2026-06-01";

/** The outcome, why, and since when, in one line. */
function said(
  license: License,
  policy: LicensePolicy | null = aPolicy(),
  asOf = DAY,
  kind: LicenseKind = "software",
): string {
  const { outcome, basis } = decide(license, policy, asOf, kind);
  const since = "since" in basis ? ` since ${basis.since}` : "";
  return `${outcome} by ${basis.type === "policy" ? basis.rule : basis.type}${since}`;
}

describe("the policy decides from what authorities say", () => {
  test("the first rule that holds decides, else what is said for everything else", () => {
    const withEvidence = (said: Record<string, string>) => aLicense({ evidence: evidenceOf(said) });
    expect(said(withEvidence({ a: "free" }))).toBe("approved by called-free since 2026-01-01");
    expect(said(withEvidence({ a: "closed" }))).toBe("refused by called-closed since 2026-01-01");
    expect(said(withEvidence({ a: "free", b: "closed" }))).toBe(
      "review by people since 2026-01-01",
    );
  });

  test("an authority that says nothing has not said no", () => {
    expect(said(aLicense())).toBe("review by people since 2026-01-01");
  });

  test("statements that no reading names, and authorities that nobody knows, do not count", () => {
    const license = aLicense({ evidence: evidenceOf({ a: "gpl-compatible", somebody: "free" }) });
    expect(said(license)).toBe("review by people since 2026-01-01");
  });

  test("authorities of one group count once", () => {
    const rules = [
      {
        id: "two",
        outcome: "approved" as const,
        when: { open: { atLeast: 2 } },
        reason: sameText("Two"),
      },
    ];
    const license = aLicense({ evidence: evidenceOf({ a: "free", b: "free" }) });
    const versions = [aVersion({ rules })];
    expect(said(license, aPolicy({ versions }))).toContain("approved by two");
    const authorities = [anAuthority("a", { group: "g" }), anAuthority("b", { group: "g" })];
    expect(said(license, aPolicy({ versions, authorities }))).toContain("review by people");
  });

  test("readings and rules can be for one kind of work", () => {
    const readings = [
      { authority: "a", says: ["free"], means: "open" as const, kinds: ["data" as const] },
    ];
    const policy = aPolicy({ versions: [aVersion({ readings })] });
    const license = aLicense({ evidence: evidenceOf({ a: "free" }) });
    expect(said(license, policy, DAY, "software")).toContain("review");
    expect(said(license, policy, DAY, "data")).toContain("approved");
  });

  test("another policy decides otherwise, without code: copyleft is refused, whatever anybody says", () => {
    const rules = [
      {
        id: "no-copyleft",
        outcome: "refused" as const,
        when: { families: ["strong-copyleft" as const] },
        reason: sameText("No"),
      },
      {
        id: "listed",
        outcome: "approved" as const,
        when: { says: [{ authority: "a", statement: "free" }] },
        reason: sameText("Listed"),
      },
    ];
    const otherwise = { id: "never", outcome: "refused" as const, reason: sameText("Never") };
    const policy = aPolicy({ versions: [aVersion({ rules, otherwise })] });
    const evidence = evidenceOf({ a: "free", b: "free" });
    expect(said(aLicense({ family: "strong-copyleft", evidence }), policy)).toContain("refused");
    expect(said(aLicense({ evidence }), policy)).toContain("approved by listed");
    expect(said(aLicense(), policy)).toContain("refused by never");
  });
});

describe("time", () => {
  const strict = aVersion({ id: "2", from: "2026-05-01", rules: [] });
  const policy = aPolicy({ versions: [aVersion(), strict] });
  const free = aLicense({ evidence: evidenceOf({ a: "free" }) });

  test("the version that was in force on the day decides", () => {
    expect(said(free, policy, "2026-04-30")).toBe("approved by called-free since 2026-01-01");
    expect(said(free, policy, "2026-05-01")).toBe("review by people since 2026-05-01");
  });

  test("an answer that versions agree on holds since the first of them", () => {
    expect(said(aLicense(), policy)).toBe("review by people since 2026-01-01");
  });

  test("before the first version there is no answer", () => {
    expect(said(free, policy, "2025-12-31")).toBe("unknown by no-policy");
    expect(said(free, null)).toBe("unknown by no-policy");
  });

  test("a decision of people replaces the policy from its day on, the latest one counts", () => {
    const license = aLicense({
      evidence: evidenceOf({ a: "free" }),
      decisions: [
        aDecision({ date: "2026-03-01", outcome: "refused" }),
        aDecision({ date: "2026-04-01", outcome: "approved" }),
      ],
    });
    expect(said(license, policy, "2026-02-28")).toBe("approved by called-free since 2026-01-01");
    expect(said(license, policy, "2026-03-01")).toBe("refused by people since 2026-03-01");
    expect(said(license, policy, "2026-12-01")).toBe("approved by people since 2026-04-01");
  });

  test("a decision for one kind of work says nothing of the others", () => {
    const license = aLicense({ decisions: [aDecision({ kinds: ["data"] })] });
    expect(said(license, policy, DAY, "data")).toContain("approved");
    expect(said(license, policy, DAY, "software")).toContain("review");
  });
});
