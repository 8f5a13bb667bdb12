import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingOf, refusalCode } from "../../../testing/report.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;

const bom = (parts: object = {}) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
  version: 2,
  metadata: {
    timestamp: "2026-01-02T03:04:05Z",
    tools: { components: [{ type: "application", name: "trivy", version: "0.74.0" }] },
    authors: [{ name: "Jane", email: "jane@example.org" }],
    component: { "bom-ref": "root", name: "app", version: "1.2.0", purl: "pkg:npm/app@1.2.0" },
  },
  components: [
    {
      "bom-ref": "c1",
      group: "org.example",
      name: "lib",
      version: "1.0",
      purl: "pkg:maven/org.example/lib@1.0",
      components: [{ "bom-ref": "c2", name: "inner", version: "2" }],
    },
  ],
  ...parts,
});
const vulnerability = (rest: object = {}) => ({
  id: "CVE-2024-1",
  source: { name: "NVD" },
  ratings: [{ source: { name: "NVD" }, severity: "high", method: "CVSSv31", score: 7.5 }],
  affects: [{ ref: "c1" }],
  ...rest,
});
const vex = (vulnerabilities: readonly object[], parts: object = {}) =>
  bom({ components: undefined, vulnerabilities, ...parts });

describe("a bill of materials", () => {
  test("has components; without vulnerabilities, or with an empty list, it says nothing of them", () => {
    for (const vulnerabilities of [undefined, null, []]) {
      const read = readingOf(bom({ vulnerabilities }));
      expect(factsOf(read)).toEqual({ "scan/components": 2 });
      expect(read).toMatchObject({
        tool: { tool: "trivy", version: "0.74.0" },
        time: "2026-01-02T03:04:05Z",
        subject: { tag: "1.2.0" },
        trust: "scanned",
      });
      expect(JSON.stringify(read)).not.toMatch(/jane/iu);
    }
  });

  test("without components has nothing to count", () => {
    const read = readingOf(bom({ components: [] }));
    expect(read).toMatchObject({ facts: [], absent: ["scan/components"] });
  });

  test("is bound to a digest, wherever its program writes it", () => {
    const subject = (component: object) =>
      readingOf(bom({ metadata: { component } })).subject.digest;
    expect(subject({ name: "a", version: DIGEST })).toBe(DIGEST);
    expect(subject({ name: "a", purl: `pkg:oci/a@${DIGEST}` })).toBe(DIGEST);
    expect(subject({ hashes: [{ alg: "SHA-256", content: "a".repeat(64) }] })).toBe(DIGEST);
    const property = { name: "aquasecurity:trivy:RepoDigest", value: `ghcr.io/a@${DIGEST}` };
    expect(subject({ name: "a", properties: [property] })).toBe(DIGEST);
    expect(subject({ name: "a", version: "main" })).toBeUndefined();
    expect(readingOf(bom({ metadata: { component: { version: "main" } } })).subject).toEqual({});
  });

  test("has names by which statements call it: its package URL and links to it", () => {
    expect(readingOf(bom()).names).toEqual([
      "pkg:npm/app@1.2.0",
      "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2",
      "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#root",
    ]);
  });

  test("takes the first program that has a name, in the list of old or the map of today", () => {
    const tool = (tools: unknown) => readingOf(bom({ metadata: { tools } })).tool;
    expect(tool([{ vendor: "x" }, { name: "syft", version: "1" }])).toEqual({
      tool: "syft",
      version: "1",
    });
    expect(tool({ services: [{ name: "scan service" }] })).toEqual({ tool: "scan service" });
    expect(tool(null)).toBeNull();
  });
});

describe("vulnerabilities in a bill", () => {
  test("have the package that they are in, by its reference, inside others too", () => {
    const read = readingOf(
      bom({
        vulnerabilities: [
          vulnerability(),
          vulnerability({ id: "CVE-2024-2", affects: [{ ref: "c2" }, { ref: "pkg:npm/x@1" }] }),
          vulnerability({ id: "CVE-2024-3", affects: undefined }),
        ],
      }),
    );
    expect(findingLines(read)).toEqual([
      "CVE-2024-1 high (NVD) in pkg:maven/org.example/lib@1.0",
      "CVE-2024-2 high (NVD) in inner 2",
      "CVE-2024-2 high (NVD) in pkg:npm/x@1",
      "CVE-2024-3 high (NVD) in ? ?",
    ]);
    expect(factsOf(read)).not.toHaveProperty("scan/vulnerabilities-fixable");
  });

  test("have other names where the references are the same vulnerability", () => {
    const references = [{ id: "SNYK-JS-A-1" }, { id: "CVE-2024-9" }];
    const ids = (id: string) =>
      readingOf(bom({ vulnerabilities: [vulnerability({ id, references })] })).findings?.[0]
        ?.aliases;
    expect(ids("GHSA-1")).toEqual(["SNYK-JS-A-1", "CVE-2024-9"]);
    expect(ids("CVE-2024-1")).toEqual([]);
  });

  test("are not open where they are judged so, and none where they were rejected", () => {
    const judged = (state: string) =>
      readingOf(bom({ vulnerabilities: [vulnerability({ analysis: { state } })] })).findings?.[0]
        ?.answer;
    expect(judged("not_affected")).toBe("not-affected");
    expect(judged("false_positive")).toBe("not-affected");
    expect(judged("resolved")).toBe("fixed");
    expect(judged("resolved_with_pedigree")).toBe("fixed");
    expect([judged("exploitable"), judged("in_triage"), judged("constructor")]).toEqual([
      null,
      null,
      null,
    ]);
    const rejected = vulnerability({ rejected: "2026-01-01T00:00:00Z" });
    expect(readingOf(bom({ vulnerabilities: [rejected] })).findings).toEqual([]);
  });
});

