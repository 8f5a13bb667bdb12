import { describe, expect, test } from "vitest";
import { germanVersions, policyCatalog, policyText } from "../../testing/policies.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { clauseFacts } from "./clause-facts.ts";
import { definitionWithoutTerm } from "./definition-without-term.ts";
import { duplicateClauseId } from "./duplicate-id.ts";
import { invalidClauseId } from "./invalid-id.ts";
import { lostClause } from "./lost-clause.ts";
import { lostClauseId } from "./lost-id.ts";
import { missingClauseId } from "./missing-id.ts";
import { reusedClauseId } from "./reused-id.ts";

/** What a rule says of versions of a German policy: `[Markdown, front matter]`, the first is 2026.1. */
function say(check: CatalogCheck, ...versions: readonly (readonly [string, string?])[]): string {
  const texts = versions.map(([text, front], at) => [`2026.${at + 1}`, policyText(text, front)]);
  const { catalog, files } = policyCatalog(germanVersions(Object.fromEntries(texts)));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
}

describe("policy/duplicate-id", () => {
  test("an id belongs to one clause", () => {
    expect(
      say(duplicateClauseId, ["Eins. {#a}\n\nZwei. {#b}\n\n- Drei. {#a}"]),
    ).toMatchInlineSnapshot(`
      "9:1
        de: Die Kennung „a“ trägt schon die Bestimmung in Zeile 5. → Die Kennung hier löschen; npm run fix vergibt eine neue.
        en: The clause in line 5 has the id "a" already. → Delete the id here; npm run fix gives a new one."
    `);
    expect(say(duplicateClauseId, ["Eins. {#a}\n\nZwei. {#b}"])).toBe("");
  });
});

describe("policy/missing-id", () => {
  test("headings have one, and whatever obliges", () => {
    expect(
      say(missingClauseId, ["## Zweck\n\nText.\n\nEr MUSS.\n\n- Er DARF nie NICHT."]),
    ).toMatchInlineSnapshot(`
      "5:1
        de: Diese Überschrift hat keine Kennung. → npm run fix ausführen, oder am Ende eine Kennung wie {#zweck} schreiben.
        en: This heading has no id. → Run npm run fix, or write an id such as {#purpose} at its end.
      9:1
        de: Dieser Absatz (MUSS) hat keine Kennung. → npm run fix ausführen, oder am Ende eine Kennung wie {#zweck} schreiben.
        en: This paragraph (MUSS) has no id. → Run npm run fix, or write an id such as {#purpose} at its end.
      11:1
        de: Dieser Listenpunkt (DARF … NICHT) hat keine Kennung. → npm run fix ausführen, oder am Ende eine Kennung wie {#zweck} schreiben.
        en: This list item (DARF … NICHT) has no id. → Run npm run fix, or write an id such as {#purpose} at its end."
    `);
    expect(say(missingClauseId, ["## Zweck {#a}\n\nText.\n\nEr MUSS. {#b}\n\nEr muss."])).toBe("");
  });
});

describe("policy/invalid-id", () => {
  test("ids are written like those of entries, braces have the form that is understood", () => {
    expect(say(invalidClauseId, ["Eins. {#Eins_1}\n\nZwei. {#zwei .note}"])).toMatchInlineSnapshot(`
      "5:1
        de: „Eins_1“ ist keine Kennung: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 64 Zeichen. → Am Ende {#kennung} schreiben, bei einer Begriffsbestimmung {#kennung .definition}.
        en: "Eins_1" is no id: lower-case letters a–z, digits and single hyphens, 64 characters at most. → Write {#id} at the end, for a definition {#id .definition}."
    `);
    expect(say(invalidClauseId, ["Eins. {#eins-1}\n\nDie Menge {a, b}"])).toBe("");
  });
});

describe("policy/definition-without-term", () => {
  test("a definition shows its term", () => {
    expect(
      say(definitionWithoutTerm, ["Quelltext ist Text. {#a .definition}"]),
    ).toMatchInlineSnapshot(`
      "5:1
        de: Diese Begriffsbestimmung nennt keinen Begriff. → Den Begriff fett schreiben: **Quelltext:** …
        en: This definition names no term. → Write the term in bold: **source code:** …"
    `);
    expect(say(definitionWithoutTerm, ["**Quelltext** ist Text. {#a .definition}\n\nX {#b}"])).toBe(
      "",
    );
  });
});

