import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CHECKS, checkCatalog } from "../checks/index.ts";
import type { ClauseChange, Comparison } from "../policies/compare/difference.ts";
import { isUnchanged } from "../policies/compare/summary.ts";
import { compareVersions } from "../policies/compare/versions.ts";
import { ancestryOf } from "../policies/derive/ancestry.ts";
import type { Policy } from "../policies/model.ts";
import { DRAFT, originalOf, releasedOf, versionOf, versionOn } from "../policies/versions.ts";
import { shownChanges } from "../testing/comparison.ts";
import type { Catalog, RawFile } from "./catalog.ts";
import { parseCatalog } from "./parse.ts";
import { readCatalog } from "./read.ts";

const DAY = "2026-11-28";

let files: readonly RawFile[] = [];
let catalog: Catalog;

beforeAll(async () => {
  const all = await readCatalog(join(import.meta.dirname, "../.."));
  // What the policies name: rules of licenses, criteria of badges.
  files = all.filter(({ path }) =>
    /^(?:licenses\/policy|catalog\/(?:policies|rules|site))/u.test(path),
  );
  catalog = parseCatalog(files).catalog;
});

function policyOf(id: string): Policy {
  const policy = catalog.policies.get(id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
}

/** Each version with the one before it, and the draft with the last version. */
function comparisons(id: string, language: string): readonly Comparison[] {
  const policy = policyOf(id);
  const ids = policy.versions.map((version) => version.id);
  return ids.slice(1).map((version, index) => {
    const comparison = compareVersions(policy, ids[index] ?? "", version, language);
    if (!comparison) throw new Error(`no ${version}`);
    return comparison;
  });
}

/** How often something happens in the changes from version to version of a policy. */
function countIn(id: string, happens: (change: ClauseChange) => boolean): number {
  return comparisons(id, "de").flatMap(({ changes }) => changes.filter(happens)).length;
}

test("no check has anything to say about the policies", () => {
  const findings = checkCatalog(catalog, files, CHECKS, { asOf: DAY });
  expect(findings.filter(({ file }) => file.startsWith("catalog/policies/"))).toEqual([]);
});

describe.each([
  ["admission", 3],
  ["open-source", 3],
  ["it-architecture", 3],
  ["it-architecture-state", 2],
  ["it-architecture-city", 2],
] as const)("the policy %s", (id, versions) => {
  test("has versions of which one holds, and a draft that differs from it", () => {
    const policy = policyOf(id);
    const holding = versionOn(policy, DAY);
    expect(releasedOf(policy).length).toBeGreaterThanOrEqual(versions);
    expect(holding).toBe(releasedOf(policy).at(-1));
    const last = comparisons(id, "de").at(-1);
    expect(last?.after.version).toBe(DRAFT);
    expect(last?.changes.some((change) => !isUnchanged(change))).toBe(true);
  });

  test("changes in both languages in the same way", () => {
    const [german, english] = ["de", "en"].map((language) =>
      comparisons(id, language).map(shownChanges),
    );
    expect(english).toEqual(german);
  });

  test("says that it binds nobody", () => {
    const { status, statusNote, issuer } = policyOf(id).facts;
    expect([status, issuer]).toEqual(["demonstration", undefined]);
    expect(statusNote?.de).toMatch(/(?:Niemand|Keine Stelle) hat diese/u);
    expect(statusNote?.en).toMatch(/(?:Nobody|No body) has adopted/u);
  });

  test("says in each version since the second, in both languages, what changed", () => {
    for (const { texts } of releasedOf(policyOf(id)).slice(1)) {
      const counts = texts.map(({ front }) => front.changes?.length ?? 0);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(new Set(counts).size).toBe(1);
    }
  });
});

describe.each([["admission"], ["open-source"]] as const)("from version to version of %s", (id) => {
  test.each(["added", "repealed", "split", "merged", "reworded", "formatting", "moved"] as const)(
    "something is %s",
    (kind) => {
      const summaries = comparisons(id, "de").map(({ summary }) => summary);
      expect(Math.max(...summaries.map((summary) => summary[kind]))).toBeGreaterThan(0);
    },
  );

  test.each(["strengthened", "weakened"] as const)("a duty is %s", (direction) => {
    const happens = (change: ClauseChange) =>
      change.obligations.some((each) => each.direction === direction);
    expect(countIn(id, happens)).toBeGreaterThan(0);
  });
});

describe("the model open-source policy", () => {
  test("turns a duty into its opposite", () => {
    const happens = ({ obligations }: ClauseChange) =>
      obligations.some(({ direction }) => direction === "reversed");
    expect(countIn("open-source", happens)).toBe(1);
  });

  test("has a succession that nobody declared", () => {
    const happens = (change: ClauseChange) => "basis" in change && change.basis === "detected";
    expect(countIn("open-source", happens)).toBe(1);
  });
});

describe("the guideline of the invented city", () => {
  test("derives from that of the state, and that from the one of the whole country", () => {
    const policy = policyOf("it-architecture-city");
    const text = originalOf(policy, versionOf(policy, "2026.2"));
    if (!text) throw new Error("no text");
    const ancestors = ancestryOf(catalog.policies, policy, text);
    expect(ancestors.map((each) => `${each.policy.id} ${each.text.version}`)).toEqual([
      "it-architecture 2026.2",
      "it-architecture-state 2026.2",
      "it-architecture-city 2026.2",
    ]);
  });
});

test("the draft of the invented state follows its parent's newest version, and leaves two clauses to people", () => {
  const policy = policyOf("it-architecture-state");
  const front = originalOf(policy, versionOf(policy, DRAFT))?.front;
  expect(front?.parent).toBe(releasedOf(policyOf("it-architecture")).at(-1)?.id);
  expect(front?.undecided).toEqual(["mirror", "log-retention"]);
});
