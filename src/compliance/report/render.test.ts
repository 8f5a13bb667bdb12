import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { PUBLISHED_SCHEMAS } from "../../schema/api/schemas.ts";
import { aBill, aComponent } from "../../testing/compliance.ts";
import { aMixedBill, aRun, UNREAD } from "../../testing/compliance-run.ts";
import { renderRun } from "./render.ts";

const ajv = new Ajv({ allErrors: true, strict: false, schemas: [...PUBLISHED_SCHEMAS.values()] });
formats.default(ajv);

describe("a run in the terminal", () => {
  test("counts, then says who needs a person and why, in English", () => {
    const run = aRun({ "bom.json": aMixedBill() }, [], { use: "distribute" });
    expect(renderRun(run, "text", "en")).toMatchInlineSnapshot(`
      "bom.json
        CycloneDX 1.6 JSON; components: 9 (software, hand it to other authorities or the public, 2026-06-01)
        refused: 1, to be reviewed: 1, unknown: 2, approved with conditions: 1, approved: 4

      REFUSED
        BUSL-1.1 (declared)
          Closed
          Computed by the rule called-closed (version 1), since 2026-01-01; this is not a legal review.
          → closed 1.0.0

      TO BE REVIEWED
        ISC (declared)
          People
          Computed by the rule people (version 1), since 2026-01-01; this is not a legal review.
          → people 1.0.0

      UNKNOWN
        GPLv3 (declared)
          "GPLv3" is neither a licence of the SPDX list nor a name that means one of them for certain.
          It may mean "GPL-3.0-only" or "GPL-3.0-or-later"; somebody has to look.
          → unclear 1.0.0
        no licence stated
          The file states no licence for this component.
          → silent

      CLAIMS THAT CONTRADICT EACH OTHER
        contradicted 1.0.0: MIT
          Another claim names "Apache-2.0"; the two have no licence in common.

      READ WITH A CORRECTION
        Apache 2.0 → Apache-2.0 (1)

      LICENCES
            3  MIT (approved)
            2  BUSL-1.1 (refused)
            1  Apache-2.0 (approved)
            1  GPL-3.0-only (approved with conditions)
            1  ISC (to be reviewed)

      DUTIES
            4  Pass on the text of the licence
            4  Keep copyright notices
            1  Offer the source code
        Duties not recorded yet: Apache-2.0, BUSL-1.1, ISC
      "
    `);
  });

  test("and in German", () => {
    const run = aRun({ "bom.json": aBill([aComponent("GPLv3"), aComponent(null)]) });
    expect(renderRun(run, "text", "de")).toMatchInlineSnapshot(`
      "bom.json
        CycloneDX 1.6 JSON; Komponenten: 2 (Software, 2026-06-01)
        abgelehnt: 0, zu prüfen: 0, unbekannt: 2, freigegeben mit Auflagen: 0, freigegeben: 0

      UNBEKANNT
        GPLv3 (erklärt)
          „GPLv3“ ist weder eine Lizenz der SPDX-Liste noch ein Name, der sicher eine von ihnen meint.
          Gemeint sein kann „GPL-3.0-only“ oder „GPL-3.0-or-later“; das muss jemand nachsehen.
          → example 1.0.0
        ohne Lizenzangabe
          Die Datei nennt für diese Komponente keine Lizenz.
          → example 1.0.0
      "
    `);
  });

  test("names a few components of a claim and counts the others", () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      aComponent("ISC", { name: `a${index}` }),
    );
    const text = renderRun(aRun({ "bom.json": aBill(many) }), "text", "en");
    expect(text).toContain("a7 1.0.0 … +92");
    expect(text.split("\n").length).toBeLessThan(20);
  });

  test("one file after the other", () => {
    const text = renderRun(aRun({ "a.json": aBill([]), "b.json": aMixedBill() }), "text", "en");
    expect(text.match(/^[ab]\.json$/gmu)).toEqual(["a.json", "b.json"]);
  });
});

