import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../testing/policies.ts";
import { explainRules } from "./explain-rules.ts";

const { catalog } = policyCatalog({
  "aufnahme/policy.yml": policyYaml(),
  "aufnahme/2026.1.de.md": policyText(
    "Texte DÜRFEN KEIN HTML enthalten. {#html}\n\nEine Lizenz MUSS frei sein. {#license}",
    "inForce: { from: 2026-01-01 }\nclauses: { html: { enforcedBy: { checks: [text/html] } } }\n",
  ),
  "aufnahme/2026.1.en.md": policyText("Texts MUST NOT contain HTML. {#html}", "translates: de\n"),
});
const day = { catalog, asOf: "2026-06-01" };
const problems = ["text/html", "schema/empty", "text/html", "a/b"].map((rule) => ({ rule }));

describe("what a report can add", () => {
  test("are the clauses that ask for the rules by which there are problems", () => {
    expect(explainRules(problems, day, "de")).toMatchInlineSnapshot(`
      "
      Diese Bestimmungen fragen danach:
        text/html  aufnahme@2026.1#html (1): Texte DÜRFEN KEIN HTML enthalten.

      Danach fragt keine Bestimmung: a/b, schema/empty
      "
    `);
    expect(explainRules(problems, day, "en")).toContain(
      "text/html  aufnahme@2026.1#html (1): Texts MUST NOT contain HTML.",
    );
  });

  test("is nothing where there is no problem", () => {
    expect(explainRules([], day, "en")).toBe("");
    expect(explainRules([{ rule: "text/html" }], { ...day, asOf: "2025-01-01" }, "en")).toBe(
      "\nNo clause asks for: text/html\n",
    );
  });
});
