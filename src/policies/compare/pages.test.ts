import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { commonLanguages, comparePath, comparisonPages, comparisonPath } from "./pages.ts";

const HELD = "date: 2026-01-01\ninForce:\n  from: 2026-01-01\n";

function pagesOf(texts: Readonly<Record<string, string>>, id = "regeln") {
  const { policies } = policyCatalog({ "regeln/policy.yml": policyYaml(), ...texts }).catalog;
  const policy = policies.get(id);
  if (!policy) throw new Error(`no policy ${id}`);
  return {
    policy,
    paths: comparisonPages(policies, policy).map((page) => comparisonPath(id, page)),
  };
}

const german = (version: string) => ({
  [`regeln/${version}.de.md`]: policyText("Satz. {#s}", version === "draft" ? "" : HELD),
});

describe("pages of comparisons", () => {
  test("are those of consecutive versions and of the draft with the latest", () => {
    const texts = { ...german("2026.10"), ...german("2026.2"), ...german("draft") };
    expect(pagesOf(texts).paths).toEqual([
      "policies/regeln/compare/2026.2/2026.10/",
      "policies/regeln/compare/2026.10/draft/",
    ]);
    expect(comparePath("regeln")).toBe("policies/regeln/compare/");
  });

  test("are none where there is one version only", () => {
    expect(pagesOf(german("2026.1")).paths).toEqual([]);
    expect(pagesOf(german("draft")).paths).toEqual([]);
  });

  test("need a language that both versions have, and name the original first", () => {
    const english = { "regeln/2026.2.en.md": policyText("Sentence. {#s}", "translates: de\n") };
    expect(pagesOf({ ...german("2026.1"), ...english }).paths).toEqual([]);
    const both = { ...german("2026.2"), ...english, ...german("2026.1") };
    expect(pagesOf(both).paths).toEqual(["policies/regeln/compare/2026.1/2026.2/"]);
    expect(commonLanguages(pagesOf(both).policy, "2026.2", "2026.2")).toEqual(["de", "en"]);
  });

  test("compare a derived policy with the version of its parent that it names", () => {
    const front = `${HELD}parent: "2026.1"\n`;
    const child = {
      ...german("2026.1"),
      "land/policy.yml": policyYaml("parent: regeln\n"),
      "land/2026.1.de.md": policyText("Satz. {#s}\n\nEigenes. {#e}", front),
      "land/2026.2.de.md": policyText("Satz. {#s}", `${HELD}parent: "2025.9"\n`),
    };
    expect(pagesOf(child, "land").paths).toEqual([
      "policies/land/compare/2026.1/2026.2/",
      "policies/land/compare/parent/2026.1/",
    ]);
  });
});
