import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { comparisonPages, sidesOf } from "./pages.ts";

const HELD = "date: 2026-01-01\ninForce:\n  from: 2026-01-01\n";
const ENGLISH = policyText("Sentence. {#s}", "translates: de\n");

function policiesOf(texts: Readonly<Record<string, string>>, id = "regeln") {
  const { policies } = policyCatalog({ "regeln/policy.yml": policyYaml(), ...texts }).catalog;
  const policy = policies.get(id);
  if (!policy) throw new Error(`no policy ${id}`);
  return { policies, policy };
}

function pagesOf(texts: Readonly<Record<string, string>>, id = "regeln") {
  const { policies, policy } = policiesOf(texts, id);
  const pages = comparisonPages(policies, policy, "2026-12-01");
  return pages.map(({ before, after }) => `${before} ${after}`);
}

const german = (version: string) => ({
  [`regeln/${version}.de.md`]: policyText("Satz. {#s}", version === "draft" ? "" : HELD),
});

const child = {
  ...german("2026.1"),
  "land/policy.yml": policyYaml("parent: regeln\n"),
  "land/2026.1.de.md": policyText("Satz. {#s}\n\nEigenes. {#e}", `${HELD}parent: "2026.1"\n`),
  "land/2026.2.de.md": policyText("Satz. {#s}", `${HELD}parent: "2025.9"\n`),
};

describe("pages of comparisons", () => {
  test("are those of consecutive versions and of the draft with the latest", () => {
    const texts = { ...german("2026.10"), ...german("2026.2"), ...german("draft") };
    expect(pagesOf(texts)).toEqual(["2026.2 2026.10", "2026.10 draft"]);
    expect(pagesOf(german("2026.1"))).toEqual([]);
  });

  test("need a language that both versions have", () => {
    expect(pagesOf({ ...german("2026.1"), "regeln/2026.2.en.md": ENGLISH })).toEqual([]);
  });

  test("compare a derived policy with the version of its parent that it names", () => {
    expect(pagesOf(child, "land")).toEqual(["2026.1 2026.2", "parent 2026.1"]);
  });
});

describe("the texts of a page", () => {
  test("are in the language that is wished, else in the original's", () => {
    const { policies, policy } = policiesOf({
      ...german("2026.1"),
      ...german("2026.2"),
      "regeln/2026.1.en.md": ENGLISH,
      "regeln/2026.2.en.md": ENGLISH,
      ...german("draft"),
    });
    const languageOf = (before: string, after: string, wished: string) =>
      sidesOf(policies, policy, { before, after }, wished)?.after.language;
    expect(languageOf("2026.1", "2026.2", "en")).toBe("en");
    expect(languageOf("2026.2", "draft", "en")).toBe("de");
    expect(languageOf("2026.1", "2026.9", "en")).toBeUndefined();
  });

  test("of a derived policy come from two policies", () => {
    const { policies, policy } = policiesOf(child, "land");
    const sides = sidesOf(policies, policy, { before: "parent", after: "2026.1" }, "de");
    expect(sides?.owner.id).toBe("regeln");
    expect(sides?.before.file).toBe("catalog/policies/regeln/2026.1.de.md");
    expect(sides?.after.clauses).toHaveLength(3);
  });
});
