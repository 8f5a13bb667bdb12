import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";

const good = { "regeln/policy.yml": policyYaml(), "regeln/2026.1.de.md": policyText("Text. {#a}") };

const said = (texts: Readonly<Record<string, string>>) =>
  policyCatalog(texts).problems.map(
    ({ file, line, column, rule }) => `${file.slice(17)}:${line}:${column} ${rule}`,
  );

describe("policies", () => {
  test("have their versions in order and their texts by language, the original first", () => {
    const { catalog, problems } = policyCatalog({
      ...good,
      "regeln/draft.de.md": policyText("Text."),
      "regeln/2026.10.de.md": policyText("Text."),
      "regeln/2026.2.en.md": policyText("Text."),
      "regeln/2026.2.de.md": policyText("Text."),
    });
    const versions = catalog.policies.get("regeln")?.versions ?? [];
    expect(problems).toEqual([]);
    expect(versions.map(({ id, texts }) => [id, ...texts.map(({ language }) => language)])).toEqual(
      [
        ["2026.1", "de"],
        ["2026.2", "de", "en"],
        ["2026.10", "de"],
        ["draft", "de"],
      ],
    );
  });

  test("are plain JSON, so that a cache and a browser get what was parsed", () => {
    const policy = policyCatalog(good).catalog.policies.get("regeln");
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(policy?.versions[0]?.texts[0]?.clauses[0]?.parent).toBeNull();
  });

  test("a broken text is left out alone, with the place in its file", () => {
    const texts = {
      ...good,
      "regeln/2026.2.de.md": "---\ntitle: A\nDate: 2026-01-01\ninForce:\n  from: x\n---\n\nText\n",
    };
    expect(said(texts)).toEqual([
      "regeln/2026.2.de.md:3:1 schema/unknown-key",
      "regeln/2026.2.de.md:5:3 date/invalid",
    ]);
    expect(policyCatalog(texts).catalog.policies.get("regeln")?.versions).toHaveLength(1);
  });

  test("a broken policy.yml leaves out its texts, without complaining about each", () => {
    const texts = { ...good, "regeln/policy.yml": "title: [" };
    expect(said(texts)).toEqual(["regeln/policy.yml:1:1 yaml/syntax"]);
    expect(policyCatalog(texts).catalog.policies.size).toBe(0);
  });

  test("a text needs front matter, and a policy.yml beside it", () => {
    expect(
      said({ "regeln/2026.1.de.md": "# Text\n", "regeln/2026.1.en.md": policyText("a") }),
    ).toEqual([
      "regeln/2026.1.de.md:1:1 catalog/missing-front-matter",
      "regeln/2026.1.de.md:1:1 catalog/missing-policy",
    ]);
  });

  test("hidden characters are found in text and front matter, each once", () => {
    const hidden = policyText("a\u202eb", "decision:\n  reference: c\u2066d\n");
    expect(said({ ...good, "regeln/2026.2.de.md": hidden })).toEqual([
      "regeln/2026.2.de.md:4:15 yaml/bidirectional-character",
      "regeln/2026.2.de.md:7:2 yaml/bidirectional-character",
    ]);
  });

  test("a version of the parent is numbers with dots", () => {
    const [problem] = policyCatalog({
      ...good,
      "regeln/2026.2.de.md": policyText("a", "parent: latest\n"),
    }).problems;
    expect(problem).toMatchObject({
      rule: "policy/invalid-version",
      line: 3,
      message: { en: 'parent: "latest" cannot be a version.' },
    });
  });
});
