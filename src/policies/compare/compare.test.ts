import { describe, expect, test } from "vitest";
import { shownChanges, shownRuns } from "../../testing/comparison.ts";
import { aPolicyText } from "../../testing/policies.ts";
import { successionsOf } from "../succession.ts";
import { compareTexts } from "./compare.ts";
import type { ClauseChange, KeptClause, RegroupedClauses } from "./difference.ts";

/** Compares two texts; `front` is that of the second. */
function compare(before: string, after: string, front = "") {
  const [one, other] = [aPolicyText(before, "", "2026.1"), aPolicyText(after, front, "2026.2")];
  return compareTexts(one, other, successionsOf(other.front));
}

const changes = (before: string, after: string, front = "") =>
  shownChanges(compare(before, after, front));

function only<F extends ClauseChange["fate"]>(
  comparison: ReturnType<typeof compare>,
  fate: F,
  id = "",
): Extract<ClauseChange, { fate: F }> {
  const found = comparison.changes.find(
    (change) => change.fate === fate && JSON.stringify(change).includes(`"id":"${id}"`),
  );
  if (!found) throw new Error(`nothing ${fate}`);
  return found as Extract<ClauseChange, { fate: F }>;
}

const words = (change: KeptClause) =>
  change.blocks.map((block) => (block.type === "words" ? shownRuns(block.runs) : block.type));

describe("clauses", () => {
  const text =
    "## A {#a}\n\nEins ist hier. {#eins}\n\nZwei ist dort. {#zwei}\n\n## B {#b}\n\nDrei. {#drei}";

  test("the same text has no changes", () => {
    const { changes, summary } = compare(text, text);
    expect(changes).toHaveLength(6);
    expect(summary).toEqual({
      ...{ same: 5, added: 0, repealed: 0, split: 0, merged: 0, rearranged: 0, reworded: 0 },
      ...{ formatting: 0, moved: 0, strengthened: 0, weakened: 0, reversed: 0, steps: [] },
    });
  });

  test("come and go; what follows gets another number and has not moved", () => {
    const after =
      "## A {#a}\n\nGanz neu dazu. {#neu}\n\nZwei ist dort. {#zwei}\n\n## B {#b}\n\nDrei. {#drei}";
    expect(changes(text, after)).toEqual(["repealed 1.1 eins", "added 1.1 neu"]);
    expect(compare(text, after).summary).toMatchObject({
      same: 4,
      added: 1,
      repealed: 1,
      moved: 0,
    });
  });

  test("stand in the order of the later text, what was repealed where it stood", () => {
    const after = "## A {#a}\n\nEins ist hier. {#eins}\n\n## Dazwischen {#c}\n\n## B {#b}";
    expect(changes(text, after)).toEqual([
      "repealed 1.2 zwei",
      "added 2 c",
      "2 b → 3 b",
      "repealed 2.1 drei",
    ]);
  });

  test("move to another section or past their neighbours", () => {
    const after =
      "## A {#a}\n\nZwei ist dort. {#zwei}\n\n## B {#b}\n\nDrei. {#drei}\n\nEins ist hier. {#eins}";
    expect(changes(text, after)).toEqual(["1.2 zwei → 1.1 zwei", "1.1 eins → 2.2 eins, moved"]);
    const turned =
      "## B {#b}\n\nDrei. {#drei}\n\n## A {#a}\n\nEins ist hier. {#eins}\n\nZwei ist dort. {#zwei}";
    const { summary } = compare(text, turned);
    expect(summary).toMatchObject({ moved: 1, reworded: 0 });
  });

  test("under another id are the same where a version says so, or where the words are", () => {
    const front = "clauses: { fuenf: { replaces: drei } }\n";
    expect(changes("Drei. {#drei}", "Ganz anders. {#fuenf}", front)).toEqual([
      "1 drei → 1 fuenf, declared, reworded",
    ]);
    const long = "Die Stelle veröffentlicht jedes Jahr einen Bericht über ihre Software.";
    expect(changes(`${long} {#alt}`, `${long} {#neu}`)).toEqual(["1 alt → 1 neu, detected"]);
    expect(
      changes(`${long} {#alt}`, `${long.replace("jedes Jahr", "halbjährlich")} {#neu}`),
    ).toEqual(["1 alt → 1 neu, detected, reworded"]);
    expect(changes(`${long} {#alt}`, "Die Stelle hat damit nichts mehr zu tun. {#neu}")).toEqual([
      "repealed 1 alt",
      "added 1 neu",
    ]);
  });

  test("without an id yet are found by their words", () => {
    expect(
      changes("## A\n\nEr MUSS gehen.\n\nEr SOLL.", "## A\n\nEr SOLL.\n\nEr MUSS gehen."),
    ).toEqual(["1 ~1, detected", "1.2 ~3 → 1.1 ~2, detected, moved", "1.1 ~2 → 1.2 ~3, detected"]);
  });
});

