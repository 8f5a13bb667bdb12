import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Printed, Printer } from "../../../pdf/printer.ts";
import { aDocument, aHeading, aParagraph, aPrinter } from "../../../testing/pdf/a-printer.ts";
import { readPdf, textsWith } from "../../../testing/pdf/read-pdf.ts";
import { germanVersions, policyCatalog, policyText } from "../../../testing/policies.ts";
import { printedDocuments } from "./printed-documents.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await aPrinter();
});

/** The text, and its comparison with one in which every e is doubled. */
function print(markdown: string): readonly Extract<Printed, { outcome: "printed" }>[] {
  const { catalog } = policyCatalog(
    germanVersions({
      "2026.1": policyText(markdown),
      "2026.2": policyText(markdown.replaceAll("e", "ee")),
    }),
  );
  const input = { catalog, asOf: "2026-11-28", address: null, hasPicture: () => false };
  const made = [...printedDocuments(input)].filter(({ path }) => !path.includes("/2026.2."));
  expect(made).toHaveLength(2);
  return made.map(({ document }) => {
    const result = printer.print(document, new Map());
    if (result.outcome === "refused") throw new Error(result.reason);
    return result;
  });
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
const row = (count: number, cell: string) => `|${times(count, () => `${cell}|`)}\n`;

describe("a text is printed, in bounded time, although it", () => {
  test.each([
    ["has lists 24 levels deep", times(24, (level) => `${"  ".repeat(level)}- Ebene ${level}\n`)],
    ["has quotations and lists inside each other", `${"> - ".repeat(11)}tief`],
    ["has a table of 60 columns", row(60, "a") + row(60, "---") + row(60, "Wort eins zwei")],
    ["has a cell of several pages", `| a | b |\n|---|---|\n| ${"Wort ".repeat(3000)} | x |`],
    ["has a word of 10,000 letters", "x".repeat(10_000)],
    ["has a heading of several pages", `## ${"Überschrift".repeat(900)} {#h}`],
    [
      "has 900 footnotes",
      times(900, (n) => `Satz[^${n}] {#p${n}}\n\n`) + times(900, (n) => `[^${n}]: N\n\n`),
    ],
    [
      "has footnotes in the head of a long table",
      `| a[^1] | b |\n|---|---|\n${row(2, "x[^2]").repeat(80)}\n[^1]: e\n\n[^2]: z`,
    ],
    [
      "has footnotes that refer to each other",
      "x[^1]\n\n[^1]: eins[^2]\n\n[^2]: zwei[^1][^3]\n\n[^3]: drei",
    ],
    [
      "has footnotes and links in headings",
      times(5, (n) => `## Teil[^${n}] [dort](https://a.example) {#t${n}}\n\n`) +
        times(5, (n) => `[^${n}]: N\n\n`),
    ],
    ["has headings that skip levels", "#### Tief {#x}\n\n###### Tiefer {#y}\n\n## Hoch {#z}"],
    ["has headings without words", "## {#x}\n\nText\n\n##\n\nMehr"],
    ["has code in a line of 15,000 letters", `\`\`\`\n${"y".repeat(15_000)}\n\`\`\``],
    ["is written from right to left", "שלום עולם זה טקסט. ".repeat(100)],
    ["has hundreds of marks on one letter", `a${"\u0301".repeat(500)}`],
    ["has Typst in it", '#import "x": * \n\n#{ while true {} }\n\n$ sum $ @x <y> \\ // /* `#x`'],
    [
      "has links that are none",
      "[x](javascript:alert(1)) [y](https://a.example/ä%zz) [b](mailto:a@b.c)",
    ],
    ["is empty", ""],
  ])("%s", (_, markdown) => {
    for (const { pages } of print(markdown)) expect(pages).toBeGreaterThan(0);
  });
});

test("5,000 clauses", { timeout: 60_000 }, () => {
  const [text] = print(times(5000, (n) => `Die Stelle MUSS ${n} prüfen. {#c${n}}\n\n`));
  expect(text?.pages).toBeGreaterThan(50);
});

test("footnotes that only footnotes refer to are printed once each", async () => {
  const [text] = print("x[^1]\n\n[^1]: eins[^2]\n\n[^2]: zwei[^1]");
  expect(textsWith(await readPdf(text?.bytes ?? new Uint8Array()), /^Note$/)).toEqual([
    "1eins2",
    "2zwei1",
  ]);
});

test("law: whatever a text is, it is printed", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.array(fc.integer({ min: 0x20, max: 0x31ff })).map((codes) => String.fromCodePoint(...codes)),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const blocks = [
        aHeading(1, `A${text}`),
        aParagraph([{ type: "code", text }]),
        { type: "listing", text } as const,
        aParagraph(text),
      ];
      const result = printer.print(aDocument(blocks, { title: `T${text}` }), new Map());
      expect(result).toMatchObject({ outcome: "printed" });
    }),
    { numRuns: 200 },
  );
});
