import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LicenseTree, parseLicenseExpression } from "./expression.ts";

describe("the tree of a license expression", () => {
  test("AND binds closer than OR, and neighbours become one node", () => {
    expect(print(parseLicenseExpression("MIT OR ISC AND 0BSD OR Zlib"))).toBe(
      "(MIT|(ISC&0BSD)|Zlib)",
    );
    expect(print(parseLicenseExpression("(MIT OR ISC) AND 0BSD"))).toBe("((MIT|ISC)&0BSD)");
  });

  test("ids get their official spelling; plus and exception belong to the license", () => {
    expect(parseLicenseExpression("gpl-2.0+ WITH classpath-exception-2.0")).toEqual({
      type: "license",
      id: "GPL-2.0",
      orLater: true,
      exception: "Classpath-exception-2.0",
      start: 0,
      end: 37,
    });
  });

  test("every node knows its place in the text", () => {
    const tree = parseLicenseExpression("MIT OR LicenseRef-own");
    expect(tree).toMatchObject({ type: "or", start: 0, end: 21 });
    expect(tree?.type === "or" && tree.parts[1]).toEqual({
      type: "reference",
      id: "LicenseRef-own",
      start: 7,
      end: 21,
    });
  });

  test("unknown ids and broken syntax have no tree", () => {
    const broken = ["", "GPLv3", "MIT OR", "MIT ISC", "(MIT", "MIT)", "MIT or ISC", "MIT WITH ISC"];
    for (const text of [...broken, "Classpath-exception-2.0", "MIT +", "OR", "()"]) {
      expect(parseLicenseExpression(text), text).toBeNull();
    }
  });

  test("a tree that is printed is read as the same tree", () => {
    fc.assert(
      fc.property(expressions(), (text) => {
        const printed = print(parseLicenseExpression(text));
        const again = printed.replaceAll("|", " OR ").replaceAll("&", " AND ");
        expect(print(parseLicenseExpression(again))).toBe(printed);
      }),
    );
  });

  test("depth and length do no harm", () => {
    expect(parseLicenseExpression("(".repeat(100_000))).toBeNull();
    expect(parseLicenseExpression(`MIT${" OR MIT".repeat(20_000)}`)).toMatchObject({ type: "or" });
  });
});

function expressions(): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("MIT", "EUPL-1.2", "Apache-2.0", "LicenseRef-a"),
      fc
        .tuple(tie("tree"), fc.constantFrom("AND", "OR"), tie("tree"))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    ),
  }));
  return tree;
}

function print(tree: LicenseTree | null): string {
  if (tree === null) return "null";
  if (tree.type === "license" || tree.type === "reference") return tree.id;
  return `(${tree.parts.map(print).join(tree.type === "and" ? "&" : "|")})`;
}
