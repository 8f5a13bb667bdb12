import { expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { expectedPairs, languagesOfPair } from "./pairs.ts";

function policyOf(versions: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const texts = versions.map((id, index) => [
    `regeln/${id}.de.md`,
    policyText("Text.", id === "draft" ? "" : `inForce: { from: 2026-0${index + 1}-01 }\n`),
  ]);
  const files = { "regeln/policy.yml": policyYaml(), ...Object.fromEntries(texts), ...more };
  const policy = policyCatalog(files).catalog.policies.get("regeln");
  if (!policy) throw new Error("no policy");
  return policy;
}

function shown(versions: readonly string[], day: string): readonly string[] {
  return expectedPairs(policyOf(versions), day).map(({ before, after }) => `${before} ${after}`);
}

test("each version is compared with the one before it", () => {
  expect(shown(["2026.1", "2026.2", "2026.3", "draft"], "2026-12-01")).toEqual([
    "2026.1 2026.2",
    "2026.2 2026.3",
    "2026.3 draft",
  ]);
});

test("the draft is compared with what holds as well, where the next version is decided but not yet in force", () => {
  expect(shown(["2026.1", "2026.2", "draft"], "2026-01-15")).toEqual([
    "2026.1 2026.2",
    "2026.2 draft",
    "2026.1 draft",
  ]);
});

test("without a second version there is nothing to compare", () => {
  expect(shown(["2026.1"], "2026-12-01")).toEqual([]);
  expect(shown(["draft"], "2026-12-01")).toEqual([]);
});

test("a pair is in the languages of both versions", () => {
  const english = { "regeln/2026.2.en.md": "---\ntitle: Rules\ntranslates: de\n---\n\nText.\n" };
  const policy = policyOf(["2026.1", "2026.2"], english);
  expect(languagesOfPair(policy, { before: "2026.1", after: "2026.2" })).toEqual(["de"]);
});
