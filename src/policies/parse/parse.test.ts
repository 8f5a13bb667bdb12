import { describe, expect, test } from "vitest";
import { aPolicyText, clauseIn } from "../../testing/policies.ts";
import type { Clause } from "../model.ts";
import { textOf, textOfBlocks } from "../text.ts";

const outline = (markdown: string) =>
  aPolicyText(markdown).clauses.map(({ number, kind, id }) => `${number} ${kind} ${id}`.trim());

const obliged = ({ obligations }: Clause) => obligations.map(({ term }) => term);

describe("clauses", () => {
  test("are headings, and paragraphs and items that have an id", () => {
    const markdown = `Vorwort.

## Zweck {#zweck}

Einleitung.

Erster Satz. {#erster}

- Punkt
- Punkt mit Kennung {#punkt}
  - darunter {#darunter}

### Näheres {#naeheres}

## Schluss {#schluss}`;
    expect(outline(markdown)).toEqual([
      "document",
      "1 section zweck",
      "1.1 paragraph erster",
      "1.1.1 item punkt",
      "1.1.1.1 item darunter",
      "1.2 section naeheres",
      "2 section schluss",
    ]);
  });

  test("what obliges is a clause even before it has an id, and so is a heading", () => {
    expect(outline("## Zweck\n\nEr MUSS.\n\n- Er SOLL.\n- Er will.")).toEqual([
      "document",
      "1 section ~1",
      "1.1 paragraph ~2",
      "1.1.1 item ~3",
    ]);
  });

  test("a second clause with the same id is not the one that is cited", () => {
    expect(outline("Eins. {#a}\n\nZwei. {#a}")).toEqual([
      "document",
      "1 paragraph a",
      "2 paragraph ~2~a",
    ]);
  });

  test("own what stands between them and the next, and say where the clauses inside them are", () => {
    const text = aPolicyText(`## A {#a}

Vorspann.

Satz eins. {#eins}

Noch etwas dazu.

Satz zwei. {#zwei}`);
    const own = (id: string) => textOfBlocks(clauseIn(text, id).blocks);
    expect([own("a"), own("eins"), own("zwei")]).toEqual([
      "Vorspann.",
      "Satz eins.\nNoch etwas dazu.",
      "Satz zwei.",
    ]);
    expect(clauseIn(text, "a").blocks.slice(1)).toEqual([
      { type: "clause", id: "eins" },
      { type: "clause", id: "zwei" },
    ]);
    expect(clauseIn(text, "zwei").parent).toBe("a");
  });

  test("headings of any depth lie in the nearest higher one", () => {
    expect(outline("## A {#a}\n\n#### B {#b}\n\n### C {#c}\n\n## D {#d}")).toEqual([
      "document",
      "1 section a",
      "1.1 section b",
      "1.2 section c",
      "2 section d",
    ]);
  });

  test("know the line of the file and the title of the document", () => {
    const text = aPolicyText("Text.\n\n## A {#a}\n\n- b {#b}\n  - c {#c}", "date: 2026-01-01\n");
    expect(textOf(clauseIn(text, "").heading)).toBe("Regeln");
    expect(clauseIn(text, "a").place).toEqual({ line: 8, column: 1 });
    expect(clauseIn(text, "c").place).toEqual({ line: 11, column: 3 });
  });
});

describe("attributes", () => {
  test("stand at the end, on a line of their own too, and do not belong to the text", () => {
    const text = aPolicyText("## A **b** {#a} ##\n\nSatz\n{#satz}\n\nB {#b}\n-----");
    expect(text.clauses.map(({ heading }) => textOf(heading))).toEqual(["Regeln", "A b", "", "B"]);
    expect(textOfBlocks(clauseIn(text, "satz").blocks)).toBe("Satz");
  });

  test("mark a definition, whose term is its first bold words", () => {
    const text = aPolicyText("**Quelltext:** das, *was* **man** ändert. {#quelltext .definition}");
    expect(clauseIn(text, "quelltext").term).toBe("Quelltext");
    expect(clauseIn(aPolicyText("Ohne. {#x .definition}"), "x").term).toBe("");
  });

  test("of any other form are text", () => {
    for (const wrong of ["{#a b}", "{a}", "{#a .note}", "{#a}."]) {
      expect(outline(`Satz ${wrong}`)).toEqual(["document"]);
    }
  });
});