describe("a run as JSON", () => {
  const validate = ajv.getSchema("bill-verdicts.schema.json");
  const json = (...args: Parameters<typeof aRun>) =>
    JSON.parse(renderRun(aRun(...args), "json", "en"));

  test.each([
    ["of everything", () => json(undefined, [UNREAD])],
    ["of nothing", () => json({})],
    ["for a use", () => json(undefined, [], { use: "distribute" })],
    ["without components", () => json({ "bom.json": aBill([]) })],
  ])("has the published shape %s", (_, make) => {
    const isValid = validate?.(make());
    expect(validate?.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  test("a shape that is not the published one is found", () => {
    expect(validate?.({ ...json(), files: [{ file: "bom.json" }] })).toBe(false);
  });

  test("says of each component what it states, how that was read, and the verdict", () => {
    const { verdict, verdicts, files } = json();
    expect(verdict).toBe("refused");
    expect(verdicts).toEqual({
      approved: 4,
      "approved-with-conditions": 1,
      review: 1,
      unknown: 2,
      refused: 1,
    });
    const named = (name: string) =>
      files[0].components.find((each: { name: string }) => each.name === name);
    expect(files[0].components[0]).toMatchObject({ name: "closed", verdict: "refused" });
    expect(named("corrected")).toMatchObject({
      license: "Apache 2.0",
      where: "declared",
      expression: "Apache-2.0",
    });
    expect(named("unclear")).toMatchObject({ expression: null, verdict: "unknown" });
    expect(named("contradicted").contradictions).toHaveLength(1);
  });

  test("writes each claim once, with its reasons, also those that do not count", () => {
    const [{ claims, components }] = json().files;
    const claimOf = (name: string) =>
      claims[components.find((each: { name: string }) => each.name === name).claim];
    expect(claims).toHaveLength(9);
    expect(claims[0]).toMatchObject({ license: "MIT", verdict: "approved", components: 2 });
    expect(claims.at(-1)).toMatchObject({ license: "Apache-2.0", components: 0 });
    expect(claimOf("corrected").reading).toBe("corrected");
    expect(claimOf("corrected").reasons[0]).toBe('"Apache 2.0" is read as "Apache-2.0".');
    expect(claimOf("choice").choose).toBe("MIT");
    expect(claimOf("unclear").mayMean).toEqual(["GPL-3.0-only", "GPL-3.0-or-later"]);
    expect(claimOf("silent")).toMatchObject({ license: "", reading: "not-stated" });
  });

  test("names the duties with the claims that bring them", () => {
    const { duties, claims } = json(undefined, [], { use: "distribute" }).files[0];
    expect(duties).toHaveLength(1);
    const named = duties[0].duties[0].claims.map((place: number) => claims[place].license);
    expect(named).toEqual(["MIT", "BUSL-1.1 OR MIT", "GPL-3.0-only"]);
    expect(duties[0].duties[0]).toEqual({
      duty: "license-text",
      text: "Pass on the text of the licence",
      components: 4,
      claims: expect.anything(),
      askedBy: [
        { license: "MIT", note: null },
        { license: "GPL-3.0-only", note: null },
      ],
    });
  });
});

describe("a run as CSV", () => {
  test("has a row for each component, those that need a person first", () => {
    const lines = renderRun(aRun(), "csv", "en").split("\r\n");
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe(
      "file,verdict,component,version,purl,kind,entries,license,claim,reading,expression,choose,reasons,contradictions",
    );
    expect(lines[1]).toMatch(
      /^bom\.json,refused,closed,1\.0\.0,pkg:npm\/closed@1\.0\.0,library,1,/u,
    );
    expect(lines.map((line) => line.split(",")[1]).slice(1, -1)).toEqual([
      ...["refused", "review", "unknown", "unknown"],
      ...["approved", "approved", "approved", "approved", "approved-with-conditions"],
    ]);
  });
});

describe("a run for GitLab", () => {
  test("names what a person has to look at, with a fingerprint of its own", () => {
    const issues = JSON.parse(renderRun(aRun(), "gitlab", "en"));
    expect(issues.map((each: { check_name: string }) => each.check_name).sort()).toEqual([
      "compliance/contradiction",
      "compliance/refused",
      "compliance/review",
      "compliance/unknown",
      "compliance/unknown",
    ]);
    const prints = issues.map((each: { fingerprint: string }) => each.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(issues.find((each: { severity: string }) => each.severity === "major")).toMatchObject({
      description: expect.stringContaining('closed 1.0.0: refused, "BUSL-1.1" (declared). '),
      location: { path: "bom.json", lines: { begin: 1 } },
    });
  });
});