describe("splitting and merging", () => {
  const first = "Die Stelle prüft jeden Eintrag innerhalb von zwei Wochen.";
  const second = "Sie nennt dem Antragsteller die Gründe einer Ablehnung schriftlich.";
  const both = `${first} ${second} {#ab}`;

  test("declared", () => {
    const front = "clauses: { a: { splitFrom: ab }, b: { splitFrom: ab } }\n";
    expect(changes(both, `Kurz. {#a}\n\nGut. {#b}`, front)).toEqual([
      "split 1 ab → 1 a + 2 b, declared",
    ]);
    const back = "clauses: { ab: { mergedFrom: [a, b] } }\n";
    expect(changes(`Kurz. {#a}\n\nGut. {#b}`, "Neu. {#ab}", back)).toEqual([
      "merged 1 a + 2 b → 1 ab, declared",
    ]);
  });

  test("detected by the words that went along", () => {
    const apart = `${first} {#a}\n\n${second} {#b}`;
    expect(changes(both, apart)).toEqual(["split 1 ab → 1 a + 2 b, detected"]);
    expect(changes(apart, both)).toEqual(["merged 1 a + 2 b → 1 ab, detected"]);
  });

  test("also where one of the parts keeps the id", () => {
    expect(changes(both, `${first} {#ab}\n\n${second} {#b}`)).toEqual([
      "split 1 ab → 1 ab + 2 b, detected",
    ]);
    expect(changes(`${first} {#ab}\n\n${second} {#b}`, both)).toEqual([
      "merged 1 ab + 2 b → 1 ab, detected",
    ]);
  });

  test("shows on each side what stayed and what did not", () => {
    const apart = `${first.replace("zwei", "drei")} {#a}\n\n${second} {#b}`;
    const change = only(compare(both, apart), "split", "ab") as RegroupedClauses;
    const shown = (pieces: RegroupedClauses["before"]) =>
      pieces.map(({ clause, blocks }) => [
        clause.id,
        ...blocks.map((block) => (block.type === "words" ? shownRuns(block.runs) : "")),
      ]);
    expect(shown(change.before)).toEqual([
      ["ab", `Die Stelle prüft jeden Eintrag innerhalb von [-zwei-] Wochen.[- -]${second}`],
    ]);
    expect(shown(change.after)).toEqual([
      ["a", "Die Stelle prüft jeden Eintrag innerhalb von {+drei+} Wochen."],
      ["b", second],
    ]);
  });

  test("that happened before the earlier text are no change any more", () => {
    const front = "clauses: { b: { splitFrom: a } }\n";
    expect(changes("Kurz. {#a}\n\nGut. {#b}", "Kurz. {#a}\n\nBesser. {#b}", front)).toEqual([
      "2 b, reworded",
    ]);
  });

  test("over several versions, forwards and backwards", () => {
    const [one, other] = [aPolicyText("Alt. {#a}"), aPolicyText("Neu. {#c}")];
    const steps = [
      { kind: "replaces", from: ["a"], to: "b" },
      { kind: "replaces", from: ["b"], to: "c" },
    ] as const;
    expect(shownChanges(compareTexts(one, other, steps))).toEqual([
      "1 a → 1 c, declared, reworded",
    ]);
    expect(shownChanges(compareTexts(other, one, steps))).toEqual([
      "1 c → 1 a, declared, reworded",
    ]);
    // The second step happened before the first: nothing of a is in c.
    expect(shownChanges(compareTexts(one, other, steps.toReversed()))).toEqual([
      "repealed 1 a",
      "added 1 c",
    ]);
  });
});

