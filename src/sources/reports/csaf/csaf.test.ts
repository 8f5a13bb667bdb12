import { describe, expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";

const DIGEST = "a".repeat(64);

const document = (parts: object = {}, version: unknown = "2.0") => ({
  document: {
    category: "csaf_vex",
    csaf_version: version,
    publisher: { name: "Example", contact_details: "jane@example.org" },
    tracking: {
      current_release_date: "2026-03-03T11:00:00.000Z",
      generator: { engine: { name: "Secvisogram", version: "2.5.0" } },
    },
  },
  product_tree: {
    branches: [
      {
        category: "vendor",
        branches: [
          {
            category: "product_version",
            product: { product_id: "P1", product_identification_helper: { purl: "pkg:oci/app" } },
          },
        ],
      },
    ],
    full_product_names: [
      {
        product_id: "P2",
        product_identification_helper: {
          purls: ["pkg:npm/a@1", "pkg:npm/b@1"],
          hashes: [{ file_hashes: [{ algorithm: "sha256", value: DIGEST }, { algorithm: "md5" }] }],
        },
      },
      { product_id: "P3" },
    ],
  },
  ...parts,
});
const vulnerability = (status: object, rest: object = {}) => ({
  cve: "CVE-2024-1",
  product_status: status,
  ...rest,
});
const statementsOf = (vulnerabilities: unknown, parts: object = {}) =>
  readingOf(document({ vulnerabilities, ...parts })).statements;

test("the lists of a product status are statements, with the products of the tree", () => {
  const status = { known_not_affected: ["P1", "P3"], fixed: ["P2"], recommended: ["P1"] };
  const read = readingOf(document({ vulnerabilities: [vulnerability(status)] }));
  expect(read).toMatchObject({
    format: "csaf",
    trust: "declared",
    time: "2026-03-03T11:00:00Z",
    tool: { tool: "Secvisogram", version: "2.5.0" },
  });
  expect(read.statements).toEqual([
    {
      ids: ["CVE-2024-1"],
      says: "not-affected",
      time: null,
      products: [
        { names: ["pkg:oci/app"], parts: [] },
        { names: [], parts: [] },
      ],
    },
    {
      ids: ["CVE-2024-1"],
      says: "fixed",
      time: null,
      products: [{ names: ["pkg:npm/a@1", "pkg:npm/b@1", `sha256:${DIGEST}`], parts: [] }],
    },
  ]);
  expect(factsOf(read)).toEqual({ "scan/vex-statements": 1 });
  expect(JSON.stringify(read)).not.toContain("jane");
});

test.each([
  ["first_fixed", "fixed"],
  ["known_affected", "affected"],
  ["last_affected", "affected"],
  ["under_investigation", "in-triage"],
])("%s says %s", (list, says) => {
  expect(statementsOf([vulnerability({ [list]: ["P1"] })])[0]?.says).toBe(says);
});

describe("a product that is a part of another one", () => {
  const tree = (rest: object) => ({ product_tree: { ...document().product_tree, ...rest } });
  const named = { full_product_name: { product_id: "R", name: "a in app" } };

  test("by a relationship (2.0)", () => {
    const relationships = [
      { ...named, product_reference: "P2", relates_to_product_reference: "P1" },
      {
        full_product_name: { product_id: "S" },
        product_reference: "P3",
        relates_to_product_reference: "P1",
      },
    ];
    const [first] = statementsOf([vulnerability({ fixed: ["R", "S"] })], tree({ relationships }));
    expect(first?.products).toEqual([
      { names: ["pkg:oci/app"], parts: ["pkg:npm/a@1", "pkg:npm/b@1", `sha256:${DIGEST}`] },
      // Of a part that cannot be compared the whole product is not meant instead.
      { names: ["pkg:oci/app"], parts: ["#S"] },
    ]);
  });

  test("by a path (2.1)", () => {
    const product_paths = [
      {
        ...named,
        beginning_product_reference: "P2",
        subpaths: [{ next_product_reference: "P3" }, { next_product_reference: "P1" }],
      },
    ];
    const read = readingOf(
      document(
        { ...tree({ product_paths }), vulnerabilities: [vulnerability({ fixed: ["R"] })] },
        "2.1",
      ),
    );
    expect(read.statements[0]?.products?.[0]?.names).toEqual(["pkg:oci/app"]);
  });
});

test("ids of other systems count where they are ids of advisories", () => {
  const ids = [{ system_name: "Bugzilla", text: "2268854" }, { text: "GHSA-abcd-efgh-ijkl" }];
  const status = { fixed: ["P1"] };
  expect(statementsOf([vulnerability(status, { ids })])[0]?.ids).toEqual([
    "CVE-2024-1",
    "GHSA-abcd-efgh-ijkl",
  ]);
  expect(statementsOf([{ ids, product_status: status }])[0]?.ids).toEqual(["GHSA-abcd-efgh-ijkl"]);
  expect(statementsOf([{ title: "no id", product_status: status }])).toEqual([]);
});

test("another version is refused; no vulnerability is no statement", () => {
  expect(refusalCode(document({}, "1.2"))).toBe("version");
  expect(refusalCode(document({}, 2))).toBe("version");
  expect(factsOf(readingOf(document()))).toEqual({});
});

test("wrong types everywhere are read as nothing", () => {
  const parts = { product_tree: 5, vulnerabilities: [null, "x", vulnerability({ fixed: [null] })] };
  expect(readingOf(document(parts)).statements).toMatchObject([{ products: [{ names: [] }] }]);
});

test("a tree that is deeper than anybody's, or lists more products, is refused", () => {
  const branch = (depth: number): object => (depth === 0 ? {} : { branches: [branch(depth - 1)] });
  expect(refusalCode(document({ product_tree: branch(200) }))).toBe("too-deep");
  const branches = Array.from({ length: 100_001 }, () => ({}));
  expect(refusalCode(document({ product_tree: { branches } }))).toBe("too-many");
  const fixed = Array.from({ length: 1001 }, () => "P1");
  const vulnerabilities = Array.from({ length: 100 }, () => vulnerability({ fixed }));
  expect(refusalCode(document({ vulnerabilities }))).toBe("too-many");
});
