import { describe, expect, it } from "vitest";
import type { Problem } from "../../../problem/problem.ts";
import { policyCatalog, policyText, policyYaml } from "../../../testing/policies.ts";
import { aSiteData } from "../../a-site.ts";
import { familyIds, familyPage } from "./family-page.ts";
import type { FamilyNode } from "./family-tree.ts";

const yaml = (name: string, more = "") => policyYaml(more).replace("de: Regeln", `de: ${name}`);
const FILES = {
  "bund/policy.yml": yaml("Bund"),
  "bund/1.de.md": policyText("Er SOLL. {#a}\n\nEr MUSS. {#b}", "inForce: { from: 2026-01-01 }\n"),
  "land/policy.yml": yaml("Land", "parent: bund\n"),
  "land/1.de.md": policyText(
    "Er MUSS. {#a}\n\nEr MUSS, soweit möglich. {#b}\n\nUnd er MUSS. {#c}",
    `parent: "1"
inForce: { from: 2026-02-01 }
clauses: { b: { tightens: { de: Weil es geht., en: Because. } } }
`,
  ),
  "stadt/policy.yml": yaml("Stadt", "parent: land\n"),
  "stadt/1.de.md": policyText(
    "Er MUSS sehr. {#a}\n\nEr MUSS, soweit möglich. {#b}\n\nUnd er MUSS. {#c}",
    'parent: "1"\ninForce: { from: 2026-03-01 }\n',
  ),
  "allein/policy.yml": yaml("Allein"),
};
const site = aSiteData(policyCatalog(FILES).catalog);

const names = ({ title, isHere, inner }: FamilyNode): string =>
  `${title}${isHere ? "!" : ""}(${inner.map(names).join()})`;

describe("the page of a family", () => {
  it("is there for policies with relatives only", () => {
    expect(familyIds(site).toSorted()).toEqual(["bund", "land", "stadt"]);
  });

  it("shows the whole tree from every one of its policies", () => {
    expect(names(familyPage(site, "de", "land").tree)).toBe("Bund(Land!(Stadt()))");
    expect(names(familyPage(site, "de", "bund").tree)).toBe("Bund!(Land(Stadt()))");
  });

  it("ends where policies derive from each other", () => {
    const files = {
      "a/policy.yml": yaml("A", "parent: b\n"),
      "b/policy.yml": yaml("B", "parent: a\n"),
    };
    const round = aSiteData(policyCatalog(files).catalog);
    expect(names(familyPage(round, "de", "a").tree)).toMatch(/^[AB]!?\([AB]!?\(\)\)$/u);
  });

  it("says of each clause who added it and who changed it, with the way to their texts", () => {
    const { origins } = familyPage(site, "de", "stadt");
    const rows = origins.rows.map(({ clause, words, added, changed }) =>
      [clause.label, words, added.label, ...changed.map(({ label }) => label)].join(" | "),
    );
    expect(rows).toEqual([
      "1 | Er MUSS sehr. | Bund | Land | Stadt",
      "2 | Er MUSS, soweit möglich. | Bund | Land",
      "3 | Und er MUSS. | Land",
    ]);
    expect(origins.rows[1]?.added.href).toBe("../../../../de/policies/bund/1/#b");
    expect(origins.shares.map(({ added, changed }) => [added, changed])).toEqual([
      ["2 Bestimmungen hinzugefügt", null],
      ["1 Bestimmung hinzugefügt", "2 Bestimmungen geändert"],
      ["0 Bestimmungen hinzugefügt", "1 Bestimmung geändert"],
    ]);
    expect(familyPage(site, "de", "bund").origins.rows).toEqual([]);
  });

  it("shows what the checks ask about side by side, with the answer", () => {
    expect(familyPage(site, "de", "land").deviations).toEqual([
      {
        there: { label: "2", href: "../../../../de/policies/bund/1/#b" },
        thereText: "Er MUSS.",
        here: [{ label: "2", href: "../../../../de/policies/land/1/#b" }],
        hereText: "Er MUSS, soweit möglich.",
        lang: null,
        answer: "Weil es geht.",
      },
    ]);
    expect(familyPage(site, "de", "stadt").deviations).toEqual([]);
  });

  it("names texts that were refused because of what they delete or loosen", () => {
    const problem: Problem = {
      rule: "policy/deleted-inherited",
      level: "error",
      file: "catalog/policies/land/2.de.md",
      ...{ line: 1, column: 1, fix: { de: "", en: "" } },
      message: { de: "Es fehlt etwas.", en: "Something is missing." },
    };
    const problems = [problem, { ...problem, rule: "policy/missing-id" }];
    expect(familyPage({ ...site, problems }, "de", "land").refusals).toEqual([
      "2.de.md: Es fehlt etwas.",
    ]);
    expect(familyPage({ ...site, problems }, "de", "bund").refusals).toEqual([]);
  });
});