describe("words", () => {
  const runs = (before: string, after: string) =>
    words(only(compare(`${before} {#a}`, `${after} {#a}`), "kept", "a"));

  test("are compared one by one, with spaces that would tear phrases apart", () => {
    expect(runs("Er MUSS alles prüfen.", "Er SOLL alles prüfen.")).toEqual([
      "Er [-MUSS-]{+SOLL+} alles prüfen.",
    ]);
    expect(runs("Wir prüfen zwei alte Einträge.", "Wir prüfen drei neue Einträge.")).toEqual([
      "Wir prüfen [-zwei alte-]{+drei neue+} Einträge.",
    ]);
    expect(runs("Ende.", "Ende, und mehr.")).toEqual(["Ende{+, und mehr+}."]);
    expect(runs("Er geht.", "Er geht. Sie kommt.")).toEqual(["Er geht.{+ Sie kommt.+}"]);
    expect(runs("Er, sie, es geht.", "Er, es geht.")).toEqual(["Er, [-sie, -]es geht."]);
  });

  test("that share hardly anything are exchanged as a whole", () => {
    expect(
      runs(
        "Die Stelle prüft den Antrag binnen einer Woche.",
        "Nach Eingang entscheidet der Rat über alles.",
      ),
    ).toEqual([
      "[-Die Stelle prüft den Antrag binnen einer Woche.-]",
      "{+Nach Eingang entscheidet der Rat über alles.+}",
    ]);
  });

  test("in other scripts and with combining marks hold together", () => {
    expect(runs("Das Wort שלום steht hier.", "Das Wort עולם steht hier.")).toEqual([
      "Das Wort [-שלום-]{+עולם+} steht hier.",
    ]);
    expect(runs("Ein Cafe\u0301 ist da.", "Ein Café ist da.")).toEqual([
      "Ein [-Cafe\u0301-]{+Café+} ist da.",
    ]);
  });

  test("the address of a link counts, emphasis is formatting", () => {
    const change = (before: string, after: string) =>
      only(compare(`${before} {#a}`, `${after} {#a}`), "kept", "a").wording;
    expect(change("Siehe [hier](https://a.example/).", "Siehe [hier](https://b.example/).")).toBe(
      "reworded",
    );
    expect(change("Er muss **alles** tun.", "Er muss alles *tun*.")).toBe("formatting");
    expect(change("Er muss.", "- Er muss.")).toBe("formatting");
    expect(change("Er  muss\nweg.", "Er muss weg.")).toBe("same");
  });

  test("paragraphs of a clause are matched by what they say", () => {
    const before =
      "Der erste Absatz. {#a}\n\nDer zweite Absatz ist länger.\n\n- Punkt eins\n- Punkt zwei";
    const after =
      "Der erste Absatz. {#a}\n\nNeu dazwischen.\n\nDer zweite Absatz ist kürzer.\n\n- Punkt zwei\n- Punkt drei";
    expect(words(only(compare(before, after), "kept", "a"))).toEqual([
      "Der erste Absatz.",
      "{+Neu dazwischen.+}",
      "Der zweite Absatz ist [-länger-]{+kürzer+}.",
      "[-Punkt eins-]",
      "Punkt zwei",
      "{+Punkt drei+}",
    ]);
  });

  test("footnotes belong to their clause; their names and numbers do not count", () => {
    const one = "A[^1] {#a}\n\nB[^2] {#b}\n\n[^1]: Erste Note.\n[^2]: Zweite Note.";
    const other = "B[^x] {#b}\n\n[^x]: Zweite Note, neu.";
    expect(changes(one, other)).toEqual(["repealed 1 a", "2 b → 1 b, reworded"]);
    expect(changes("B[^2] {#b}\n\n[^2]: Note.", "B[^x] {#b}\n\n[^x]: Note.")).toEqual([]);
  });
});

