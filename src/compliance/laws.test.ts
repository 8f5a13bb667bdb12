import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankOf } from "../licenses/verdict/outcome.ts";
import type { Component } from "../sbom/bill.ts";
import {
  aBill,
  aClaim,
  aComponent,
  anAssessor,
  judgementOn,
  readingOf,
} from "../testing/compliance.ts";
import { assessBill } from "./assess.ts";

const assessor = anAssessor();
const anyText = fc.oneof(
  fc.constantFrom(
    ...["MIT", "ISC", "BUSL-1.1", "GPL-3.0-only", "Zlib", "Apache 2.0", "GPLv3", "NONE"],
    ...["MIT OR BUSL-1.1", "MIT AND ISC", "UNLICENSED", "NOASSERTION", "LicenseRef-x", "words"],
  ),
  fc.string({ maxLength: 30 }),
);
const anyClaim = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 3 }), fc.constantFrom("AND", "OR"))
  .map(([texts, join]) => aClaim(texts, { as: "name", join: join === "OR" ? "OR" : "AND" }));
const anyComponent: fc.Arbitrary<Component> = fc
  .tuple(fc.option(anyClaim), fc.array(anyClaim, { maxLength: 2 }))
  .map(([license, also]) =>
    aComponent(license, { alsoStated: also.flatMap((each) => each ?? []) }),
  );
const anyComponents = fc.array(anyComponent, { maxLength: 20 });

describe("laws", () => {
  const totalsOf = (components: readonly Component[]) =>
    assessBill(aBill(components), assessor).totals;

  const counted = (components: readonly Component[]) => {
    const { judgements, ...others } = totalsOf(components);
    const claims = judgements.map(({ judgement, components: count }) => [
      judgement.written,
      readingOf(judgement),
      count,
    ]);
    return { ...others, claims };
  };

  test("the totals add up to the components", () => {
    fc.assert(
      fc.property(anyComponents, (components) => {
        const { components: rows, totals } = assessBill(aBill(components), assessor);
        const outcomes = Object.values(totals.outcomes).reduce((sum, each) => sum + each, 0);
        const claims = totals.judgements.reduce((sum, each) => sum + each.components, 0);
        expect([rows.length, totals.components, outcomes, claims]).toEqual(
          Array(4).fill(components.length),
        );
      }),
    );
  });

  test("the order of the components does not change the totals", () => {
    fc.assert(
      fc.property(anyComponents, fc.infiniteStream(fc.nat()), (components, numbers) => {
        const shuffled = components
          .map((each) => ({ each, place: numbers.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ each }) => each);
        expect(counted(shuffled)).toEqual(counted(components));
      }),
    );
  });

  test("one more approved component never makes the worst outcome worse, nor any other count bigger", () => {
    fc.assert(
      fc.property(anyComponents, (components) => {
        const before = totalsOf(components).outcomes;
        const after = totalsOf([...components, aComponent("MIT")]).outcomes;
        expect(after).toEqual({ ...before, approved: before.approved + 1 });
      }),
    );
  });

  test("a claim of several terms that all apply is never better than one of them", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const both = aClaim([a, b], { as: "name" });
        const alone = [a, b].map((each) => aClaim(each, { as: "name" }));
        if (both === null || alone.includes(null) || both.terms.length < 2) return;
        const ranks = alone.map((each) => rankOf(judgementOn(each, assessor).outcome));
        expect(rankOf(judgementOn(both, assessor).outcome)).toBeLessThanOrEqual(Math.max(...ranks));
        expect(rankOf(judgementOn(both, assessor).outcome)).toBeLessThanOrEqual(
          Math.min(...ranks) + 1,
        );
      }),
    );
  });

  test("nothing in a bill makes it throw", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const components = texts.map((text) => aComponent(aClaim(text, { as: "name" })));
        expect(() => assessBill(aBill(components), assessor)).not.toThrow();
      }),
    );
  });
});
