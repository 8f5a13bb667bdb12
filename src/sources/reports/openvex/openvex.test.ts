import { describe, expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";
import type { Statement } from "../reading.ts";

const DIGEST = "a".repeat(64);

const document = (statements: unknown, rest: object = {}) => ({
  "@context": "https://openvex.dev/ns/v0.2.0",
  "@id": "https://openvex.dev/docs/example/vex-1",
  author: "Jane Doe <jane@example.org>",
  role: "Document Creator",
  timestamp: "2026-01-08T18:02:03.647787998-06:00",
  statements,
  ...rest,
});
const statement = (rest: object = {}) => ({
  vulnerability: { name: "GO-2024-1", aliases: ["CVE-2024-1", "GHSA-1"] },
  products: [
    { "@id": "pkg:golang/example.org/app", subcomponents: [{ "@id": "pkg:golang/lib@v1" }] },
  ],
  status: "not_affected",
  justification: "vulnerable_code_not_present",
  ...rest,
});
const [one] = [(rest: object) => readingOf(document([statement(rest)])).statements[0] as Statement];

test("a statement has all names of the vulnerability, the product and its parts", () => {
  const read = readingOf(document([statement()], { tooling: "vexctl" }));
  expect(read).toMatchObject({
    format: "openvex",
    trust: "declared",
    time: "2026-01-09T00:02:03Z",
    tool: { tool: "vexctl" },
    findings: null,
  });
  expect(read.statements).toEqual([
    {
      ids: ["GO-2024-1", "CVE-2024-1", "GHSA-1"],
      says: "not-affected",
      time: null,
      products: [{ names: ["pkg:golang/example.org/app"], parts: ["pkg:golang/lib@v1"] }],
    },
  ]);
  expect(factsOf(read)).toEqual({ "scan/vex-statements": 1 });
});

test("nobody's name comes out", () => {
  const read = readingOf(document([statement({ supplier: "jane@example.org" })]));
  expect(JSON.stringify(read)).not.toMatch(/jane/iu);
});

test("early documents have texts where later ones have maps, and some mix both", () => {
  const early = {
    vulnerability: "CVE-2014-1",
    products: ["pkg:apk/a@1"],
    subcomponents: ["pkg:npm/b"],
  };
  expect(one(early)).toMatchObject({
    ids: ["CVE-2014-1"],
    products: [{ names: ["pkg:apk/a@1"], parts: ["pkg:npm/b"] }],
  });
  const context = { "@context": "https://openvex.dev/ns" };
  expect(readingOf(document([statement()], context)).statements).toHaveLength(1);
});

test("identifiers and hashes are names, too", () => {
  const product = {
    "@id": "https://example.org/app",
    identifiers: { purl: "pkg:oci/app", cpe23: "cpe:2.3:a" },
    hashes: { "sha-256": DIGEST, md5: "x" },
  };
  expect(one({ products: [product] }).products?.[0]?.names).toEqual([
    "https://example.org/app",
    "pkg:oci/app",
    "cpe:2.3:a",
    `sha256:${DIGEST}`,
  ]);
});

test.each([
  ["not_affected", "not-affected"],
  ["fixed", "fixed"],
  ["affected", "affected"],
  ["under_investigation", "in-triage"],
])("%s says %s", (status, says) => {
  expect(one({ status }).says).toBe(says);
});

test("a statement's own time counts before the document's", () => {
  expect(one({ timestamp: "2026-02-01T00:00:00Z" }).time).toBe("2026-02-01T00:00:00Z");
  expect(
    one({ timestamp: "2026-02-01T00:00:00Z", last_updated: "2026-03-01T00:00:00Z" }).time,
  ).toBe("2026-03-01T00:00:00Z");
});

test("still to be judged is no statement on a vulnerability", () => {
  const read = readingOf(
    document([
      statement(),
      statement({ vulnerability: "CVE-2024-1" }),
      statement({ vulnerability: "CVE-2024-2", status: "under_investigation" }),
    ]),
  );
  expect(read.statements).toHaveLength(3);
  expect(factsOf(read)).toEqual({ "scan/vex-statements": 1 });
});

describe("what is no statement", () => {
  test("is left out: without vulnerability or status, or of no known one", () => {
    const bad = [
      null,
      5,
      {},
      statement({ status: "constructor" }),
      statement({ vulnerability: {} }),
    ];
    expect(readingOf(document(bad)).statements).toEqual([]);
  });

  test("a document without a list of them is refused; one with an empty list says nothing", () => {
    expect(refusalCode(document(undefined))).toBe("malformed");
    expect(refusalCode(document("many"))).toBe("malformed");
    expect(factsOf(readingOf(document([])))).toEqual({});
  });

  test("without products it holds for all, with none it holds for nothing that can be compared", () => {
    expect(one({ products: undefined }).products).toBeNull();
    expect(one({ products: [] }).products).toEqual([]);
    expect(one({ products: [{}] }).products).toEqual([{ names: [], parts: [] }]);
  });
});
