import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../catalog/parse.ts";
import { readCatalog } from "../../catalog/read.ts";
import { aCriterion, answerTo, badgeRules } from "../../testing/badges.ts";
import { openRules, type RuleSet } from "./rule-set.ts";
import { factTestsIn, type Test } from "./rule-test.ts";

const files = await readCatalog(".");
const { catalog } = parseCatalog(files.filter(({ path }) => path.startsWith("catalog/rules/")));
const file = catalog.badgeRules?.value;
if (file === undefined) throw new Error("catalog/rules/badges.yml is not there");
const ours: RuleSet = openRules(file);

describe("the rules of this catalogue", () => {
  test("have the five badges of the programme with its levels", () => {
    const shown = ours.badges.map(({ id, levels }) => [id, levels.map(({ level }) => level.id)]);
    expect(Object.fromEntries(shown)).toEqual({
      "open-source": ["gold"],
      maintained: ["bronze", "silver", "gold"],
      reused: ["bronze", "silver", "gold"],
      security: ["bronze", "silver", "gold"],
      "supply-chain": ["bronze", "silver", "gold"],
    });
  });

  test("can be tested, every one of them", () => {
    const tests = ours.criteria.flatMap(({ test, exempt }) => [
      test,
      ...exempt.map(({ when }) => when),
    ]);
    const broken = (each: Test): boolean =>
      each.type === "broken" || (each.type !== "fact" && each.parts.some(broken));
    expect(tests.filter(broken)).toEqual([]);
    expect(tests.flatMap(factTestsIn).length).toBeGreaterThan(20);
  });

  test("have the thresholds of the programme", () => {
    const shown = ours.criteria.map(({ id, test }) => {
      const facts = factTestsIn(test).map(({ fact, per, compare, days }) =>
        [fact, per && `per ${per}`, compare.is, String(compare.than), days && `in ${days} days`]
          .filter(Boolean)
          .join(" "),
      );
      return `${id}: ${facts.join(" and ")}`;
    });
    expect(shown).toEqual([
      "approved-license: stated/license-verdict oneOf approved,approved-with-conditions",
      "recent-commits: git/commits atLeast 5 in 183 days",
      "issue-reaction: forge/issue-reaction below 7 in 91 days",
      "recent-release: git/tags atLeast 1 in 183 days",
      "several-people: git/contributor-absence atLeast 2 in 183 days",
      "published-packages: forge/packages atLeast 1 in 183 days",
      "successful-ci: forge/successful-ci-runs atLeast 1 in 183 days",
      "one-user: stated/users atLeast 1",
      "ten-users: stated/users atLeast 10",
      "protected-branch: forge/branch-protected is true and forge/force-push-allowed is false",
      "security-policy: files/security-policy is true",
      "signed-tags: git/signed-tags per git/tags atLeast 80 in 183 days",
      "reviewed-changes: forge/reviewed-merge-requests per forge/merge-requests atLeast 75 in 183 days",
      "release-without-vulnerabilities: scan/vulnerabilities atMost 0",
      "critical-fixes: forge/critical-fix-time atMost 1",
      "changelog: files/changelog is true",
      "contribution-guide: files/contributing is true",
      "sbom-attestation: attestation/sbom is true",
      "vex-attestation: attestation/vex is true",
      "provenance: attestation/provenance is true",
    ]);
  });
});

describe("a rule file with mistakes", () => {
  test("leaves out what it does not define", () => {
    const badge = badgeRules().badges[0];
    const levels = [
      { id: "nowhere", criteria: ["commits"] },
      { id: "low", criteria: ["nobody"] },
    ];
    const rules = openRules(badgeRules({ badges: badge ? [{ ...badge, levels }] : [] }));
    expect(rules.badges[0]?.levels.map(({ level, criteria }) => [level.id, criteria])).toEqual([
      ["low", []],
    ]);
  });

  test("answers unknown where a test says nothing sensible", () => {
    expect(answerTo({}, {}).answer).toBe("unknown");
    expect(answerTo({ fact: "git/commits", is: true }, {}).test.type).toBe("broken");
    expect(
      openRules(badgeRules({ criteria: [aCriterion({ test: {} })] })).criteria[0]?.test,
    ).toEqual({ type: "broken" });
  });
});
