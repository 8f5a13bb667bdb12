import { describe, expect, test } from "vitest";
import { billIn, refusalOf, rowsOf } from "../../testing/bill.ts";

function aGraph(...elements: readonly object[]): object {
  return {
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
      { type: "CreationInfo", "@id": "_:c", specVersion: "3.0.1", created: "2026" },
      ...elements,
    ],
  };
}

const LIB = {
  type: "software_Package",
  spdxId: "urn:lib",
  name: "lib",
  software_packageVersion: "1",
};

function stated(to: unknown, relationshipType = "hasDeclaredLicense"): object {
  return { type: "Relationship", from: "urn:lib", relationshipType, to };
}

const rows = (...elements: readonly object[]) =>
  rowsOf(billIn(aGraph(LIB, ...elements)).components);

describe("SPDX 3", () => {
  test("licenses are relationships to expressions", () => {
    const expression = {
      type: "simplelicensing_LicenseExpression",
      spdxId: "urn:l",
      simplelicensing_licenseExpression: "MIT OR ISC",
    };
    expect(rows(expression, stated(["urn:l"]))).toEqual(["lib 1 - | declared MIT OR ISC"]);
    expect(rows(expression, stated("urn:l", "HAS_CONCLUDED_LICENSE"))).toEqual([
      "lib 1 - | concluded MIT OR ISC",
    ]);
  });

  test("or to licenses of the list, and to the two that are none", () => {
    expect(rows(stated(["https://spdx.org/licenses/MIT"]))).toEqual(["lib 1 - | declared MIT"]);
    expect(rows(stated(["expandedlicensing_NoneLicense"]))).toEqual(["lib 1 - | declared NONE"]);
    expect(rows(stated(["expandedlicensing_NoAssertionLicense"]))).toEqual([
      "lib 1 - | declared NOASSERTION",
    ]);
    expect(rows(stated(["urn:nowhere"]))).toEqual(["lib 1 - | declared NOASSERTION"]);
    expect(rows()).toEqual(["lib 1 - | not stated"]);
  });

  test("or to sets of licenses, in each other", () => {
    const set = (spdxId: string, kind: string, ...members: readonly string[]) => ({
      ...{ type: `expandedlicensing_${kind}LicenseSet`, spdxId, expandedlicensing_member: members },
    });
    const later = {
      ...{ type: "expandedlicensing_OrLaterOperator", spdxId: "urn:later" },
      expandedlicensing_subjectLicense: "https://spdx.org/licenses/LGPL-2.1",
    };
    const either = set("urn:or", "Disjunctive", "https://spdx.org/licenses/MIT", "urn:later");
    const both = set("urn:and", "Conjunctive", "urn:or", "https://spdx.org/licenses/ISC");
    expect(rows(later, either, both, stated("urn:and"))).toEqual([
      "lib 1 - | declared (MIT OR LGPL-2.1+) AND ISC",
    ]);
    const endless = set("urn:self", "Conjunctive", "urn:self", "https://spdx.org/licenses/ISC");
    expect(rows(endless, stated("urn:self"))).toEqual(["lib 1 - | declared NOASSERTION AND ISC"]);
  });

  test("a chain of sets that goes on and on leads nowhere", () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => ({
      ...{ type: "expandedlicensing_ConjunctiveLicenseSet", spdxId: `urn:${at}` },
      expandedlicensing_member: [`urn:${at + 1}`],
    }));
    expect(rows(...chain, stated("urn:0"))).toEqual(["lib 1 - | declared NOASSERTION"]);
  });

  test("a set that doubles with every level leads nowhere", () => {
    const sets = Array.from({ length: 40 }, (_, at) => ({
      ...{ type: "expandedlicensing_ConjunctiveLicenseSet", spdxId: `urn:${at}` },
      expandedlicensing_member: [
        `urn:${at + 1}`,
        `urn:${at + 2}`,
        `https://spdx.org/licenses/L-${at}`,
      ],
    }));
    const [row = ""] = rows(...sets, stated("urn:0"));
    expect(row.length).toBeLessThan(12_000);
  });

  test("the root of the document, or of the bill in it, is the subject", () => {
    const app = { type: "software_Package", spdxId: "urn:app", name: "app" };
    const bill = { type: "software_Sbom", spdxId: "urn:bill", rootElement: ["urn:app"] };
    const document = { type: "SpdxDocument", spdxId: "urn:d", rootElement: ["urn:bill"] };
    const found = billIn(aGraph(LIB, app, bill, document));
    expect(found.document.subjects).toMatchObject([{ name: "app" }]);
    expect(found.components).toMatchObject([{ name: "lib" }]);
  });

  test("names tools, package URLs, kinds and texts of own licenses", () => {
    const found = billIn(
      aGraph(
        { type: "Tool", spdxId: "urn:t", name: "gen" },
        { type: "software_File", spdxId: "urn:f", name: "x" },
        { ...LIB, software_packageUrl: "pkg:npm/lib@1", software_primaryPurpose: "framework" },
        {
          ...{ type: "ai_AIPackage", spdxId: "urn:m", name: "model" },
          externalIdentifier: [
            { externalIdentifierType: "packageUrl", identifier: "pkg:generic/m@1" },
          ],
        },
        {
          ...{ type: "expandedlicensing_CustomLicense", spdxId: "https://e.org/LicenseRef-own" },
          ...{ name: "Own", simplelicensing_licenseText: "Do." },
        },
      ),
    );
    expect(found.document).toMatchObject({ tools: ["gen"], specVersion: "3.0.1", created: "2026" });
    expect(found.components).toMatchObject([
      { purl: "pkg:npm/lib@1", kind: "framework" },
      { purl: "pkg:generic/m@1", kind: "package" },
    ]);
    expect(found.licenseTexts).toEqual([{ id: "LicenseRef-own", name: "Own", text: "Do." }]);
    expect(found.notes[0]?.en).toContain("single files (1)");
  });

  test("refuses a graph that is none, and other versions", () => {
    expect(refusalOf({ ...aGraph(), "@graph": "x" })).toBe("malformed");
    const other = { type: "CreationInfo", specVersion: "4.0" };
    expect(refusalOf({ ...aGraph(), "@graph": [other] })).toBe("version");
  });
});