describe("policy/lost-clause", () => {
  const first = "## A {#a}\n\nEins. {#eins}\n\nZwei. {#zwei}\n\n## B {#b}";

  test("what vanishes is noted", () => {
    expect(say(lostClause, [first], ["## A {#a}\n\nEins. {#eins}"])).toMatchInlineSnapshot(`
      "7:1
        de: Die Bestimmung „zwei“ (1.2 in 2026.1: „Zwei.“) fehlt und ist nicht als gestrichen vermerkt. → Im Vorspann unter repealed „zwei“ eintragen, oder bei der Nachfolgerin replaces, splitFrom oder mergedFrom.
        en: The clause "zwei" (1.2 in 2026.1: "Zwei.") is missing and not noted as repealed. → In the front matter enter "zwei" under repealed, or replaces, splitFrom or mergedFrom at its successor.
      7:1
        de: Die Bestimmung „b“ (2 in 2026.1: „B“) fehlt und ist nicht als gestrichen vermerkt. → Im Vorspann unter repealed „b“ eintragen, oder bei der Nachfolgerin replaces, splitFrom oder mergedFrom.
        en: The clause "b" (2 in 2026.1: "B") is missing and not noted as repealed. → In the front matter enter "b" under repealed, or replaces, splitFrom or mergedFrom at its successor."
    `);
  });

  test("repealed, replaced, split and merged clauses have not vanished", () => {
    const front = `clauses:
  neu:
    replaces: zwei
  teil:
    splitFrom: eins
  a:
    mergedFrom:
      - b
`;
    expect(say(lostClause, [first], ["## A {#a}\n\nNeu {#neu}\n\nTeil {#teil}", front])).toBe("");
    expect(say(lostClause, [first], ["## A {#a}\n\nEins. {#eins}", "repealed: [zwei, b]\n"])).toBe(
      "",
    );
  });

  test("each version is compared with the one before it", () => {
    const later = ["## A {#a}", "repealed: [eins, zwei, b]\n"] as const;
    expect(say(lostClause, [first], later, ["## A {#a}"])).toBe("");
    expect(say(lostClause, [first], later, ["X {#x}"])).toContain("„a“ (1 in 2026.2");
  });
});

describe("policy/lost-id", () => {
  test("the same words keep their id", () => {
    const first = "## A {#a}\n\nDie Stelle MUSS antworten. {#frist}";
    const second = "## A {#neu}\n\nDie Stelle MUSS antworten.";
    expect(say(lostClauseId, [first], [second])).toMatchInlineSnapshot(`
      "5:1
        de: Diese Bestimmung trug in 2026.1 die Kennung „a“ und heißt jetzt „neu“. → Am Ende wieder {#a} schreiben.
        en: This clause had the id "a" in 2026.1 and is called "neu" now. → Write {#a} at its end again.
      7:1
        de: Diese Bestimmung trug in 2026.1 die Kennung „frist“ und hat jetzt keine Kennung. → Am Ende wieder {#frist} schreiben.
        en: This clause had the id "frist" in 2026.1 and has no id now. → Write {#frist} at its end again."
    `);
    expect(say(lostClause, [first], [second])).toBe("");
    expect(say(lostClauseId, [first], ["## B {#a}\n\nDie Stelle MUSS schweigen. {#frist}"])).toBe(
      "",
    );
  });
});

describe("policy/reused-id", () => {
  test("an id never comes back", () => {
    const gone = ["Eins. {#a}", "repealed: [b]\n"] as const;
    const again = "Eins. {#a}\n\nAnderes. {#b}";
    expect(say(reusedClauseId, ["Eins. {#a}\n\nZwei. {#b}"], gone, [again])).toMatchInlineSnapshot(`
      "7:1
        de: Die Kennung „b“ gehörte bis 2026.1 einer anderen Bestimmung. → Eine Kennung nehmen, die es noch nie gab; npm run fix vergibt eine, wo keine steht.
        en: The id "b" belonged to another clause until 2026.1. → Take an id that never was; npm run fix gives one where there is none."
    `);
    expect(say(reusedClauseId, ["Eins. {#a}\n\nZwei. {#b}"], [again], gone)).toBe("");
  });
});

describe("policy/facts-of-no-clause", () => {
  test("the front matter speaks of clauses that are there", () => {
    const front = `clauses:
  zwek:
    from: 2026-01-01
  zweck:
    splitFrom: nichts
repealed:
  - zweck
  - nirgends
undecided:
  - fern
`;
    expect(say(clauseFacts, ["## A {#zweck}"], ["## A {#zweck}", front])).toMatchInlineSnapshot(`
      "/clauses/zwek (key)
        de: Die Bestimmung „zwek“ gibt es in diesem Text nicht. → „zweck“ schreiben?
        en: There is no clause "zwek" in this text. → Write "zweck"?
      /undecided/0 (key)
        de: Die Bestimmung „fern“ gibt es in diesem Text nicht. → Die Kennung berichtigen oder den Vermerk löschen.
        en: There is no clause "fern" in this text. → Correct the id, or delete the note.
      /clauses/zweck/splitFrom (key)
        de: Die Bestimmung „nichts“ gibt es in einer früheren Version nicht. → Die Kennung berichtigen oder den Vermerk löschen.
        en: There is no clause "nichts" in an earlier version. → Correct the id, or delete the note.
      /repealed/0 (key)
        de: „zweck“ gilt als gestrichen und steht noch im Text. → Den Vermerk oder die Bestimmung löschen.
        en: "zweck" counts as repealed and is still in the text. → Delete the note or the clause.
      /repealed/1 (key)
        de: Die Bestimmung „nirgends“ gibt es in einer früheren Version nicht. → Die Kennung berichtigen oder den Vermerk löschen.
        en: There is no clause "nirgends" in an earlier version. → Correct the id, or delete the note."
    `);
    const right = "clauses:\n  b:\n    replaces: a\nrepealed: [c]\nundecided: [b]\n";
    expect(say(clauseFacts, ["A {#a}\n\nC {#c}"], ["B {#b}", right])).toBe("");
  });
});
