import { describe, expect, test } from "vitest";
import { billIn, refusalOf, rowsOf } from "../../testing/bill.ts";

test("REUSE: every file is a component, and all its expressions apply", () => {
  const { document, components } = billIn({
    ...{ lint_version: "1.0", reuse_spec_version: "3.3", reuse_tool_version: "6.2.0" },
    non_compliant: { missing_licenses: [] },
    files: [
      {
        path: "a.ts",
        spdx_expressions: [{ value: "MIT", is_valid: true }, { value: "MIT OR ISC" }],
      },
      { path: "b.ts", spdx_expressions: [] },
    ],
  });
  expect(document).toMatchObject({ specVersion: "3.3", tools: ["reuse-tool 6.2.0"] });
  expect(rowsOf(components)).toEqual([
    "a.ts - - | declared MIT AND (MIT OR ISC)",
    "b.ts - - | not stated",
  ]);
  expect(components[0]?.license?.terms.map(({ as }) => as)).toEqual(["expression", "expression"]);
  expect(refusalOf({ lint_version: "1.0", files: {} })).toBe("malformed");
});

describe("ORT", () => {
  const declared = { spdx_expression: "Apache-2.0", unmapped: ["House License"] };
  const lib = {
    ...{ id: "Maven:org.example:lib:1.0", purl: "pkg:maven/org.example/lib@1.0" },
    ...{ declared_licenses: ["Apache 2"], declared_licenses_processed: declared },
  };
  const result = (packages: readonly unknown[], rest: object = {}) => ({
    repository: { vcs: { type: "" } },
    analyzer: {
      ...{ end_time: "2026", environment: { ort_version: "70.0.0" } },
      result: { projects: [{ id: "NPM::app:" }], packages },
    },
    ...rest,
  });

  test("a result lists packages; projects are its subjects; what could not be mapped stays a name", () => {
    const { document, components } = billIn(result([lib]));
    expect(document).toMatchObject({
      format: "ort-result",
      tools: ["ORT 70.0.0"],
      created: "2026",
    });
    expect(rowsOf(document.subjects)).toEqual(["app - - | not stated"]);
    expect(rowsOf(components)).toEqual([
      "org.example/lib 1.0 pkg:maven/org.example/lib@1.0 | declared Apache-2.0 AND (House License)",
    ]);
    expect(components[0]?.license?.terms.map(({ as }) => as)).toEqual(["expression", "name"]);
  });

  test("early results wrap packages, and have no expression", () => {
    const early = { id: "NPM:@s:a:1", declared_licenses: ["MIT", "X11"] };
    for (const each of [
      { package: early, curations: [] },
      { metadata: early, curations: [] },
    ]) {
      expect(rowsOf(billIn(result([each])).components)).toEqual([
        "@s/a 1 - | declared MIT AND X11",
      ]);
    }
  });

  test("concluded counts first, and a scanner's findings are announced as missing", () => {
    const { components, notes } = billIn(
      result([{ ...lib, concluded_license: "MIT" }], { scanner: {} }),
    );
    expect(components[0]?.license).toMatchObject({ where: "concluded", terms: [{ text: "MIT" }] });
    expect(notes[0]?.en).toContain("not what the scanner detected");
  });

  test("the same in YAML, and the analyzer's result for one project", () => {
    const yaml = `---
project:
  id: "Maven:org.example:app:1.0"
packages:
- id: "Maven:org.example:lib:1.10"
  declared_licenses_processed:
    spdx_expression: "Apache-2.0"
`;
    expect(rowsOf(billIn(yaml).components)).toEqual([
      "org.example/lib 1.10 - | declared Apache-2.0",
    ]);
    expect(billIn(yaml).document).toMatchObject({
      syntax: "YAML",
      subjects: [{ name: "org.example/app" }],
    });
  });

  test("without the analyzer there is nothing to read", () => {
    expect(refusalOf({ repository: { vcs: {} }, analyzer: null })).toBe("not-a-bill");
  });

  test("the evaluated model refers to licenses by number; excluded findings do not count", () => {
    const { document, components } = billIn({
      statistics: {},
      licenses: [
        { _id: 0, id: "Apache 2" },
        { _id: 1, id: "MIT" },
        { _id: 2, id: "ISC" },
      ],
      packages: [
        { id: "NPM::app:1", is_project: true },
        {
          ...{ id: "NPM::lib:2", is_project: false, purl: "pkg:npm/lib@2", declared_licenses: [0] },
          declared_licenses_processed: { spdx_expression: "Apache-2.0", unmapped_licenses: [1] },
          ...{ detected_licenses: [1, 2, 7], detected_excluded_licenses: [2] },
        },
        { id: "NPM::bare:3", declared_licenses: [0], declared_licenses_processed: {} },
      ],
    });
    expect(document.subjects).toMatchObject([{ name: "app" }]);
    expect(rowsOf(components)).toEqual([
      "lib 2 pkg:npm/lib@2 | declared Apache-2.0 AND MIT; detected MIT",
      "bare 3 - | declared Apache 2",
    ]);
  });
});

test("Syft: licenses are texts in early schemas, maps in later ones", () => {
  const { document, components } = billIn({
    schema: { version: "16.0.0" },
    descriptor: { name: "syft", version: "1.9.0" },
    artifacts: [
      { name: "a", version: "1", purl: "pkg:deb/a@1", licenses: ["GPL-2"] },
      {
        ...{ name: "b", version: "2" },
        licenses: [
          { value: "Apache 2", spdxExpression: "Apache-2.0", type: "declared" },
          { value: "House", spdxExpression: "", type: "declared" },
          { value: "MIT", spdxExpression: "MIT", type: "concluded" },
        ],
      },
      { name: "c", licenses: null },
    ],
  });
  expect(document).toMatchObject({ specVersion: "16.0.0", tools: ["syft 1.9.0"] });
  expect(rowsOf(components)).toEqual([
    "a 1 pkg:deb/a@1 | declared GPL-2",
    "b 2 - | concluded MIT; declared Apache-2.0 AND House",
    "c - - | not stated",
  ]);
});