describe("a document that only judges (VEX)", () => {
  const judged = (ref: string, state = "not_affected") =>
    vulnerability({ analysis: { state, lastUpdated: "2026-02-01T00:00:00Z" }, affects: [{ ref }] });

  test("is statements and no scan", () => {
    const read = readingOf(vex([judged("pkg:golang/x@v1")]));
    expect(read).toMatchObject({ findings: null, trust: "declared", absent: [] });
    expect(read.statements).toEqual([
      {
        ids: ["CVE-2024-1"],
        says: "not-affected",
        time: "2026-02-01T00:00:00Z",
        products: [{ names: ["pkg:npm/app@1.2.0"], parts: ["pkg:golang/x@v1"] }],
      },
    ]);
    expect(factsOf(read)).toEqual({ "scan/vex-statements": 1 });
  });

  test("is about its root as a whole, about parts of it, or about other bills", () => {
    const product = (ref: string) => readingOf(vex([judged(ref)])).statements[0]?.products?.[0];
    expect(product("root")).toEqual({ names: ["pkg:npm/app@1.2.0"], parts: [] });
    expect(product("urn:cdx:serial/1#pkg:npm%2Fa@1")).toEqual({
      names: ["urn:cdx:serial/1"],
      parts: ["pkg:npm/a@1"],
    });
    expect(product("urn:cdx:serial/1#acme")).toEqual({
      names: ["urn:cdx:serial/1#acme"],
      parts: [],
    });
    // A part that cannot be compared is not the whole product instead.
    expect(product("c99")).toEqual({ names: [], parts: ["c99"] });
  });

  test("needs every vulnerability judged: one that is not makes it a scan", () => {
    const read = readingOf(vex([judged("root", "in_triage"), vulnerability()]));
    expect(read.findings).toHaveLength(2);
    expect(factsOf(read)).toMatchObject({ "scan/vex-statements": 0, "scan/vulnerabilities": 1 });
  });
});

describe("in XML", () => {
  const xml = (rest: string, attributes = "") =>
    `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" ${attributes}><metadata><component bom-ref="root">` +
    "<name>app</name><version>2.0</version></component></metadata><components>" +
    '<component type="library" bom-ref="c1"><name>lib</name><version>1</version><purl>pkg:npm/lib@1</purl>' +
    `</component></components>${rest}</bom>`;

  test("vulnerabilities are the same", () => {
    const read = readingOf(
      xml(
        "<vulnerabilities><vulnerability><id>CVE-2024-1</id><source><name>NVD</name></source>" +
          "<references><reference><id>GHSA-1</id></reference></references><ratings><rating>" +
          "<source><name>NVD</name></source><score>7.5</score><method>CVSSv31</method></rating></ratings>" +
          "<analysis><state>resolved</state></analysis><affects><target><ref>c1</ref></target></affects>" +
          "</vulnerability></vulnerabilities>",
      ),
    );
    expect(findingLines(read)).toEqual(["CVE-2024-1 = GHSA-1 high (NVD) in pkg:npm/lib@1: fixed"]);
    expect(read).toMatchObject({ subject: { tag: "2.0" } });
    expect(factsOf(read)).toMatchObject({ "scan/components": 1, "scan/vex-statements": 1 });
  });

  test("before 1.4 they are an extension, whatever its prefix is", () => {
    const read = readingOf(
      xml(
        '<x:vulnerabilities><x:vulnerability ref="c1"><x:id>CVE-2018-1</x:id><x:source name="NVD"/>' +
          "<x:ratings><x:rating><x:severity>Critical</x:severity><x:method>CVSSv3</x:method></x:rating>" +
          "</x:ratings></x:vulnerability></x:vulnerabilities>",
        'xmlns:x="http://cyclonedx.org/schema/ext/vulnerability/1.0"',
      ),
    );
    expect(findingLines(read)).toEqual(["CVE-2018-1 critical (CVSSv3) in pkg:npm/lib@1"]);
  });
});

test("wrong forms are refused as a bill of them is", () => {
  expect(refusalCode(bom({ components: "many" }))).toBe("malformed");
  expect(refusalCode(bom({ specVersion: "9.9" }))).toBe("version");
  expect(refusalCode(bom({ vulnerabilities: Array(100_001).fill({}) }))).toBe("too-many");
});
