import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../testing/policies.ts";
import type { PolicyText } from "../model.ts";
import { softenedIn } from "./softened.ts";

function inLanguage(text: PolicyText, language: string): PolicyText {
  return { ...text, language };
}

/** The softenings of a derived text, each as one line. */
function see(parent: string, own: string, { language = "de", parentFront = "", front = "" } = {}) {
  const [there, here] = [aPolicyText(parent, parentFront), aPolicyText(own, front)];
  const found = softenedIn(inLanguage(there, language), inLanguage(here, language));
  return found.map(({ inherited, softening }) => {
    const { kind, ...more } = softening;
    const details = Object.values(more).map((value) => [value].flat().join("+"));
    return [inherited.id, kind, ...details].join(" ");
  });
}

/** The same of one clause, German or English. */
function of(parent: string, own: string, language = "de") {
  return see(`${parent} {#a}`, `${own} {#a}`, { language });
}

const DE = "Die Stelle MUSS die Quelle veröffentlichen.";
const EN = "The office MUST publish the source.";

describe("words that limit an inherited duty", () => {
  const german = [
    ["Die Stelle MUSS, soweit möglich, die Quelle veröffentlichen.", "soweit möglich"],
    ["Die Stelle MUSS die Quelle nach Möglichkeit veröffentlichen.", "nach möglichkeit"],
    ["Die Stelle MUSS die Quelle grundsätzlich veröffentlichen.", "grundsätzlich"],
    ["In der Regel MUSS die Stelle die Quelle veröffentlichen.", "in der regel"],
    ["Die Stelle MUSS die Quelle veröffentlichen, sofern sie kann.", "sofern"],
    ["Die Stelle MUSS die Quelle veröffentlichen, wenn sie sie hat.", "wenn"],
    [`${DE} Das gilt nicht für Schulen.`, "gilt nicht"],
    [`${DE} Für Schulen gilt das nicht.`, "gilt das nicht"],
    [`${DE} Ausgenommen ist fremde Software.`, "ausgenommen"],
    [`${DE}\n    Davon kann abgewichen werden.`, "abgewichen"],
  ] as const;

  test.each(german)("%s", (own, words) => {
    const found = of(DE, own).find((line) => line.startsWith("a qualified"));
    expect(found).toBe(`a qualified ${words}`);
  });

  const english = [
    ["The office MUST publish the source where possible.", "where possible"],
    ["In principle, the office MUST publish the source.", "in principle"],
    ["The office MUST publish the source as far as it can.", "as far as"],
    ["The office MUST publish the source unless it is secret.", "unless"],
    [`${EN} Schools are exempt.`, "exempt"],
    [`${EN} This does not apply to schools.`, "not apply"],
    ["Only a large office MUST publish the source.", "only"],
  ] as const;

  test.each(english)("%s", (own, words) => {
    const found = of(EN, own, "en").find((line) => line.startsWith("a qualified"));
    expect(found).toBe(`a qualified ${words}`);
  });

  test("limit nothing in a sentence that obliges nobody, after “auch”, in the parent's own words, or in a longer word", () => {
    expect(of(DE, `${DE} Wenn etwas fehlt, hilft die Redaktion.`)).toEqual([]);
    expect(of(DE, "Die Stelle MUSS die Quelle veröffentlichen, auch wenn sie klein ist.")).toEqual(
      [],
    );
    expect(
      of(`${DE} Das gilt nicht für Schulen.`, `${DE} Das gilt nicht für Schulen. Mehr dazu unten.`),
    ).toEqual([]);
    expect(
      of(
        DE,
        "Die Stelle MUSS die Quelle jeder Sonderausgabe und Ausnahmeregelung veröffentlichen.",
      ),
    ).toEqual([]);
    expect(of(EN, `${EN} If something is missing, the editors help.`, "en")).toEqual([]);
    expect(of(EN, "The office MUST publish the source even if it is small.", "en")).toEqual([]);
    const quoted = `${DE} {#a}\n\n> Außer bei Schulen, nach 3 Tagen.`;
    expect([see(`${DE} {#a}`, quoted), see(quoted, `${DE} {#a}`)]).toEqual([[], []]);
    expect(of("Die Quelle liegt offen.", "Die Quelle liegt offen, soweit möglich.")).toEqual([]);
  });

  test("count in each sentence of an item of a list of duties", () => {
    const list = "Die Stelle MUSS: {#a}\n\n- antworten, {#b}\n- helfen. {#c}";
    expect(see(list, list.replace("antworten,", "antworten, soweit möglich,"))).toEqual([
      "b qualified soweit möglich",
    ]);
  });
});

