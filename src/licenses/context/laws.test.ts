import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPATIBILITY, expression, RECORDS, realContext } from "../../testing/license-context.ts";
import { compareAnswers } from "./answer.ts";
import { answerCombination } from "./combination.ts";
import { answerCompatibility } from "./compatibility.ts";
import { collectDuties } from "./duties.ts";

const context = realContext();
const current = Object.entries(RECORDS.licenses).filter(([, record]) => !record.deprecated);
const plain = new Set(COMPATIBILITY.groups.find(({ id }) => id === "notice-only")?.licenses);
const free = current.filter(([id, { family }]) => family === "public-domain" || plain.has(id));
const copyleft = current.filter(([, { family }]) => family?.includes("copyleft"));
const idsOf = (list: typeof current) => fc.constantFrom(...list.map(([id]) => id));
const anyId = idsOf(current);
const withException = anyId.map((id) => `${id} WITH Classpath-exception-2.0`);
const anyLeaf = fc.oneof(anyId, withException, fc.constant("LicenseRef-own"));
const anyExpression: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    anyLeaf,
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => `(${a} AND ${b})`),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => `(${a} OR ${b})`),
  ),
})).node;

const answer = (inbound: string, outbound: string) =>
  answerCompatibility(expression(inbound), expression(outbound), context).answer;
const isAtLeast = (a: string, b: string, outbound: string) =>
  compareAnswers(answer(a, outbound), answer(b, outbound)) >= 0;

describe("laws of compatibility", () => {
  test("a license goes into itself, with and without an exception", () => {
    const leaves = [...current.map(([id]) => id), "LicenseRef-own"];
    const bad = leaves.filter((id) => answer(id, id) !== "yes");
    expect(bad).toEqual([]);
    fc.assert(fc.property(withException, (text) => answer(text, text) === "yes"));
  });

  test("what only asks for notices is never worse than copyleft into the same license", () => {
    fc.assert(
      fc.property(idsOf(free), idsOf(copyleft), anyId, (mild, strict, outbound) => {
        fc.pre(strict !== outbound && RECORDS.licenses[outbound]?.family !== "public-domain");
        return isAtLeast(mild, strict, outbound);
      }),
      { numRuns: 2000 },
    );
  });

  test("OR never makes it worse, AND never better", () => {
    fc.assert(
      fc.property(anyExpression, anyExpression, anyId, (a, b, outbound) => {
        expect(isAtLeast(`(${a}) OR (${b})`, a, outbound)).toBe(true);
        expect(isAtLeast(a, `(${a}) AND (${b})`, outbound)).toBe(true);
      }),
    );
  });

  test("order does not matter, nor does saying it twice", () => {
    fc.assert(
      fc.property(anyExpression, anyExpression, anyId, (a, b, outbound) => {
        for (const operator of ["AND", "OR"]) {
          expect(answer(`(${a}) ${operator} (${b})`, outbound)).toBe(
            answer(`(${b}) ${operator} (${a})`, outbound),
          );
          expect(answer(`(${a}) ${operator} (${a})`, outbound)).toBe(answer(a, outbound));
        }
      }),
    );
  });

  test("an exception on what is taken in never makes it worse", () => {
    fc.assert(
      fc.property(anyId, anyId, (id, outbound) =>
        isAtLeast(`${id} WITH Classpath-exception-2.0`, id, outbound),
      ),
      { numRuns: 2000 },
    );
  });

  test("every answer but yes names a rule with a reason; a depends says on what", () => {
    fc.assert(
      fc.property(anyExpression, anyId, (inbound, outbound) => {
        const result = answerCompatibility(expression(inbound), expression(outbound), context);
        expect(result.because.length).toBeGreaterThan(0);
        for (const pair of result.because) {
          expect(pair.answer === "depends").toBe(pair.on !== null);
          expect(pair.reason.de.length * pair.reason.en.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("laws of combinations", () => {
  const works = fc.array(anyLeaf, { minLength: 1, maxLength: 4 });
  const together = (list: readonly string[]) =>
    answerCombination(list.map(expression), context).answer;

  test("order does not matter, and one more work never makes it better than that work can be", () => {
    fc.assert(
      fc.property(works, (list) => together(list) === together([...list].reverse())),
      { numRuns: 300 },
    );
  });

  test("what goes into a license goes together with it", () => {
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        const pair = answerCompatibility(expression(a), expression(b), context).answer;
        return compareAnswers(together([a, b]), pair) >= 0;
      }),
    );
  });
});

describe("laws of duties", () => {
  const uses = fc.constantFrom("internal", "distribute", "combine", "publish" as const);
  const dutiesOf = (text: string, use: Parameters<typeof collectDuties>[1]) =>
    collectDuties(expression(text), use, context);

  test("AND asks for everything that its parts ask for, and is known only where both are", () => {
    fc.assert(
      fc.property(anyExpression, anyExpression, uses, (a, b, use) => {
        const both = dutiesOf(`(${a}) AND (${b})`, use);
        const one = dutiesOf(a, use);
        expect([...one.node.duties].filter((duty) => !both.node.duties.has(duty))).toEqual([]);
        expect(both.known).toBe(one.known && dutiesOf(b, use).known);
      }),
    );
  });

  test("OR asks for no more duties than either part that is known", () => {
    fc.assert(
      fc.property(anyLeaf, anyLeaf, uses, (a, b, use) => {
        const either = dutiesOf(`${a} OR ${b}`, use);
        const shares = (text: string) => [...dutiesOf(text, use).node.duties].length;
        if (dutiesOf(a, use).known && !dutiesOf(b, use).known) {
          expect(either.node.duties.size).toBe(shares(a));
        }
        expect(either.known).toBe(dutiesOf(a, use).known || dutiesOf(b, use).known);
      }),
    );
  });
});
