import { describe, expect, test } from "vitest";
import type { Component } from "../sbom/bill.ts";
import { aBill, aClaim, aComplianceBook, aComponent, anAssessor } from "../testing/compliance.ts";
import { assessBill } from "./assess.ts";

const assessor = anAssessor();
const assess = (components: readonly Component[]) => assessBill(aBill(components), assessor);

describe("the totals", () => {
  const { totals } = assess([
    aComponent("MIT"),
    aComponent("MIT"),
    aComponent("Apache 2.0"),
    aComponent("BUSL-1.1 OR Apache-2.0"),
    aComponent("BUSL-1.1", { alsoStated: [aClaim("MIT")].flatMap((each) => each ?? []) }),
    aComponent(null),
  ]);

  test("count each outcome, unknown apart from refused", () => {
    expect(totals.outcomes).toEqual({
      approved: 4,
      "approved-with-conditions": 0,
      review: 0,
      unknown: 1,
      refused: 1,
    });
  });

  test("count each claim once, the most frequent first", () => {
    expect(
      totals.judgements.map(({ judgement, components }) => [judgement.written, components]),
    ).toEqual([
      ["MIT", 2],
      ["", 1],
      ["Apache 2.0", 1],
      ["BUSL-1.1", 1],
      ["BUSL-1.1 OR Apache-2.0", 1],
    ]);
  });

  test("count a component with several licences for each of them", () => {
    expect(totals.licenses).toEqual([
      { license: "Apache-2.0", outcome: "approved", components: 2 },
      { license: "BUSL-1.1", outcome: "refused", components: 2 },
      { license: "MIT", outcome: "approved", components: 2 },
    ]);
  });

  test("count corrections and claims to compare", () => {
    expect([totals.corrected, totals.disagreements]).toEqual([1, 1]);
  });
});

describe("the duties of a bill", () => {
  const components = [
    aComponent("MIT"),
    aComponent("MIT"),
    aComponent("GPL-3.0-only"),
    aComponent("GPL-3.0-only OR MIT"),
    aComponent("ISC"),
    aComponent(null),
  ];
  const dutiesFor = (use: "internal" | "distribute") =>
    assess(components).duties.find((each) => each.use === use);

  test("are collected for every use, or only for the one that is asked for", () => {
    expect(assess(components).duties.map(({ use }) => use)).toHaveLength(6);
    const single = anAssessor(aComplianceBook(), { use: "internal" });
    expect(assessBill(aBill(components), single).duties.map(({ use }) => use)).toEqual([
      "internal",
    ]);
  });

  test("name the licences and the claims that bring them, and how many components have them", () => {
    const shown = dutiesFor("distribute")?.duties.map(
      ({ duty, askedBy, judgements, components }) => [
        duty,
        askedBy.map(({ license }) => license).join(),
        judgements.map(({ written }) => written).join(),
        components,
      ],
    );
    expect(shown).toEqual([
      ["license-text", "MIT,GPL-3.0-only", "MIT,GPL-3.0-only,GPL-3.0-only OR MIT", 4],
      ["copyright-notices", "MIT,GPL-3.0-only", "MIT,GPL-3.0-only,GPL-3.0-only OR MIT", 4],
      ["offer-source", "GPL-3.0-only", "GPL-3.0-only", 1],
    ]);
    expect(dutiesFor("internal")?.duties).toEqual([]);
  });

  test("say of which claims they are not known", () => {
    const { notKnown, uncertain } = dutiesFor("distribute") ?? {};
    expect(notKnown).toEqual(["ISC"]);
    expect(uncertain?.map(({ written }) => written)).toEqual(["", "ISC"]);
  });

  test("are not collected without rules", () => {
    const without = anAssessor(aComplianceBook(), {}, null);
    expect(assessBill(aBill(components), without).duties).toEqual([]);
  });
});
