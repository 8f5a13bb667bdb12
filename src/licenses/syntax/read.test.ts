import fc from "fast-check";
import parseWithLibrary, { type Expression } from "spdx-expression-parse";
import { describe, expect, test } from "vitest";
import { printExpression } from "./print.ts";
import { readExpression } from "./read.ts";
import type { ExpressionTree } from "./tree.ts";

/** The code of each problem, and the part of the text that it marks. */
function problemsOf(text: string): readonly string[] {
  return readExpression(text).problems.map(
    ({ code, start, end }) => `${code} ${start}:${text.slice(start, end)}`,
  );
}

describe("an expression that is wrong says where", () => {
  test.each([
    ["", "empty 0:"],
    ["  ", "empty 0:  "],
    ["MIT OR", "missing-license 6:"],
    ["OR MIT", "missing-license 0:OR"],
    ["()", "missing-license 1:)"],
    ["MIT AND OR ISC", "missing-license 8:OR"],
    ["Apache 2.0", "unknown-id 0:Apache|missing-operator 7:2.0"],
    ["MIT/X11", "bad-character 3:/"],
    ["MIT (ISC)", "missing-operator 4:("],
    ["(MIT", "unclosed 0:("],
    ["MIT) OR ISC", "unopened 3:)"],
    ["MIT +", "plus-apart 4:+"],
    ["LicenseRef-own+", "plus-on-reference 0:LicenseRef-own"],
    ["MIT WITH", "missing-exception 4:WITH"],
    ["MIT WITH OR ISC", "missing-exception 4:WITH"],
    ["(MIT) WITH LLVM-exception", "exception-of-group 6:WITH"],
    ["MIT AND LLVM-exception", "exception-alone 8:LLVM-exception"],
    ["MIT WITH ISC", "unknown-exception 9:ISC"],
    ["NOASSERTION", "no-assertion 0:NOASSERTION"],
    ["NONE", "no-license 0:NONE"],
    ["UNLICENSED", "unlicensed 0:UNLICENSED"],
    ["mit or Isc", "id-case 0:mit|operator-case 4:or|id-case 7:Isc"],
    ["GPL-2.0+", "deprecated-id 0:GPL-2.0"],
    ["GPLv3 OR foo", "unknown-id 0:GPLv3|unknown-id 9:foo"],
  ])("%s", (text, expected) => {
    expect(problemsOf(text).join("|")).toBe(expected);
  });

  test("unknown words stand in the tree; broken structure has none", () => {
    expect(readExpression("foo OR MIT").tree).toMatchObject({
      type: "or",
      parts: [{ type: "unknown", text: "foo", start: 0, end: 3 }, { id: "MIT" }],
    });
    expect(readExpression("foo MIT").tree).toBeNull();
  });

  test("a group takes the place of its brackets", () => {
    const text = "(MIT OR ISC) AND (0BSD)";
    const { tree } = readExpression(text);
    expect(tree && text.slice(tree.start, tree.end)).toBe(text);
  });

  test("an addition of SPDX 3 is syntax; whether it is known is another question", () => {
    expect(problemsOf("MIT WITH AdditionRef-own")).toEqual([]);
    expect(problemsOf("LicenseRef-own WITH LLVM-exception")).toEqual([]);
  });
});

describe("size", () => {
  test("ten thousand operators and a thousand levels are read in a moment", () => {
    const started = performance.now();
    const wide = readExpression(`MIT${" OR ISC AND 0BSD".repeat(5000)}`);
    const deep = readExpression(`${"(MIT OR ".repeat(1000)}ISC${")".repeat(1000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(wide.tree).toMatchObject({ type: "or" });
    expect(deep.tree).toMatchObject({ type: "or" });
  });

  test("what goes beyond a limit is refused with the limit", () => {
    expect(problemsOf(`${"(".repeat(1001)}MIT`)).toEqual(["too-deep 1000:("]);
    expect(readExpression("A".repeat(1_000_001)).problems).toMatchObject([{ code: "too-long" }]);
  });
});

describe("laws", () => {
  test("a printed tree is read as the same tree", () => {
    fc.assert(
      fc.property(expressions(), (text) => {
        const { tree } = readExpression(text);
        expect(tree).not.toBeNull();
        const printed = tree ? printExpression(tree) : "";
        expect(shape(readExpression(printed).tree)).toEqual(shape(tree));
      }),
    );
  });

  test("what spdx-expression-parse reads is read with the same meaning", () => {
    fc.assert(
      fc.property(expressions(), (text) => {
        expect(flat(readExpression(text).tree)).toEqual(flatOfLibrary(parseWithLibrary(text)));
      }),
    );
  });

  test("no text makes it throw, and a text without a tree has a problem", () => {
    const word = fc.constantFrom("MIT", "WITH", "AND", "or", "(", ")", "+", "LLVM-exception", "x");
    const texts = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { tree, problems } = readExpression(text);
        expect(tree !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});

function expressions(): fc.Arbitrary<string> {
  const leaf = fc.constantFrom(
    "MIT",
    "EUPL-1.2",
    "GPL-2.0+",
    "LicenseRef-a",
    "GPL-2.0-or-later WITH Classpath-exception-2.0",
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(tie("tree"), fc.constantFrom("AND", "OR"), tie("tree"), fc.boolean())
        .map(([left, operator, right, bracketed]) =>
          bracketed ? `(${left} ${operator} ${right})` : `${left} ${operator} ${right}`,
        ),
    ),
  }));
  return tree;
}

/** A tree without places. */
function shape(tree: ExpressionTree | null): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (isPlace(key) ? undefined : value)));
}

function isPlace(key: string): boolean {
  return key === "start" || key === "end";
}

/** The same with neighbours of one operator in one list: the library makes pairs. */
function flat(tree: ExpressionTree | null): unknown {
  if (tree === null) return null;
  if (tree.type === "and" || tree.type === "or") {
    return [tree.type, ...tree.parts.map(flat).flatMap((part) => merged(part, tree.type))];
  }
  return printExpression(tree);
}

function flatOfLibrary(tree: Expression): unknown {
  if ("conjunction" in tree) {
    const parts = [tree.left, tree.right].map(flatOfLibrary);
    return [tree.conjunction, ...parts.flatMap((part) => merged(part, tree.conjunction))];
  }
  const exception = tree.exception ? ` WITH ${tree.exception}` : "";
  return `${tree.license}${tree.plus ? "+" : ""}${exception}`;
}

function merged(part: unknown, operator: string): unknown[] {
  return Array.isArray(part) && part[0] === operator ? part.slice(1) : [part];
}
