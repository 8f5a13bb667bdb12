import fc from "fast-check";
import { expect, test } from "vitest";
import { anAbsence, anObservation } from "../testing/observations.ts";
import { aPublicCode } from "../testing/software.ts";
import { formatYaml } from "./format.ts";
import { canonicalOrder } from "./key-order.ts";
import { renderObservations } from "./observations-file.ts";
import { parseCatalog } from "./parse.ts";

const FACTS = ["git/commits", "git/tags", "forge/releases", "scan/secrets"] as const;

test("line 1 says that a machine writes the file, and everything stands in the order of the facts", () => {
  const text = renderObservations({
    unavailable: [{ since: "2026-11-01", reason: "timeout", source: "github" }],
    absent: [anAbsence()],
    observations: [
      anObservation({ fact: "scan/secrets", value: 0, unit: "findings" }),
      anObservation({ trust: "observed", window: { to: "2026-11-01", from: "2026-05-02" } }),
    ],
  });
  expect(
    text,
  ).toBe(`# Written by a machine: npm run refresh. What people change here is lost; corrections belong into curation.yml.
# yaml-language-server: $schema=../../../src/schema/observations.schema.json

observations:
  - fact: git/commits
    value: 5
    window:
      from: 2026-05-02
      to: 2026-11-01
    measured: 2026-11-01T00:00:00Z
    source:
      tool: git
      version: 2.47.3
    trust: observed
  - fact: scan/secrets
    value: 0
    unit: findings
    measured: 2026-11-01T00:00:00Z
    source:
      tool: git
      version: 2.47.3
    trust: observed
absent:
  - fact: forge/issue-reaction
    reason: nothing-to-measure
    measured: 2026-11-01T00:00:00Z
    source:
      tool: GitHub
unavailable:
  - source: github
    reason: timeout
    since: 2026-11-01
`);
});

const publiccode = {
  path: "catalog/software/a/publiccode.yml",
  bytes: new TextEncoder().encode(JSON.stringify(aPublicCode())),
};

const observations = fc.uniqueArray(
  fc.record({
    fact: fc.constantFrom(...FACTS),
    value: fc.oneof(
      fc.nat(),
      fc.boolean(),
      fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
    ),
    tag: fc.constantFrom("v1", "1.10", "null", "2026-01-01", "yes"),
  }),
  { selector: ({ fact, tag }) => `${fact} ${tag}`, maxLength: 8 },
);

test("the same observations give the same bytes, whatever order they come in", () => {
  fc.assert(
    fc.property(observations, (list) => {
      const all = list.map(({ fact, value, tag }) =>
        anObservation({ fact, value, subject: { tag } }),
      );
      const text = renderObservations({ observations: all });
      expect(renderObservations({ observations: all.toReversed() })).toBe(text);
      expect(formatYaml(text, canonicalOrder("observations"))).toEqual({ kind: "formatted", text });
    }),
  );
});

test("what is written is read back as it was: a text that looks like a number stays a text", () => {
  fc.assert(
    fc.property(observations, (list) => {
      const all = list.map(({ fact, value, tag }) =>
        anObservation({ fact, value, subject: { tag } }),
      );
      const file = {
        path: "catalog/software/a/observations.yml",
        bytes: new TextEncoder().encode(renderObservations({ observations: all })),
      };
      const { catalog } = parseCatalog([file, publiccode]);
      const read = catalog.software.get("a")?.observations?.observations ?? [];
      expect(new Set(read.map((each) => JSON.stringify(each.value)))).toEqual(
        new Set(all.map((each) => JSON.stringify(each.value))),
      );
      expect(read.length).toBe(all.length);
    }),
  );
});
