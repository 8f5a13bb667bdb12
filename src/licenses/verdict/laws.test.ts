import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aBook,
  aJudge,
  aLicense,
  aPolicy,
  aVersion,
  evidenceOf,
  sameText,
} from "../../testing/licensing.ts";
import { printExpression } from "../syntax/print.ts";
import { readExpression } from "../syntax/read.ts";
import { rankOf } from "./outcome.ts";

const conditions = [
  {
    id: "share",
    families: ["strong-copyleft" as const],
    uses: ["distribute" as const],
    text: sameText("Share"),
  },
];
const book = aBook({
  policy: aPolicy({ versions: [aVersion({ conditions })] }),
  licenses: {
    ...aBook().licenses,
    "GPL-3.0-only": aLicense({ family: "strong-copyleft", evidence: evidenceOf({ a: "free" }) }),
  },
  exceptions: { "LLVM-exception": { name: "LLVM", effect: "linking" } },
});
const judge = aJudge(book);

function rank(expression: string): number {
  return rankOf(judge.judge(expression).outcome);
}

/** Expressions with every answer in them, deep and bracketed at random. */
const leaf = fc.constantFrom(
  "MIT",
  "ISC",
  "BUSL-1.1",
  "GPL-3.0-only",
  "Zlib",
  "MIT+",
  "MIT WITH LLVM-exception",
  "MIT WITH GCC-exception-3.1",
  "LicenseRef-own",
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie("expression"), fc.constantFrom("AND", "OR"), tie("expression"))
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
  ),
}));

function holds(law: (x: string, y: string, z: string) => void): void {
  fc.assert(
    fc.property(expression, expression, expression, (x, y, z) => law(`(${x})`, `(${y})`, `(${z})`)),
  );
}

describe("laws of verdicts", () => {
  test("idempotent: twice the same is the same", () => {
    holds((x) => {
      expect(rank(`${x} AND ${x}`)).toBe(rank(x));
      expect(rank(`${x} OR ${x}`)).toBe(rank(x));
    });
  });

  test("commutative: the order does not matter", () => {
    holds((x, y) => {
      expect(rank(`${x} AND ${y}`)).toBe(rank(`${y} AND ${x}`));
      expect(rank(`${x} OR ${y}`)).toBe(rank(`${y} OR ${x}`));
    });
  });

  test("associative: brackets among the same operator do not matter", () => {
    holds((x, y, z) => {
      expect(rank(`(${x} AND ${y}) AND ${z}`)).toBe(rank(`${x} AND (${y} AND ${z})`));
      expect(rank(`(${x} OR ${y}) OR ${z}`)).toBe(rank(`${x} OR (${y} OR ${z})`));
    });
  });

  test("a choice is never worse than its better side, a sum never better than its worse side", () => {
    holds((x, y) => {
      expect(rank(`${x} OR ${y}`)).toBeGreaterThanOrEqual(Math.max(rank(x), rank(y)));
      expect(rank(`${x} AND ${y}`)).toBeLessThanOrEqual(Math.min(rank(x), rank(y)));
    });
  });

  test("brackets where precedence already had them change nothing", () => {
    holds((x, y, z) => {
      expect(rank(`${x} OR ${y} AND ${z}`)).toBe(rank(`${x} OR (${y} AND ${z})`));
      expect(rank(`${x} AND ${y} OR ${z}`)).toBe(rank(`(${x} AND ${y}) OR ${z}`));
      expect(rank(`((${x}))`)).toBe(rank(x));
    });
  });

  test("a tree has the verdict of its text", () => {
    holds((x) => {
      const { tree } = readExpression(x);
      if (tree === null) throw new Error(x);
      const { expression: _, tree: node, ...ofTree } = judge.judgeTree(tree);
      expect(judge.judge(x)).toMatchObject({ ...ofTree, problems: expect.anything() });
      expect(node).toEqual(judge.judge(x).tree);
    });
  });

  test("printed and read again it has the same verdict", () => {
    holds((x) => {
      const { tree } = readExpression(x);
      expect(tree && rank(printExpression(tree))).toBe(rank(x));
    });
  });

  test("what is chosen has the answer of the whole, and leaves no choice", () => {
    holds((x) => {
      const { choose } = judge.judge(x);
      if (choose === null) return;
      expect(rank(choose)).toBe(rank(x));
      expect(judge.judge(choose).choose).toBeNull();
    });
  });

  test("a known exception never makes an answer worse", () => {
    const id = fc.constantFrom("MIT", "ISC", "BUSL-1.1", "GPL-3.0-only", "Zlib");
    fc.assert(
      fc.property(id, (x) => {
        expect(rank(`${x} WITH LLVM-exception`)).toBeGreaterThanOrEqual(rank(x));
      }),
    );
  });
});