describe("what only specifies, adds or tightens", () => {
  test("is no softening", () => {
    const fine = [
      `${DE} Der Ort ist das gemeinsame Verzeichnis.`,
      "Die Stelle MUSS die Quelle binnen 14 Tagen veröffentlichen.",
      "Die Stelle MUSS die **Quelle** veröffentlichen.",
    ];
    expect(fine.flatMap((own) => of(DE, own))).toEqual(["a reworded"].slice(1));
    expect(of("Sie SOLL antworten.", "Sie MUSS antworten.")).toEqual([]);
    expect(of("Sie MUSS, soweit möglich, antworten.", "Sie MUSS antworten.")).toEqual([]);
  });
});

describe("numbers of an inherited duty", () => {
  test("that are other ones may be weaker", () => {
    const thirty = "Sie MUSS binnen 30 Tagen antworten.";
    expect(of(thirty, thirty.replace("30", "60"))).toEqual(["a amounts 30 day 60 day"]);
    expect(of(thirty, thirty.replace("30 Tagen", "vier Wochen"))).toEqual([
      "a amounts 30 day 4 week",
    ]);
    expect(of(thirty, thirty.replace("binnen 30 Tagen", "bald"))).toEqual(["a amounts 30 day "]);
    expect(of("It MUST answer within 30 days.", "It MUST answer within 90 days.", "en")).toEqual([
      "a amounts 30 day 90 day",
    ]);
  });

  test("that are a year may put it off", () => {
    expect(of(DE, `${DE} Das gilt ab 2028.`)).toEqual(["a amounts  2028"]);
    expect(of(DE, `${DE} Dazu siehe (EU) 2024/903.`)).toEqual([]);
  });

  test("that are written in another way are the same, and further ones are added", () => {
    const thirty = "Sie MUSS binnen 30 Tagen antworten.";
    expect(of(thirty, "Sie MUSS binnen 30 Tagen und an 5 Tagen der Woche antworten.")).toEqual([]);
    expect(of(thirty, thirty.replace("30", "dreißig"))).toEqual(["a reworded"]);
    expect(of("Es dauert 30 Tage.", "Es dauert 60 Tage.")).toEqual([]);
  });
});

describe("what is shorter than the inherited duty", () => {
  test("in whom it obliges, and in what", () => {
    const all = "Länder, Kommunen und Schulen MÜSSEN antworten.";
    expect(of(all, "Länder und Schulen MÜSSEN antworten.")).toEqual(["a shortened Kommunen"]);
    expect(of(`${DE} Ebenso die Anleitung.`, DE)).toEqual(["a shortened Ebenso die Anleitung."]);
  });

  test("in items of a list and rows, columns and cells of a table", () => {
    const list = (items: string) => `Die Stelle MUSS haben: {#a}\n\n${items}`;
    expect(see(list("- Hilfe\n- Rat"), list("- Hilfe"))).toEqual(["a shortened Rat"]);
    expect(see(list("- Hilfe"), list("- Hilfe\n- Rat"))).toEqual([]);
    const table = (rows: string) => `Das gilt: {#a}\n\n| Art | Frist |\n|---|---|\n${rows}`;
    expect(see(table("| A | 3 Tage |\n| B | 5 Tage |"), table("| A | 3 Tage |"))).toEqual([
      "a amounts 5 day ",
      "a shortened B | 5 Tage",
    ]);
    expect(see(table("| A | 3 Tage |\n| B | sofort |"), table("| A | 3 Tage |\n| B | |"))).toEqual([
      "a shortened sofort",
    ]);
    expect(see(table("| A | 3 Tage |"), table("| A | 3 Tage |\n| B | 5 Tage |"))).toEqual([]);
    expect(see(table("| A | 3 Tage |"), table("| A | 4 Tage |"))).toEqual([
      "a amounts 3 day 4 day",
    ]);
  });
});

