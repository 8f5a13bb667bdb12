import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBill } from "../testing/bill.ts";
import { hostileTree } from "../testing/hostile-tree.ts";
import type { Reading } from "./bill.ts";
import { LIMITS } from "./limits.ts";
import { readBillOfMaterials } from "./read.ts";

/** Keys that readers look at, and some that only trip them up. */
const KEYS = (
  "bomFormat specVersion metadata tools component components licenses license expression id name url text " +
  "content acknowledgement evidence group version purl type spdxVersion packages files SPDXID licenseDeclared " +
  "licenseConcluded externalRefs referenceType referenceLocator relationships relationshipType " +
  "documentDescribes hasExtractedLicensingInfos licenseId extractedText creationInfo creators @context @graph " +
  "from to spdxId rootElement simplelicensing_licenseExpression expandedlicensing_member lockfileVersion " +
  "dependencies resolved content-hash packages-dev workspace_members lint_version spdx_expressions value " +
  "statistics declared_licenses declared_licenses_processed spdx_expression unmapped detected_licenses " +
  "repository vcs analyzer result projects project artifacts descriptor payload payloadType predicateType " +
  "predicate sbom dsseEnvelope __proto__ constructor toString length"
).split(" ");

const WORDS = (
  "CycloneDX 1.6 SPDX-2.3 MIT NOASSERTION NONE purl DESCRIBES SPDXRef-a syft concluded software_Package " +
  "Relationship hasDeclaredLicense urn:a https://spdx.org/rdf/3.0.1/x https://cyclonedx.org/bom pkg:npm/a@1 " +
  "expandedlicensing_ConjunctiveLicenseSet npm:a@1 e30="
).split(" ");

const tree = hostileTree(KEYS, WORDS);

/** The least that makes each format take a value for its own. */
const SEEDS: readonly object[] = [
  { bomFormat: "CycloneDX", specVersion: "1.6" },
  { spdxVersion: "SPDX-2.3" },
  { "@context": "https://spdx.org/rdf/3.0.1/x", "@graph": [] },
  { lockfileVersion: 3, packages: {} },
  { lockfileVersion: 1, dependencies: {} },
  { "content-hash": "x", packages: [] },
  { workspace_members: [], packages: [] },
  { lint_version: "1.0", files: [] },
  { statistics: {}, packages: [] },
  { repository: { vcs: {} }, analyzer: { result: {} } },
  { artifacts: [], descriptor: { name: "syft" } },
];

/** What every answer is, whatever the file was. */
function expectSane(reading: Reading): void {
  expect(structuredClone(reading)).toEqual(reading);
  if (!reading.ok) {
    expect(reading.refusal.message.de).not.toBe("");
    expect(reading.refusal.fix.en).not.toBe("");
    return;
  }
  for (const component of [...reading.bill.components, ...reading.bill.document.subjects]) {
    expect(component.count).toBeGreaterThan(0);
    expect(component.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(component.name.isWellFormed()).toBe(true);
    const claims = component.license ? [component.license, ...component.alsoStated] : [];
    for (const { says, terms } of claims) expect(terms.length > 0).toBe(says === "licenses");
  }
}

describe("no file makes the reader throw", () => {
  test("any JSON with the keys of the formats, wrong types everywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), tree, (seed, value) => {
        expectSane(readBill({ ...seed, ...(typeof value === "object" ? value : {}) }));
        for (const key of Object.keys(seed)) expectSane(readBill({ ...seed, [key]: value }));
      }),
      { numRuns: 2000 },
    );
  });

  test("any list of things where a format has its components", () => {
    const lists = ["components", "packages", "files", "@graph", "artifacts"];
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(tree, { maxLength: 5 }), (seed, list) => {
        const changed = Object.fromEntries(lists.map((key) => [key, list]));
        expectSane(readBill({ ...changed, ...seed, ...changed }));
      }),
      { numRuns: 2000 },
    );
  });

  test("any bytes, and any text that begins like one of the formats", () => {
    const starts = [
      ...["", "{", "[", '{"bomFormat":"CycloneDX",', "<bom ", "<", "<?xml version='1.0'?><bom>"],
      ...[
        '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component>',
        "spdxVersion: ",
      ],
      ...[
        "SPDXVersion: SPDX-2.3\nPackageName: ",
        "lockfileVersion: 9\npackages:\n  ",
        "project:\n  id: ",
      ],
      ...["# yarn lockfile v1\n", "__metadata:\n", "repository:\n  vcs:\n"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, bytes) => {
        const before = new TextEncoder().encode(start);
        expectSane(readBillOfMaterials(Uint8Array.from([...before, ...bytes])));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.string({ unit: "grapheme" }), (start, text) => {
        expectSane(readBill(`${start}${text}`));
      }),
      { numRuns: 3000 },
    );
  });

  test("a file cut anywhere, or with one byte changed", () => {
    const whole = new TextEncoder().encode(
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library"><name>ä</name>` +
        "<licenses><license><id>MIT</id></license></licenses></component></components></bom>",
    );
    for (let at = 0; at < whole.length; at++) {
      const cut = readBillOfMaterials(whole.subarray(0, at));
      expect(cut.ok, `cut at ${at}`).toBe(false);
      for (const byte of [0x00, 0x3c, 0x22, 0x26, 0xff]) {
        expectSane(readBillOfMaterials(whole.map((each, index) => (index === at ? byte : each))));
      }
    }
  });
});

