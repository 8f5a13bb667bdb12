import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POLICY_LIMITS } from "../../catalog/limits.ts";
import { parsePolicyText } from "./parse.ts";

const parse = (text: string) => parsePolicyText(text, "Titel", POLICY_LIMITS);
const refusal = (text: string) => parse(text).problems.map(({ rule, line }) => `${rule}:${line}`);

/** Texts that take a parser of Markdown time in the square of their length. */
const HOSTILE: Readonly<Record<string, string>> = {
  emphasis: "*a_".repeat(700_000),
  "emphasis in emphasis": `${"*".repeat(9000)}a${"*".repeat(9000)}`,
  brackets: "[".repeat(2_000_000),
  "links that never end": "[a](".repeat(500_000),
  quotations: ">".repeat(2_000_000),
  "lists in lists": "- ".repeat(1_000_000),
  "quotations and lists": "> - ".repeat(500_000),
  "a paragraph of lines": "a\n".repeat(1_000_000),
  "lazy lines": `${">".repeat(100)}a\n${"b\n".repeat(900_000)}`,
  "ever deeper lists": Array.from({ length: 1500 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"),
  footnotes: Array.from({ length: 50_000 }, (_, n) => `a[^${n}]\n\n[^${n}]: x\n`).join("\n"),
  "many bad paragraphs": `${"*a_".repeat(1000)}\n\n`.repeat(600),
  "a long table": `|a|b|\n|-|-|\n${"|x|y|\n".repeat(300_000)}`,
  "one word": "a".repeat(2_000_000),
};

describe("what would make the parser slow", () => {
  test.each(Object.entries(HOSTILE))("%s: refused in time", (_name, text) => {
    const start = performance.now();
    expect(refusal(text)[0]).toMatch(/^policy\/too-complex:\d+$/u);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test("just below the limits it is read in time", () => {
    const start = performance.now();
    const paragraph = `${"*a_ ".repeat(150)}\n\n`;
    expect(refusal(paragraph.repeat(100))).toEqual([]);
    expect(refusal(`${" ".repeat(40)}${"> ".repeat(4)}a\n\n`.repeat(1000))).toEqual([]);
    expect(refusal(`a${" ".repeat(19_000)}b\n\n`.repeat(50))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("the problem names the line and says what to do", () => {
    const [problem] = parse(`Text.\n\n${"- ".repeat(30)}`).problems;
    expect(problem).toEqual({
      rule: "policy/too-complex",
      level: "error",
      line: 3,
      column: 1,
      message: {
        de: "Diese Zeile ist zu tief eingerückt oder geschachtelt.",
        en: "This line is indented or nested too deeply.",
      },
      fix: { de: "Die Gliederung flacher machen.", en: "Make the structure flatter." },
    });
  });
});

describe("size", () => {
  test("5,000 clauses are read, 10,001 are named", () => {
    const clause = (_: unknown, n: number) => `Die Stelle MUSS Verfahren ${n} führen. {#c${n}}\n\n`;
    const text = (length: number) => Array.from({ length }, clause).join("");
    expect(parse(text(5000)).clauses).toHaveLength(5001);
    expect(refusal(text(10_001))).toEqual(["policy/too-many-clauses:20001"]);
  });
});

test("no text makes the parser throw, and every clause has an id of its own", () => {
  const piece = fc.constantFrom(
    ...["#", " ", "\n", "\n\n", "- ", "1. ", "> ", "*", "_", "`", "[", "](#a)", "[^1]", "[^1]: "],
    ...["|", "|-|\n", "{#a}", "{#", "}", "![", "](b)", "<b>", "MUSS", "NICHT", "```\n", "\\", "&"],
    ...["---\n", "text", "Ä", "\u0301", "שלום", "{#a .definition}", "**x**", "\t"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { clauses } = parse(pieces.join(""));
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
      const ids = new Set(clauses.map(({ id }) => id));
      expect(clauses.every(({ parent, id }) => id === "" || ids.has(parent ?? "~"))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
