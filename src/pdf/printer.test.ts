import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDocument, aHeading, aParagraph, aPrinter } from "../testing/pdf/a-printer.ts";
import { type ReadPdf, readPdf, textsWith } from "../testing/pdf/read-pdf.ts";
import type { PrintBlock, PrintDocument, PrintPicture } from "./document.ts";
import type { Printed, Printer } from "./printer.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await aPrinter();
});

const folder = mkdtempSync(join(tmpdir(), "allmende-print-"));
afterAll(() => rmSync(folder, { recursive: true }));

function printed(document: PrintDocument, pictures: Readonly<Record<string, PrintPicture>> = {}) {
  const result: Printed = printer.print(document, new Map(Object.entries(pictures)));
  if (result.outcome === "refused") throw new Error(result.reason);
  return result;
}

async function read(blocks: readonly PrintBlock[]): Promise<ReadPdf> {
  return readPdf(printed(aDocument([aHeading(1, "Zweck"), ...blocks])).bytes);
}

const svg = (inner: string): PrintPicture => ({
  format: "svg",
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40">${inner}</svg>`,
  ),
});
const figure = (alternative = "Ein Weg"): PrintBlock => ({
  type: "figure",
  picture: "p",
  alternative,
  caption: [],
});

describe("texts are never markup", () => {
  const TEXTS = [
    '#import "@preview/cetz:0.2.0"',
    '#read("/etc/passwd")',
    '#include "page.typ"',
    "$x^2$ and `code` and ```raw```",
    "@ref <label> // comment /* block */",
    "a ~ b -- c --- d ... e",
    `"double" 'single' \\ backslash \\u{1f600}`,
    "= Heading - item + item / Term: x",
    "*strong* _emph_ #let x = 1; #panic()",
    "[square] {curly} #[content] \\#",
    "https://example.org/#x?y=[z]",
  ];

  test("as text, in code, in headings, captions, cells, terms, alternatives and notes", async () => {
    for (const text of TEXTS) {
      const inlines = [{ type: "text", text }] as const;
      const pdf = await readPdf(
        printed(
          aDocument(
            [
              aHeading(1, text),
              aParagraph([{ type: "code", text }]),
              {
                type: "table",
                caption: inlines,
                columns: [{ heading: inlines, align: "left", width: 1 }],
                rows: [[inlines]],
              },
              { type: "facts", facts: [{ term: text, inlines }] },
              { type: "listing", text },
              aParagraph([{ type: "note", key: "a", blocks: [aParagraph(text)] }]),
            ],
            { title: text, footer: text, banner: text, kicker: text, contents: 1 },
          ),
        ).bytes,
      );
      expect(pdf.title).toBe(text);
      expect(pdf.bookmarks).toEqual(["Inhalt", text]);
      expect(withoutSpaces(pdf.artifacts.join(""))).toContain(withoutSpaces(text));
      const whole = pdf.elements.map((element) => element.text).join(" ");
      // Kicker, title, table of contents, heading, code, caption, two cells, term, fact, code, note.
      expect(withoutSpaces(whole).split(withoutSpaces(text)).length - 1).toBe(12);
    }
  });

  test("a place in a text that links lead to may be called anything", async () => {
    const anchor = '"#panic() <x>';
    const mark = { number: "1", id: "x", anchor };
    const to = [{ type: "text", text: "hin" }] as const;
    const pdf = await read([
      { type: "paragraph", ...mark, inlines: to },
      aParagraph([{ type: "reference", anchor, inlines: to }]),
    ]);
    expect(pdf.references).toBe(1);
  });
});

describe("nothing is read and nothing runs", () => {
  test("a picture that refers to a file, to an address or to a script shows none of it", async () => {
    writeFileSync(join(folder, "secret.svg"), svg("<text>GEHEIM</text>").bytes);
    const hostile = [
      `<image href="${join(folder, "secret.svg")}" width="9" height="9"/>`,
      `<image href="file://${join(folder, "secret.svg")}" width="9" height="9"/>`,
      `<image xlink:href="https://example.org/a.png" width="9" height="9"/>`,
      `<use href="${join(folder, "secret.svg")}#a"/>`,
      "<script>throw new Error()</script>",
      "<foreignObject><p>HTML</p></foreignObject>",
      `<style>@import url("https://example.org/a.css"); text { font-family: X }</style>`,
    ].join("");
    const pdf = await readPdf(
      printed(aDocument([aHeading(1, "A"), figure()]), {
        p: svg(`${hostile}<text y="20">Sichtbar</text>`),
      }).bytes,
    );
    expect(textsWith(pdf, /Figure/)).toEqual(["Sichtbar"]);
  });

  test("entities are not expanded", () => {
    const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const bytes = new TextEncoder().encode(
      `${laughs}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&b;&c;</text></svg>`,
    );
    const result = printed(aDocument([aHeading(1, "A"), figure()]), {
      p: { format: "svg", bytes },
    });
    expect(result.broken).toEqual([]);
  });

  test("a template that would read a file finds none: there is no folder", async () => {
    const other = await aPrinter({ "document.typ": `#read("/package.json")` });
    const result = other.print(aDocument([]), new Map());
    expect(result).toMatchObject({ outcome: "refused", reason: /file not found/ });
  });
});