describe("no file takes long", () => {
  const fast = 5000;

  test.each<[string, () => string]>([
    ["brackets", () => "[".repeat(5_000_000)],
    ["maps", () => '{"a":'.repeat(1_000_000)],
    ["elements in each other", () => "<a>".repeat(2_000_000)],
    ["elements beside each other", () => `<a>${"<b/>".repeat(2_500_000)}</a>`],
    ["attributes", () => `<a ${"b='' ".repeat(1_000_000)}/>`],
    ["entities", () => `<a>${"&b;".repeat(2_000_000)}</a>`],
    ["comments that never end", () => "<!--".repeat(2_000_000)],
    ["backslashes", () => `{"a":"${"\\\\".repeat(5_000_000)}`],
    ["brackets in YAML", () => `spdxVersion: ${"[".repeat(5_000_000)}`],
    ["lists in YAML", () => `spdxVersion: x\na:\n${"- ".repeat(2_000_000)}`],
    ["packages in tag-value", () => `SPDXVersion: SPDX-2.3\n${"PackageName: a\n".repeat(500_000)}`],
    ["texts in tag-value", () => `SPDXVersion: SPDX-2.3\n${"A: <text>\n".repeat(1_000_000)}`],
    ["quotes in a lockfile", () => `lockfileVersion: 9\npackages:\n  ${"'".repeat(5_000_000)}`],
    ["spaces in a lockfile", () => `# yarn lockfile v1\na@1:\n  version${" ".repeat(5_000_000)}`],
  ])("%s", (_name, make) => {
    const bytes = new TextEncoder().encode(make());
    const start = performance.now();
    expectSane(readBillOfMaterials(bytes));
    expect(performance.now() - start).toBeLessThan(fast);
  });

  test("aliases of aliases in YAML are refused, and aliases to themselves are nothing", () => {
    const names = [..."abcdefghij"];
    const lines = names.map((name, at) => {
      const inner = at === 0 ? "x" : `*${names[at - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(", ")}]`;
    });
    const laughs = readBill(`spdxVersion: SPDX-2.3\n${lines.join("\n")}\npackages: *j\n`);
    expect(laughs).toMatchObject({ ok: false, refusal: { code: "broken" } });
    expect(readBill("spdxVersion: SPDX-2.3\npackages: &a [*a]\n").ok).toBe(true);
  });

  test("one long license for a hundred thousand packages does not multiply", () => {
    const license = { type: "simplelicensing_LicenseExpression", spdxId: "urn:l" };
    const packages = Array.from({ length: 50_000 }, (_, at) => [
      { type: "software_Package", spdxId: `urn:${at}` },
      {
        type: "Relationship",
        from: `urn:${at}`,
        relationshipType: "hasDeclaredLicense",
        to: "urn:l",
      },
    ]);
    const graph = [
      { ...license, simplelicensing_licenseExpression: "MIT AND ".repeat(1000) },
      ...packages.flat(),
    ];
    expect(readBill({ "@context": "https://spdx.org/rdf/3.0.1/x", "@graph": graph })).toMatchObject(
      {
        ok: false,
        refusal: { code: "too-many" },
      },
    );
  });
});

describe("5,000 components", () => {
  const numbers = Array.from({ length: 5000 }, (_, at) => at);
  const limit = 3000;

  function timed(text: string): { count: number; took: number } {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    const reading = readBillOfMaterials(bytes);
    const took = performance.now() - start;
    return { count: reading.ok ? reading.bill.components.length : 0, took };
  }

  test("in JSON are read in far less than three seconds", () => {
    const components = numbers.map((at) => ({
      ...{
        type: "library",
        "bom-ref": `c${at}`,
        group: "org.example",
        name: `lib-${at}`,
        version: `1.${at}`,
      },
      purl: `pkg:maven/org.example/lib-${at}@1.${at}`,
      hashes: [{ alg: "SHA-256", content: "f".repeat(64) }],
      licenses: [{ license: { id: "MIT" } }],
    }));
    const { count, took } = timed(
      JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components }),
    );
    expect(count).toBe(5000);
    expect(took).toBeLessThan(limit);
  });

  test("in XML are read in far less than three seconds", () => {
    const components = numbers.map(
      (at) =>
        `<component type="library"><group>org.example</group><name>lib-${at}</name><version>1.${at}</version>` +
        `<hashes><hash alg="SHA-256">${"f".repeat(64)}</hash></hashes><licenses><license><id>MIT</id></license>` +
        `</licenses><purl>pkg:maven/org.example/lib-${at}@1.${at}</purl></component>`,
    );
    const { count, took } = timed(
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>${components.join("")}</components></bom>`,
    );
    expect(count).toBe(5000);
    expect(took).toBeLessThan(limit);
  });
});
