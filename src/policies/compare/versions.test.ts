import { describe, expect, test } from "vitest";
import { shownChanges } from "../../testing/comparison.ts";
import { germanVersions, policyCatalog, policyText } from "../../testing/policies.ts";
import { compareVersions } from "./versions.ts";

const versions = germanVersions({
  "2026.1": policyText("Alt. {#a}\n\nFest. {#f}"),
  "2026.2": policyText("Neu. {#b}\n\nFest. {#f}", "clauses: { b: { replaces: a } }\n"),
  "2026.10": policyText("Neuer. {#c}\n\nFest. {#f}", "clauses: { c: { replaces: b } }\n"),
  draft: policyText("Am neuesten. {#d}\n\nFest. {#f}", "clauses: { d: { replaces: c } }\n"),
});
const policy = policyCatalog(versions).catalog.policies.get("regeln");

function changes(before: string, after: string): readonly string[] | null {
  if (!policy) throw new Error("no policy");
  const comparison = compareVersions(policy, before, after, "de");
  return comparison && shownChanges(comparison);
}

describe("any two versions", () => {
  test("know what the versions between them declare", () => {
    expect(changes("2026.1", "2026.2")).toEqual(["1 a → 1 b, declared, reworded"]);
    expect(changes("2026.1", "draft")).toEqual(["1 a → 1 d, declared, reworded"]);
    expect(changes("2026.2", "2026.10")).toEqual(["1 b → 1 c, declared, reworded"]);
  });

  test("backwards too", () => {
    expect(changes("draft", "2026.1")).toEqual(["1 d → 1 a, declared, reworded"]);
    expect(changes("2026.10", "2026.10")).toEqual([]);
  });

  test("that are not there are not compared", () => {
    expect(changes("2026.1", "2027.1")).toBeNull();
    expect(policy && compareVersions(policy, "2026.1", "2026.2", "en")).toBeNull();
  });
});
