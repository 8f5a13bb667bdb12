import { describe, expect, test } from "vitest";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { deletedInherited } from "./deleted-inherited.ts";
import { parentVersion } from "./parent-version.ts";
import { weakenedInherited } from "./weakened-inherited.ts";

const LAND =
  "## A {#a}\n\nDie Stelle MUSS antworten. {#frist}\n\n- Sie SOLL grüßen. {#gruss}\n\nEnde. {#ende}";

/** What a rule says of a state that derives from a nation; `front` is the state's. */
function say(
  check: CatalogCheck,
  state: string,
  front = "parent: 2026.1\n",
  facts = "parent: nation\n",
) {
  const { catalog, files } = policyCatalog({
    "nation/policy.yml": policyYaml(),
    "nation/2026.1.de.md": policyText(LAND),
    "land/policy.yml": policyYaml(facts),
    "land/2026.1.de.md": policyText(state, front),
  });
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
}

describe("policy/deleted-inherited", () => {
  test("a derived policy has every clause of its parent", () => {
    expect(
      say(
        deletedInherited,
        "## A {#a}\n\nDie Stelle MUSS antworten. {#frist}\n\nEigenes. {#eigenes}",
      ),
    ).toMatchInlineSnapshot(`
      "8:1
        de: Hinter dieser Stelle fehlt die geerbte Bestimmung „gruss“ (nation 2026.1, 1.1.1): „Sie SOLL grüßen.“ → Sie übernehmen; ergänzen und verschärfen geht, streichen nicht.
        en: After this place the inherited clause "gruss" (nation 2026.1, 1.1.1) is missing: "Sie SOLL grüßen." → Take it over; it can be supplemented and tightened, not deleted.
      8:1
        de: Hinter dieser Stelle fehlt die geerbte Bestimmung „ende“ (nation 2026.1, 1.2): „Ende.“ → Sie übernehmen; ergänzen und verschärfen geht, streichen nicht.
        en: After this place the inherited clause "ende" (nation 2026.1, 1.2) is missing: "Ende." → Take it over; it can be supplemented and tightened, not deleted."
    `);
  });

  test("it may add, and split what it inherits", () => {
    expect(say(deletedInherited, `${LAND}\n\n## Eigenes {#eigenes}`)).toBe("");
    const front = "parent: 2026.1\nclauses: { schluss: { splitFrom: ende } }\n";
    expect(say(deletedInherited, LAND.replace("{#ende}", "{#schluss}"), front)).toBe("");
  });

  test("to call an inherited clause repealed does not help", () => {
    const without = LAND.replace("\n\nEnde. {#ende}", "");
    expect(say(deletedInherited, without, "parent: 2026.1\nrepealed: [ende]\n")).toContain(
      "„ende“",
    );
  });
});

describe("policy/weakened-inherited", () => {
  test("a derived policy obliges at least as strongly, with both texts side by side", () => {
    expect(say(weakenedInherited, LAND.replace("MUSS", "SOLL"))).toMatchInlineSnapshot(`
      "8:1
        de: Diese Bestimmung verpflichtet zu weniger als die geerbte (nation 2026.1, 1.1). Dort: „Die Stelle MUSS antworten.“ Hier: „Die Stelle SOLL antworten.“ → Mindestens so stark verpflichten: MUSS statt SOLL, und keine Pflicht weglassen.
        en: This clause obliges to less than the inherited one (nation 2026.1, 1.1). There: "Die Stelle MUSS antworten." Here: "Die Stelle SOLL antworten." → Oblige at least as strongly: MUST rather than SHOULD, and leave no duty out."
    `);
    for (const weaker of ["KANN", "DARF NICHT", "will"]) {
      expect(say(weakenedInherited, LAND.replace("MUSS", weaker))).not.toBe("");
    }
  });

  test("it may tighten, specify and add duties", () => {
    const tighter = LAND.replace("SOLL", "MUSS").replace(
      "antworten.",
      "binnen zwei Wochen antworten und MUSS helfen.",
    );
    expect(say(weakenedInherited, tighter)).toBe("");
    const front = "parent: 2026.1\nclauses: { dann: { splitFrom: frist } }\n";
    const split = LAND.replace(
      "Die Stelle MUSS antworten. {#frist}",
      "Kurz. {#frist}\n\nDie Stelle MUSS antworten. {#dann}",
    );
    expect(say(weakenedInherited, split, front)).toBe("");
  });
});

describe("policy/parent-version", () => {
  test("a derived policy says from which version", () => {
    expect(say(parentVersion, LAND, "")).toMatchInlineSnapshot(`
      "the document (key)
        de: Dieser Text leitet sich von „nation“ ab und sagt nicht, von welcher Version. → parent: <Version> im Vorspann ergänzen.
        en: This text derives from "nation" and does not say from which version. → Add parent: <version> to the front matter."
    `);
    expect(say(parentVersion, LAND, "parent: 2027.1\n")).toMatchInlineSnapshot(`
      "/parent (key)
        de: „nation“ hat keine lesbare Version „2027.1“. → Eine von diesen schreiben: 2026.1.
        en: "nation" has no readable version "2027.1". → Write one of these: 2026.1."
    `);
    expect(say(parentVersion, LAND, "parent: 2026.1\n", "")).toMatchInlineSnapshot(`
      "/parent (key)
        de: Hier steht eine Version des übergeordneten Regelwerks, und policy.yml nennt keines. → parent in policy.yml ergänzen oder hier löschen.
        en: Here is a version of a parent policy, and policy.yml names none. → Add parent to policy.yml, or delete it here."
    `);
    expect(say(parentVersion, LAND)).toBe("");
  });

  test("no policy derives from itself", () => {
    const { catalog, files } = policyCatalog({
      "a/policy.yml": policyYaml("parent: b\n"),
      "b/policy.yml": policyYaml("parent: a\n"),
      "c/policy.yml": policyYaml("parent: a\n"),
    });
    const byPath = new Map(files.map((file) => [file.path, file]));
    expect(
      said(parentVersion.check({ catalog, files: byPath, asOf: "2026-06-01" })),
    ).toMatchInlineSnapshot(`
      "/parent (key)
        de: Dieses Regelwerk leitet sich über „b“ von sich selbst ab. → parent berichtigen oder weglassen.
        en: This policy derives from itself by way of "b". → Correct parent, or leave it out.
      /parent (key)
        de: Dieses Regelwerk leitet sich über „a“ von sich selbst ab. → parent berichtigen oder weglassen.
        en: This policy derives from itself by way of "a". → Correct parent, or leave it out."
    `);
  });
});