describe("obligations", () => {
  test("belong to the clause in whose own text they stand", () => {
    const text = aPolicyText(`## A {#a}

Er **MUSS** und DARF sie *NICHT*: {#eins}

- SOLL {#punkt}

| A | B |
|---|---|
| x | KANN |

Das ist \`MUST\`. {#zwei}`);
    expect(obliged(clauseIn(text, "eins"))).toEqual(["MUST", "MUST NOT", "MAY"]);
    expect(obliged(clauseIn(text, "punkt"))).toEqual(["SHOULD"]);
    expect(obliged(clauseIn(text, "zwei"))).toEqual([]);
    expect(obliged(clauseIn(text, "a"))).toEqual([]);
  });

  test("are marked in the text, across emphasis", () => {
    const { blocks } = clauseIn(aPolicyText("Er MUST **NOT** gehen. {#a}"), "a");
    expect(blocks).toEqual([
      {
        type: "paragraph",
        inlines: [
          { type: "text", text: "Er " },
          { type: "obligation", term: "MUST NOT", text: "MUST ", continued: false },
          {
            type: "strong",
            inlines: [{ type: "obligation", term: "MUST NOT", text: "NOT", continued: true }],
          },
          { type: "text", text: " gehen." },
        ],
      },
    ]);
  });

  test("are none in headings, quotations and footnotes", () => {
    const text = aPolicyText("## MUSS {#a}\n\n> Er MUSS.\n\nText.[^1]\n\n[^1]: Er MUSS.");
    expect(text.clauses.flatMap(obliged)).toEqual([]);
    expect(text.clauses).toHaveLength(2);
  });
});

describe("blocks", () => {
  test("tables have a caption, and as many cells in each row as columns", () => {
    const markdown = "Tabelle: Stufen *A*\n\n| A | B |\n|:--|:-:|\n| x |\n| x | y | z |";
    const [table] = clauseIn(aPolicyText(markdown), "").blocks;
    if (table?.type !== "table") throw new Error("no table");
    expect(textOf(table.caption)).toBe("Stufen A");
    expect(table.columns.map(({ heading, align }) => [textOf(heading), align])).toEqual([
      ["A", "left"],
      ["B", "center"],
    ]);
    expect(table.rows.map((row) => row.map(textOf))).toEqual([
      ["x", ""],
      ["x", "y"],
    ]);
  });

  test("a picture alone is a figure, one in a sentence is not supported", () => {
    const text = aPolicyText('![Ein Haus](haus.svg "Das Haus")\n\nIm Satz ![x](y.png). {#a}');
    expect(clauseIn(text, "").blocks[0]).toEqual({
      type: "figure",
      ...{ file: "haus.svg", alternative: "Ein Haus", caption: "Das Haus" },
      place: { line: 5, column: 1 },
    });
    expect(textOfBlocks(clauseIn(text, "a").blocks)).toBe("Im Satz ![x](y.png).");
  });

  test("footnotes belong to the clause of their first reference, numbered by it", () => {
    const text = aPolicyText(
      "A[^b] {#a}\n\nB[^a][^b] {#b}\n\n[^a]: eins\n[^b]: zwei[^a]\n[^c]: drei",
    );
    const notes = (id: string) =>
      clauseIn(text, id).footnotes.map(({ id, number }) => [id, number]);
    expect(notes("a")).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
    expect(notes("b")).toEqual([]);
    expect(textOfBlocks(clauseIn(text, "").blocks)).toBe("[^c]: drei");
  });

  test("a footnote that refers to itself ends", () => {
    const text = aPolicyText("A[^a] {#a}\n\n[^a]: selbst[^a]");
    expect(clauseIn(text, "a").footnotes).toHaveLength(1);
  });

  test("HTML, rules and lost footnotes stay as they were written", () => {
    const text = aPolicyText("<div>\nx\n</div>\n\n---\n\nEin <b>Wort</b>[^9]");
    expect(textOfBlocks(clauseIn(text, "").blocks)).toBe(
      "<div>\nx\n</div>\n---\nEin <b>Wort</b>[^9]",
    );
  });
});

describe("links", () => {
  const linkIn = (markdown: string) => {
    const [block] = clauseIn(aPolicyText(markdown), "").blocks;
    if (block?.type !== "paragraph") throw new Error("no paragraph");
    const [link] = block.inlines;
    return link;
  };

  test("lead out of the policies", () => {
    const place = { line: 5, column: 1 };
    const link = { type: "link", inlines: [{ type: "text", text: "x" }], place };
    expect(linkIn("[x](https://a.example/)")).toEqual({ ...link, address: "https://a.example/" });
    expect(linkIn("[x][y]\n\n[y]: https://b.example/")).toEqual({
      ...link,
      address: "https://b.example/",
    });
    expect(linkIn("[x](javascript:alert)")).toEqual({ ...link, address: "javascript:alert" });
  });

  test.each([
    ["[x](#a)", null, null, "a"],
    ["[x](2026.1.de.md#a)", null, "2026.1", "a"],
    ["[x](../nation/#a)", "nation", null, "a"],
    ["[x](../nation/2026.1.de.md#a)", "nation", "2026.1", "a"],
    ["[x](../nation/)", "nation", null, ""],
  ])("%s leads to a clause", (markdown, policy, version, clause) => {
    expect(linkIn(markdown)).toMatchObject({ type: "clause-link", policy, version, clause });
  });

  test("whose text is the id itself show the number of the clause", () => {
    expect(linkIn("[#a](#a)")).toMatchObject({ type: "clause-link", clause: "a", inlines: [] });
  });
});