describe("other words for an inherited duty", () => {
  test("are for people to judge", () => {
    expect(of(DE, DE.replace("die Quelle", "den Quelltext"))).toEqual(["a reworded"]);
    expect(of("Sie MUSS kommen und SOLL grüßen.", "Sie MUSS grüßen und SOLL kommen.")).toEqual([
      "a reworded",
    ]);
  });

  test("are for people to judge where they came before the word that obliges", () => {
    expect(of("Jede Lösung MUSS das.", "Jede neue Lösung MUSS das.")).toEqual(["a reworded"]);
    expect(of("Each solution MUST do it.", "Each new solution MUST do it.", "en")).toEqual([
      "a reworded",
    ]);
    expect(of("Jede Lösung MUSS das.", "Jede Lösung MUSS das gleich.")).toEqual([]);
    expect(of("Jede Lösung MUSS das.", "Das ist selten. Jede Lösung MUSS das.")).toEqual([]);
  });

  test("are nobody's business where nothing obliges", () => {
    expect(of("Die Quelle liegt offen.", "Der Quelltext liegt offen.")).toEqual([]);
    expect(see("## Kopf {#a}\n\nEs MUSS. {#b}", "## Titel {#a}\n\nEs MUSS. {#b}")).toEqual([]);
  });

  test("change every duty where they define a term", () => {
    const term = "**Stelle:** jede Behörde.";
    expect(
      see(`${term} {#a .definition}`, `**Stelle:** jede große Behörde. {#a .definition}`),
    ).toEqual(["a redefined Stelle"]);
  });

  test("are compared in one language only", () => {
    const [there, here] = [aPolicyText(`${DE} {#a}`), aPolicyText(`${EN} {#a}`)];
    expect(softenedIn(there, inLanguage(here, "en"))).toEqual([]);
  });

  test("are compared with all parts of a clause that was split", () => {
    const front = "clauses: { b: { splitFrom: a } }\n";
    const both = "Sie MUSS binnen 3 Tagen antworten. Sie MUSS helfen. {#a}";
    const split = "Sie MUSS binnen 3 Tagen antworten. {#a}\n\nSie MUSS helfen. {#b}";
    expect(see(both, split, { front })).toEqual([]);
    expect(see(both, split.replace("3", "9"), { front })).toEqual(["a amounts 3 day 9 day"]);
  });
});

describe("what stands around an inherited duty", () => {
  test("may except from it: a clause in it, or one that names it", () => {
    const own = `${DE} {#a}\n\nMehr. {#b}`;
    expect(
      see(`${DE} {#a}`, `${own}\n\nFür Schulen gilt [#a](#a) nicht; sie sind ausgenommen. {#c}`),
    ).toEqual(["a excepted gilt #a nicht+ausgenommen"]);
    expect(see(`${DE} {#a}`, `${DE} {#a}\n\n- Das gilt nicht für Schulen. {#c}`)).toEqual([
      "a excepted gilt nicht",
    ]);
    expect(see(`${DE} {#a}`, `${own}\n\nFür Schulen gilt [#a](#a) ebenso. {#c}`)).toEqual([]);
    expect(see(`${DE} {#a}`, `${own}\n\nSchulen sind von [#b](#b) ausgenommen. {#c}`)).toEqual([]);
  });

  test("may no longer be the duty that it was a part of", () => {
    const list = "Die Stelle MUSS: {#a}\n\n- antworten, {#b}\n- helfen. {#c}";
    const moved =
      "Die Stelle MUSS: {#a}\n\n- antworten. {#b}\n\nSie kann auch: {#d}\n\n- helfen. {#c}";
    expect(see(list, moved)).toContain("c taken-out a");
    expect(see(list, list)).toEqual([]);
  });

  test("may be a later day", () => {
    const parentFront = "inForce: { from: 2026-01-01 }\nclauses: { a: { from: 2027-01-01 } }\n";
    const own = (from: string, inForce = "2026-06-01") =>
      see(`${DE} {#a}`, `${DE} {#a}`, {
        parentFront,
        front: `inForce: { from: ${inForce} }\nclauses: { a: { from: ${from} } }\n`,
      });
    expect(own("2027-06-01")).toEqual(["a later 2027-01-01 2027-06-01"]);
    expect(own("2027-01-01")).toEqual([]);
    expect(own("2026-09-01")).toEqual([]);
    expect(own("2027-06-01", "2027-06-01")).toEqual([]);
  });
});

describe("the laws of comparing with the parent", () => {
  const sentence = fc.constantFrom(
    ...["Sie MUSS binnen 30 Tagen antworten.", "Er SOLL helfen, außer nachts.", "Das ist selten."],
    ...["Sie DARF das NICHT sagen.", "Alle Stellen MÜSSEN zwei Kopien haben.", "Mehr steht unten."],
  );
  const body = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
  const runs = { numRuns: 200 };

  test("a text that says the same softens nothing, nor does one that says more without a limit", () => {
    fc.assert(
      fc.property(body, fc.constantFrom("", " Fragen beantwortet die Redaktion."), (text, more) => {
        expect(of(text, text + more)).toEqual([]);
      }),
      runs,
    );
  });

  test("what is a limit, or shorter, in one direction is none in the other", () => {
    const kinds = (found: readonly string[]) => found.map((line) => line.split(" ")[1]);
    fc.assert(
      fc.property(body, (text) => {
        const limited = `${text} Das gilt nicht für Schulen.`;
        const duty = /MUSS|SOLL|DARF|MÜSSEN/u.test(text);
        expect(kinds(of(text, limited))).toEqual(duty ? ["qualified"] : []);
        expect(of(limited, text)).toEqual([]);
        expect(kinds(of(`${text} Ebenso die Anleitung.`, text))).toEqual(duty ? ["shortened"] : []);
        expect(of(text, `${text} Ebenso die Anleitung.`)).toEqual([]);
      }),
      runs,
    );
  });
});