describe("tables", () => {
  const head = "Text. {#a}\n\n| Stufe | Frist | Wer |\n|---|---|---|\n";
  const table = (before: string, after: string) => {
    const change = only(compare(before, after), "kept", "a");
    const found = change.blocks.find((block) => block.type === "table");
    if (found?.type !== "table") throw new Error("no table");
    return [
      found.columns.map(({ heading }) => shownRuns(heading)).join(" | "),
      ...found.rows.map(
        ({ change: row, cells }) =>
          `${row}: ${cells.map(({ runs }) => shownRuns(runs)).join(" | ")}`,
      ),
    ];
  };

  test("are compared cell by cell", () => {
    const before = `${head}| hoch | 5 Tage | Amt |\n| tief | 30 Tage | Rat |\n`;
    const after = `${head}| hoch | 3 Tage | Amt |\n| mittel | 10 Tage | Amt |\n| tief | 30 Tage | Rat |\n`;
    expect(table(before, after)).toEqual([
      "Stufe | Frist | Wer",
      "reworded: hoch | [-5-]{+3+} Tage | Amt",
      "added: {+mittel+} | {+10 Tage+} | {+Amt+}",
      "same: tief | 30 Tage | Rat",
    ]);
  });

  test("know columns by their headings, and a renamed one by its place", () => {
    const before = `${head}| hoch | 5 Tage | Amt |\n`;
    const after =
      "Text. {#a}\n\n| Stufe | Dauer | Wer | Wie |\n|---|---|---|---|\n| hoch | 5 Tage | Amt | Brief |\n";
    expect(table(before, after)).toEqual([
      "Stufe | [-Frist-]{+Dauer+} | Wer | {+Wie+}",
      "reworded: hoch | 5 Tage | Amt | {+Brief+}",
    ]);
    const fewer = "Text. {#a}\n\n| Frist | Wer |\n|---|---|\n| 5 Tage | Amt |\n";
    expect(table(before, fewer)).toEqual([
      "[-Stufe-] | Frist | Wer",
      "reworded: [-hoch-] | 5 Tage | Amt",
    ]);
  });
});

describe("figures", () => {
  test("are compared by their words and their file", () => {
    const figure = (file: string, text: string) => `Text. {#a}\n\n![${text}](${file} "Ablauf")`;
    const change = only(
      compare(figure("a.svg", "Drei Schritte"), figure("b.svg", "Vier Schritte")),
      "kept",
      "a",
    );
    expect(change.blocks[1]).toMatchObject({
      type: "figure",
      change: "reworded",
      before: { file: "a.svg" },
      after: { file: "b.svg" },
    });
  });
});

describe("obligations", () => {
  const steps = (before: string, after: string) =>
    only(compare(`${before} {#a}`, `${after} {#a}`), "kept", "a").obligations.map(
      (each) => `${each.direction} ${each.before?.words ?? "-"} → ${each.after?.words ?? "-"}`,
    );

  test.each([
    ["Er SOLL.", "Er MUSS.", ["strengthened SOLL → MUSS"]],
    ["Er MUSS.", "Er KANN.", ["weakened MUSS → KANN"]],
    ["Er MUSS.", "Sie MÜSSEN.", []],
    ["Er MUSS.", "Er DARF NICHT.", ["reversed MUSS → DARF NICHT"]],
    ["Er SOLL NICHT.", "Er DARF NICHT.", ["strengthened SOLL NICHT → DARF NICHT"]],
    [
      "Er MUSS. Er SOLL.",
      "Er MUSS. Er MUSS. Er KANN.",
      ["strengthened SOLL → MUSS", "added - → KANN"],
    ],
    ["Er SOLL.", "Er will.", ["removed SOLL → -"]],
  ])("%s %s", (before, after, expected) => {
    expect(steps(before, after)).toEqual(expected);
  });

  test("are counted in the summary, the most frequent step first", () => {
    const before = "A SOLL. {#a}\n\nB SOLL. {#b}\n\nC MUSS. {#c}\n\nD will. {#d}";
    const after = "A MUSS. {#a}\n\nB MUSS. {#b}\n\nC KANN. {#c}\n\nD will. {#d}\n\nE MUSS. {#e}";
    const { summary } = compare(before, after);
    expect(summary).toMatchObject({ strengthened: 2, weakened: 1, reversed: 0, added: 1 });
    expect(summary.steps).toEqual([
      { from: "SHOULD", to: "MUST", count: 2 },
      { from: "MUST", to: "MAY", count: 1 },
      { from: null, to: "MUST", count: 1 },
    ]);
  });
});

test("the title and the text before the first clause are compared, and count only if they changed", () => {
  const [one, other] = [aPolicyText("Vorwort."), aPolicyText("Geleitwort.")];
  const { changes: all, summary } = compareTexts(one, other);
  expect(all).toHaveLength(1);
  expect(summary).toMatchObject({ reworded: 1, same: 0 });
});