describe("pictures", () => {
  test("that cannot be shown are named, and their alternative stands for them", async () => {
    for (const picture of [
      { format: "png", bytes: new Uint8Array([1, 2, 3]) },
      { format: "svg", bytes: new TextEncoder().encode("no picture") },
      { format: "jpg", bytes: new Uint8Array(0) },
    ] as const) {
      const result = printed(aDocument([aHeading(1, "A"), figure("Drei Schritte")]), {
        p: picture,
      });
      expect(result.broken).toEqual(["p"]);
      expect(textsWith(await readPdf(result.bytes), /^P$/)).toContain("Drei Schritte");
    }
  });

  test("of a billion pixels are not decoded", () => {
    const bytes = new Uint8Array(40);
    new DataView(bytes.buffer).setUint32(16, 40_000);
    new DataView(bytes.buffer).setUint32(20, 40_000);
    const result = printed(aDocument([aHeading(1, "A"), figure()]), {
      p: { format: "png", bytes },
    });
    expect(result.broken).toEqual(["p"]);
  });
});

describe("characters", () => {
  test("right to left, combining and symbols come out as they are", async () => {
    const texts = ["שלום עולם", "مرحبا بالعالم", "naı̈ve e\u0301", "→ ☃ ✓ ≤ √", "ẞ ǆ ά ж", "😀"];
    const result = printed(aDocument([aHeading(1, "A"), ...texts.map(aParagraph)]));
    expect(result.missing).toEqual([]);
    const shown = textsWith(await readPdf(result.bytes), /^P$/);
    for (const text of texts.slice(3)) expect(shown).toContain(text);
    expect(shown.join(" ")).toContain("שלום");
  });

  test("are set in fonts of ours only", () => {
    const { bytes } = printed(aDocument([aHeading(1, "A"), aParagraph("b שלום ☃ 漢")]));
    const names = Buffer.from(bytes)
      .toString("latin1")
      .match(/(?<=\/FontName \/[A-Z]{6}\+)\S+/g);
    expect([...new Set(names)].sort()).toEqual([
      "DejaVuSans",
      "FiraSans-Regular",
      "FiraSans-SemiBold",
    ]);
  });

  test("that no font has are replaced and named with their clause", async () => {
    const result = printed(
      aDocument([
        aHeading(1, "A"),
        { type: "paragraph", number: "1", id: "a", anchor: "a", inlines: [] },
        aParagraph("漢 und \u{13000} und \u{f0000}"),
      ]),
    );
    expect(result.missing).toEqual([
      { character: "漢", clause: "a" },
      { character: "\u{13000}", clause: "a" },
      { character: "\u{f0000}", clause: "a" },
    ]);
    expect(textsWith(await readPdf(result.bytes), /^P$/)).toContain("\ufffd und \ufffd und \ufffd");
  });

  test("that steer or break things do neither", async () => {
    const text = "a\u0000b\u001bc\u2028d\ufeffe\ud800f\ufffeg\u200bh\u202ei\u2066j";
    const pdf = await readPdf(printed(aDocument([aHeading(1, "A"), aParagraph(text)])).bytes);
    expect(pdf.untagged).toBe("");
    expect(withoutSpaces(textsWith(pdf, /^P$/).join(""))).toContain("c");
  });
});

describe("long things stay on the page", () => {
  test("words, addresses and lines of code break, and are read as they are", async () => {
    const word = "Wort".repeat(2500);
    const result = printed(
      aDocument([
        aHeading(1, "A"),
        aParagraph(word),
        aParagraph([{ type: "code", text: word }]),
        { type: "listing", text: `if\n${word}` },
        {
          type: "table",
          caption: [],
          columns: [1, 1, 8].map((width) => ({ heading: [], align: "left", width }) as const),
          rows: [[[{ type: "text", text: word.slice(0, 100) }], [], []]],
        },
      ]),
    );
    const pdf = await readPdf(result.bytes);
    // A paragraph is an element on each of its pages.
    const shown = textsWith(pdf, /^(?:P|Code|TD)$/).map((text) => text.replaceAll(/[\s-]/g, ""));
    expect(shown.join("")).toContain(word);
    // 210 mm less the margin of 24 mm.
    expect(pdf.right).toBeLessThan((186 / 25.4) * 72 + 1);
  });
});

describe("what PDF/UA asks for", () => {
  test("a figure without an alternative is refused", () => {
    const result = printer.print(
      aDocument([aHeading(1, "A"), figure("")]),
      new Map([["p", svg("")]]),
    );
    expect(result).toMatchObject({ outcome: "refused", reason: /alt text/ });
  });

  test("a heading that skips a level is refused", () => {
    const result = printer.print(aDocument([aHeading(1, "A"), aHeading(3, "B")]), new Map());
    expect(result).toMatchObject({ outcome: "refused", reason: /heading level/ });
  });
});

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
