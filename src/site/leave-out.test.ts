import { describe, expect, it } from "vitest";
import type { Problem } from "../problem/problem.ts";
import { aCatalog } from "../testing/catalog.ts";
import { anOrganisation } from "../testing/entries.ts";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { aSoftware } from "../testing/software.ts";
import { buildReport } from "./build-report.ts";
import { withoutRefused } from "./leave-out.ts";
import { PLACEHOLDER_SITE } from "./placeholder-site.ts";

const catalog = aCatalog({
  software: [aSoftware({ id: "a", logo: "catalog/software/a/logo.svg" }), aSoftware({ id: "b" })],
  organisations: [anOrganisation({ id: "amt" })],
});
const problem = (
  file: string,
  rule = "license/unknown-id",
  level: Problem["level"] = "error",
): Problem => ({
  rule,
  level,
  file,
  line: 3,
  column: 5,
  message: { de: "falsch", en: "wrong" },
  fix: { de: "richtig", en: "right" },
});
const left = (...problems: readonly Problem[]) => {
  const { software, organisations } = withoutRefused(catalog, problems);
  return [...software.keys(), ...organisations.keys()];
};

describe("what the rules refuse", () => {
  it("is left out alone", () => {
    expect(left(problem("catalog/software/a/publiccode.yml"))).toEqual(["b", "amt"]);
    expect(left(problem("catalog/organisations/amt.yml"))).toEqual(["a", "b"]);
  });

  it("leaves everything in place for a warning, an unknown reference and a word of the curators", () => {
    const all = ["a", "b", "amt"];
    expect(left(problem("catalog/software/a/publiccode.yml", "x/y", "warning"))).toEqual(all);
    expect(left(problem("catalog/organisations/amt.yml", "reference/unknown"))).toEqual(all);
    expect(left(problem("catalog/software/a/curation.yml"))).toEqual(all);
  });

  it("takes a picture away and keeps its entry", () => {
    const { software } = withoutRefused(catalog, [
      problem("catalog/software/a/logo.svg", "picture/unsafe"),
    ]);
    expect(software.get("a")?.logo).toBeNull();
  });
});

describe("a policy", () => {
  const { catalog: withPolicy } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText("Text."),
    "regeln/2026.1.en.md": policyText("Text."),
    "regeln/2026.2.de.md": policyText("Text."),
  });
  const kept = (file: string) => {
    const { policies } = withoutRefused(withPolicy, [problem(`catalog/policies/regeln/${file}`)]);
    return policies
      .get("regeln")
      ?.versions.map(({ texts }) => texts.map(({ file }) => file.slice(-12)));
  };

  it("loses a refused text alone, and a version that has no other", () => {
    expect(kept("2026.1.en.md")).toEqual([["2026.1.de.md"], ["2026.2.de.md"]]);
    expect(kept("2026.2.de.md")).toEqual([["2026.1.de.md", "2026.1.en.md"]]);
    expect(kept("policy.yml")).toBeUndefined();
    const dangling = problem("catalog/policies/regeln/2026.2.de.md", "policy/unknown-enforcer");
    expect(withoutRefused(withPolicy, [dangling])).toBe(withPolicy);
  });
});

describe("the report of a build", () => {
  it("names each error with its place and its repair, and how much was left out", () => {
    const { lines, failed } = buildReport(
      [problem("catalog/organisations/amt.yml")],
      PLACEHOLDER_SITE,
    );
    expect(lines[0]).toBe(
      "catalog/organisations/amt.yml:3:5  error  license/unknown-id  wrong  fix: right",
    );
    expect(lines[1]).toContain("1");
    expect(failed).toBe(true);
  });

  it("is silent about warnings", () => {
    const warning = problem("catalog/organisations/amt.yml", "x/y", "warning");
    expect(buildReport([warning], PLACEHOLDER_SITE)).toEqual({ lines: [], failed: false });
  });

  it("says loudly that placeholders stand where the site has an address of its own", () => {
    const address = "https://katalog.example/";
    const { lines, failed } = buildReport([], { ...PLACEHOLDER_SITE, address });
    expect(failed).toBe(true);
    expect(lines.join("\n")).toMatch(/ATTENTION[\s\S]*ACHTUNG/u);
    expect(buildReport([], { ...PLACEHOLDER_SITE, demonstration: false }).failed).toBe(true);
  });
});
