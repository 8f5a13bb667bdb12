import { describe, expect, test } from "vitest";
import { billIn, refusalOf, rowsOf } from "../../testing/bill.ts";

function aDocument(packages: unknown, rest: object = {}): object {
  return { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", packages, ...rest };
}

function aPackage(rest: object): object {
  return { SPDXID: "SPDXRef-a", name: "a", versionInfo: "1", ...rest };
}

const claimsOf = (rest: object) => rowsOf(billIn(aDocument([aPackage(rest)])).components);

describe("SPDX 2 JSON", () => {
  test("concluded counts before declared and detected; all are kept", () => {
    const licenses = {
      licenseDeclared: "MIT",
      licenseConcluded: "MIT AND ISC",
      licenseInfoFromFiles: ["MIT", "ISC", "NOASSERTION"],
    };
    expect(claimsOf(licenses)).toEqual([
      "a 1 - | concluded MIT AND ISC; declared MIT; detected MIT AND ISC",
    ]);
  });

  test("NOASSERTION, NONE and nothing are three things", () => {
    expect(claimsOf({ licenseConcluded: "NOASSERTION" })).toEqual([
      "a 1 - | concluded NOASSERTION",
    ]);
    expect(claimsOf({ licenseConcluded: "NONE" })).toEqual(["a 1 - | concluded NONE"]);
    expect(claimsOf({ licenseConcluded: "" })).toEqual(["a 1 - | not stated"]);
  });

  test("what is declared counts where nobody concluded anything", () => {
    expect(claimsOf({ licenseConcluded: "NOASSERTION", licenseDeclared: "MIT" })).toEqual([
      "a 1 - | declared MIT; concluded NOASSERTION",
    ]);
  });

  test("finds the package URL whatever the category is called", () => {
    for (const referenceCategory of ["PACKAGE-MANAGER", "PACKAGE_MANAGER", "OTHER"]) {
      const purl = { referenceCategory, referenceType: "purl", referenceLocator: "pkg:npm/a@1" };
      const cpe = { referenceType: "cpe23Type", referenceLocator: "cpe:2.3:a" };
      expect(claimsOf({ externalRefs: [cpe, purl] })).toEqual(["a 1 pkg:npm/a@1 | not stated"]);
    }
  });

  test("the one described package is the subject, by list, by relationship, by a relationship with a typo", () => {
    const packages = [
      aPackage({}),
      { SPDXID: "SPDXRef-b", name: "b", primaryPackagePurpose: "OPERATING_SYSTEM" },
    ];
    const relationship = (relationshipType: string) => ({
      relationships: [
        { spdxElementId: "SPDXRef-DOCUMENT", relationshipType, relatedSpdxElement: "SPDXRef-a" },
      ],
    });
    for (const rest of [
      { documentDescribes: ["SPDXRef-a"] },
      relationship("DESCRIBES"),
      relationship("DESCRIBE"),
    ]) {
      const { document, components } = billIn(aDocument(packages, rest));
      expect(document.subjects).toMatchObject([{ name: "a" }]);
      expect(components).toMatchObject([{ name: "b", kind: "operating-system" }]);
    }
  });

  test("no package is hidden where several are described, or where there is only one", () => {
    const two = [aPackage({}), { SPDXID: "SPDXRef-b", name: "b" }];
    const ids = ["SPDXRef-a", "SPDXRef-b"];
    expect(billIn(aDocument(two, { documentDescribes: ids })).components).toHaveLength(2);
    expect(billIn(aDocument([two[0]], { documentDescribes: ids })).components).toHaveLength(1);
    // Twice the same id: nobody knows which is meant.
    const same = [aPackage({}), aPackage({ name: "other" })];
    expect(billIn(aDocument(same, { documentDescribes: ids })).components).toHaveLength(2);
  });

  test("files stand for themselves where there are no packages", () => {
    const files = [
      { fileName: "./a.c", licenseConcluded: "NOASSERTION", licenseInfoInFiles: ["MIT"] },
      3,
    ];
    const { components, notes } = billIn(aDocument([], { files }));
    expect(rowsOf(components)).toEqual(["./a.c - - | detected MIT; concluded NOASSERTION"]);
    expect(components[0]?.kind).toBe("file");
    expect(notes[0]?.en).toContain("single files instead of packages");
    expect(billIn(aDocument([aPackage({})], { files })).notes[0]?.en).toContain("single files (2)");
  });

  test("keeps texts of LicenseRefs, and names tools but no persons", () => {
    const { document, licenseTexts } = billIn(
      aDocument(null, {
        creationInfo: {
          created: "2026",
          creators: ["Person: Jane (jane@example.org)", "Tool: syft-1.9.0"],
        },
        hasExtractedLicensingInfos: [
          { licenseId: "LicenseRef-own", extractedText: "Do.\n", name: "Own" },
          { licenseId: "LicenseRef-empty" },
          "x",
        ],
      }),
    );
    expect(document).toMatchObject({ tools: ["syft-1.9.0"], created: "2026", specVersion: "2.3" });
    expect(JSON.stringify(document)).not.toContain("jane");
    expect(licenseTexts).toEqual([{ id: "LicenseRef-own", name: "Own", text: "Do." }]);
  });

  test("early documents with the names of tag-value are read", () => {
    const early = {
      packageName: "go",
      packageVersion: "1.16",
      packageLicenseDeclared: "BSD-3-Clause",
    };
    expect(rowsOf(billIn(aDocument([early])).components)).toEqual([
      "go 1.16 - | declared BSD-3-Clause",
    ]);
  });

  test("refuses other versions, and lists that are none", () => {
    for (const spdxVersion of ["SPDX-3.0", "SPDX-1.2", "2.3", 2]) {
      expect(refusalOf({ spdxVersion, packages: [] })).toBe("version");
    }
    expect(refusalOf(aDocument({}))).toBe("malformed");
    expect(refusalOf(aDocument([], { files: "all" }))).toBe("malformed");
  });

  test("the answer of a forge has the document one level deeper", () => {
    expect(billIn({ sbom: aDocument([aPackage({})]) }).components).toHaveLength(1);
  });
});

const TAG_VALUE = `##comment
SPDXVersion: SPDX-2.2
SPDXID: SPDXRef-DOCUMENT
Creator: Person: Jane (jane@example.org)
Creator: Tool: gen-1.0
Created: 2026-01-01T00:00:00Z

PackageName: app
SPDXID: SPDXRef-app
PackageLicenseConcluded: NOASSERTION
Relationship SPDXRef-DOCUMENT DESCRIBES SPDXRef-app

PackageName: lib
SPDXID: SPDXRef-lib
PackageVersion: 1.10
PackageComment: <text>PackageName: not one
LicenseID: neither</text>
PackageLicenseConcluded: (MIT OR ISC)
PackageLicenseInfoFromFiles: MIT
PackageLicenseInfoFromFiles: ISC
ExternalRef: SECURITY cpe23Type cpe:2.3:a
ExternalRef: PACKAGE_MANAGER purl pkg:npm/lib@1.10

FileName: ./x.c
LicenseConcluded: GPL-2.0-only

LicenseID: LicenseRef-own
LicenseName: <text>Own</text>
ExtractedText: <text>first
second</text>
`;

describe("SPDX 2 tag-value", () => {
  test("says the same as JSON", () => {
    const { document, components, licenseTexts, notes } = billIn(TAG_VALUE);
    expect(document).toMatchObject({
      ...{ syntax: "tag-value", specVersion: "2.2", tools: ["gen-1.0"] },
      created: "2026-01-01T00:00:00Z",
    });
    expect(document.subjects).toMatchObject([{ name: "app" }]);
    expect(rowsOf(components)).toEqual([
      "lib 1.10 pkg:npm/lib@1.10 | concluded (MIT OR ISC); detected MIT AND ISC",
    ]);
    expect(licenseTexts).toEqual([{ id: "LicenseRef-own", name: "Own", text: "first\nsecond" }]);
    expect(notes[0]?.en).toContain("single files (1)");
  });

  test("Windows line ends change nothing", () => {
    expect(billIn(TAG_VALUE.replaceAll("\n", "\r\n"))).toEqual(billIn(TAG_VALUE));
  });

  test("is refused where a text never ends", () => {
    expect(refusalOf(TAG_VALUE.replace("second</text>", "second"))).toBe("cut-off");
  });
});

test("SPDX 2 YAML says the same as JSON, and keeps versions as they are written", () => {
  const yaml = `spdxVersion: "SPDX-2.3"
packages:
- name: lib
  versionInfo: 1.10
  licenseDeclared: &mit MIT
- {name: other, licenseDeclared: *mit}
`;
  expect(billIn(yaml).document.syntax).toBe("YAML");
  expect(rowsOf(billIn(yaml).components)).toEqual([
    "lib 1.10 - | declared MIT",
    "other - - | declared MIT",
  ]);
  expect(refusalOf(`${yaml}- [`)).toBe("broken");
});
