import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../../../testing/policies.ts";
import type { Lang } from "../../../site-data.ts";
import { short, shownComparison } from "./a-comparison.ts";

function shown(before: string, after: string, front = "", lang: Lang = "de") {
  return shownComparison(aPolicyText(before), aPolicyText(after, front, "2026.2"), lang);
}

const SENTENCE = "Die Stelle prüft jeden Eintrag innerhalb von zwei Wochen.";
const OTHER = "Sie nennt dem Antragsteller die Gründe einer Ablehnung schriftlich.";

/** The heading of a change without its number and link. */
function headOf(html: string): string {
  const [, head = ""] = /<h\d class="compared__head">(.*?)<\/h\d>/u.exec(html) ?? [];
  return head.replaceAll(/<[^>]+>/gu, "").trim();
}

describe("a clause that was reworded", () => {
  const { part } = shown(
    `## A {#a}\n\n${SENTENCE} {#s}`,
    `## A {#a}\n\n${SENTENCE.replace("zwei", "drei")} {#s}`,
  );

  test("stands there as one text and as two, with words for what is not heard", () => {
    expect(part("change-s")).toContain(
      '<div class="texts"><div class="texts__both"><p>Die Stelle prüft jeden Eintrag innerhalb von ' +
        '<del><span class="sr-only">Streichung: </span>zwei<span class="sr-only"> Ende der Streichung. </span></del>' +
        '<ins><span class="sr-only">Einfügung: </span>drei<span class="sr-only"> Ende der Einfügung. </span></ins> Wochen.</p></div>',
    );
    expect(short(part("change-s"))).toContain(
      '<div class="side side--split"><p class="side__label">Bisher: 2026.1</p><p>Die Stelle prüft jeden Eintrag innerhalb von [-zwei-] Wochen.</p></div>' +
        '<div class="side side--split"><p class="side__label">Jetzt: 2026.2</p><p>Die Stelle prüft jeden Eintrag innerhalb von {+drei+} Wochen.</p></div>',
    );
  });

  test("has its address, and its heading says in words what happened", () => {
    expect(part("change-s")).toMatch(
      /^<section class="compared compared--changed" id="change-s"><h4 class="compared__head"><a class="compared__number" href="#change-s">1\.1<\/a>/u,
    );
    expect(headOf(part("change-s"))).toBe("1.1 ~ umformuliert");
  });

  test("stands under the unchanged heading that it belongs to", () => {
    expect(part("change-a")).toBe(
      '<section class="compared" id="change-a"><h3 class="compared__head"><a class="compared__number" href="#change-a">1</a> <span>A</span></h3></section>',
    );
  });
});

test("an item that changed stands below the sentence that its list belongs to", () => {
  const list = (word: string) => `## A {#a}\n\nEr braucht: {#b}\n\n- ${word} {#c}\n- Wasser {#d}`;
  const { part } = shown(list("weisses Brot"), list("graues Brot"));
  expect(part("change-b")).toBe(
    '<section class="compared" id="change-b"><h4 class="compared__head"><a class="compared__number" href="#change-b">1.1</a></h4><div class="lead-in"><p>Er braucht:</p></div></section>',
  );
  expect(part("change-c")).toContain('<h5 class="compared__head">');
  expect(part("change-d")).toContain('<div class="compared same" id="change-d">');
});

describe("every kind of change", () => {
  const kinds: readonly (readonly [string, string, string, string, string, string])[] = [
    ["new", `A {#a}`, `A {#a}\n\n${OTHER} {#n}`, "n", "2 + neu", "2 + new"],
    ["repealed", `A {#a}\n\n${OTHER} {#n}`, `A {#a}`, "n", "2 − gestrichen", "2 − repealed"],
    [
      "moved",
      `## A {#a}\n\n${SENTENCE} {#s}\n\n## B {#b}`,
      `## A {#a}\n\n## B {#b}\n\n${SENTENCE} {#s}`,
      "s",
      "2.1 ↕ verschoben von 1.1",
      "2.1 ↕ moved from 1.1",
    ],
    [
      "split",
      `${SENTENCE} ${OTHER} {#ab}`,
      `${SENTENCE} {#ab}\n\n${OTHER} {#b}`,
      "ab",
      "1 ÷ geteilt (aus 1 wurden 1 und 2)",
      "1 ÷ split (1 became 1 and 2)",
    ],
    [
      "merged",
      `${SENTENCE} {#a}\n\n${OTHER} {#b}`,
      `${SENTENCE} ${OTHER} {#a}`,
      "a",
      "1 ∪ zusammengeführt aus 1 und 2",
      "1 ∪ merged from 1 and 2",
    ],
    [
      "tightened",
      "Er SOLL heute noch antworten. {#a}",
      "Er MUSS heute noch antworten. {#a}",
      "a",
      "1 ~ umformuliert ▲ verschärft (SOLL zu MUSS)",
      "1 ~ reworded ▲ tightened (SHOULD to MUST)",
    ],
    [
      "loosened",
      "Er MUSS heute noch antworten. {#a}",
      "Er KANN heute noch antworten. {#a}",
      "a",
      "1 ~ umformuliert ▼ gelockert (MUSS zu KANN)",
      "1 ~ reworded ▼ loosened (MUST to MAY)",
    ],
    [
      "reversed",
      "Er MUSS heute noch antworten. {#a}",
      "Er DARF NICHT heute noch antworten. {#a}",
      "a",
      "1 ~ umformuliert ⇅ ins Gegenteil gekehrt (MUSS zu DARF NICHT)",
      "1 ~ reworded ⇅ reversed (MUST to MUST NOT)",
    ],
    [
      "set differently",
      "Er *geht* heute. {#a}",
      "Er geht heute. {#a}",
      "a",
      "1 ¶ nur in der Form geändert",
      "1 ¶ changed in form only",
    ],
  ];

  test.each(kinds)("%s", (_name, before, after, id, de, en) => {
    expect(headOf(shown(before, after).part(`change-${id}`))).toBe(de);
    expect(headOf(shown(before, after, "", "en").part(`change-${id}`))).toBe(en);
  });

  test("rearranged, and under another id", () => {
    const front = "clauses: { c: { mergedFrom: [a, b] }, d: { splitFrom: b } }\n";
    const both = shown("Eins. {#a}\n\nZwei. {#b}", "Drei. {#c}\n\nVier. {#d}", front);
    expect(headOf(both.part("change-c"))).toBe("1 ⇄ neu aufgeteilt (aus 1 und 2 wurden 1 und 2)");
    const renamed = shown(
      `${SENTENCE} {#a}`,
      `${SENTENCE} {#b}`,
      "clauses: { b: { replaces: a } }\n",
    );
    expect(renamed.part("change-b")).toContain("1</a>");
  });

  test("a clause on one side only says so where both columns are seen", () => {
    const added = short(shown("A {#a}", `A {#a}\n\n${OTHER} {#n}`).part("change-n"));
    expect(added).toContain(
      '<div class="side side--split"><p class="side__label">Bisher: 2026.1</p><p class="hint">Diese Bestimmung gab es nicht.</p></div>',
    );
    expect(added).toContain(
      `<div class="side side--own"><p class="side__label">Jetzt: 2026.2</p><p>{+${OTHER}+}</p></div>`,
    );
    const gone = short(shown(`A {#a}\n\n${OTHER} {#n}`, "A {#a}").part("change-n"));
    expect(gone).toContain(`<p>[-${OTHER}-]</p>`);
    expect(gone).toContain("Diese Bestimmung gibt es nicht mehr.");
  });

  test("words that went from clause to clause are shown with the clauses of both sides", () => {
    const front = "clauses: { b: { splitFrom: ab } }\n";
    const { part } = shown(
      `${SENTENCE} ${OTHER} {#ab}`,
      `${SENTENCE} {#ab}\n\n${OTHER} {#b}`,
      front,
    );
    const html = short(part("change-ab"));
    expect(html).toContain(
      `<div class="side"><p class="side__label">Bisher: 2026.1</p><div class="piece"><p class="piece__name">1 </p><p>${SENTENCE} ${OTHER}</p>`,
    );
    expect(html).toContain(
      `<div class="piece" id="change-b"><p class="piece__name">2 </p><p>${OTHER}</p>`,
    );
  });

  test("the heading of a section is compared in the heading", () => {
    const html = short(shown("## Alte Regeln {#a}", "## Neue Regeln {#a}").part("change-a"));
    expect(html).toContain("<span>[-Alte-]{+Neue+} Regeln</span>");
  });
});

describe("what stayed the same", () => {
  const five = ["a", "b", "c", "d", "e"].map((id) => `Satz ${id} bleibt. {#${id}}`);
  const { clauses, part } = shown(five.join("\n\n"), [...five, "Neu {#n}"].join("\n\n"));

  test("is named in its place, with the way into the whole text, and stands there as well", () => {
    expect(clauses[0]).toBe(
      '<p class="gap"><a href="../de/policies/regeln/2026.2/#a">5 Bestimmungen unverändert: 1 bis 5</a></p>',
    );
    expect(part("change-c")).toBe(
      '<div class="compared same" id="change-c"><p class="compared__head"><a class="compared__number" href="#change-c">3</a></p><div><p>Satz c bleibt.</p></div></div>',
    );
  });

  test("is one clause, in words of one", () => {
    const [gap] = shown("A {#a}", "A {#a}\n\nNeu {#n}").clauses;
    expect(gap).toContain(">Unverändert: 1<");
  });

  test("is left out where there is very much of it; what changed is there", () => {
    const long = Array.from({ length: 150 }, (_, n) => `${"Wort ".repeat(200)}${n}. {#s${n}}`);
    const { view, clauses: shownClauses } = shown(
      long.join("\n\n"),
      [...long, "Neu {#n}"].join("\n\n"),
    );
    expect(view.isWhole).toBe(false);
    expect(shownClauses).toHaveLength(2);
    expect(shownClauses[0]).toContain("150 Bestimmungen unverändert: 1 bis 150");
    expect(shownClauses[1]).toContain('id="change-n"');
  });
});

describe("the summary", () => {
  const { summary, list } = shown(
    "Er SOLL heute antworten. {#a}\n\nDas fällt weg. {#b}\n\nBleibt. {#c}",
    "Er MUSS heute antworten. {#a}\n\nBleibt. {#c}\n\nGanz und gar neu. {#d}",
  );

  test("leads from each number to the list of its changes", () => {
    expect(summary).toContain(
      '<li><a class="tally" href="#kind-added"><span class="sign" aria-hidden="true">+</span><strong class="tally__number">1</strong> neu</a></li>',
    );
    expect(summary).toContain('<strong class="tally__number">1</strong> unverändert');
    for (const [, id = ""] of summary.matchAll(/href="#(kind-[a-z]+)"/gu)) {
      expect(list).toContain(`<h3 id="${id}" tabindex="-1">`);
    }
    expect(list).toContain('<li><a href="#change-d">3 <span>Ganz und gar neu.</span></a></li>');
    expect(list).toContain('<li><a href="#change-b">2 <span>Das fällt weg.</span></a></li>');
  });

  test("says how duties changed, and where", () => {
    expect(summary).toContain('<li>1 × SOLL zu MUSS. Stellen: <a href="#change-a">1</a></li>');
  });

  test("of the same text says that nothing changed", () => {
    const same = shown("A {#a}", "A {#a}");
    expect(same.summary).toBe('<p class="notice">Kein Wort hat sich geändert.</p>');
    expect(same.list).toBe("");
  });

  test("shortens long texts at a word", () => {
    const { list: long } = shown("A {#a}", `A {#a}\n\n${"Wort ".repeat(40)} {#n}`);
    expect(long).toMatch(/<span>(?:Wort )+…<\/span>/u);
  });
});

describe("addresses", () => {
  test("lead to every clause of both texts, and no id stands there twice", () => {
    const front = "clauses: { b: { splitFrom: ab } }\nrepealed: [weg]\n";
    const { clauses } = shown(
      `# x\n\nVorspann.\n\n${SENTENCE} ${OTHER} {#ab}\n\nOhne Kennung weg.\n\nWeg. {#weg}`,
      `${SENTENCE} {#ab}\n\n${OTHER} {#b}\n\nGanz anders, auch ohne Kennung und doch neu.`,
      front,
    );
    const ids = [...clauses.join("").matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ["change-ab", "change-b", "change-weg"]) {
      expect(ids).toContain(id);
    }
  });

  test("are inside the page where a list leads to them", () => {
    const { list, clauses } = shown("Eins {#a}\n\nZwei bleibt", "Zwei bleibt\n\nGanz neue Drei");
    for (const [, id = ""] of list.matchAll(/href="#([^"]+)"/gu)) {
      expect(clauses.join("")).toContain(` id="${id}"`);
    }
  });
});

test("what is in a text stays text, on both sides", () => {
  const hostile = '<img src=x onerror="alert(1)"> [a](javascript:alert(1)) `<b>` {{x}}';
  const { clauses, list } = shown(`${hostile} vorher {#a}`, `${hostile} nachher {#a}`);
  expect(clauses.join("") + list).not.toMatch(/<img|href="javascript|<b>/u);
  expect(clauses.join("")).toContain("&#x3C;img src=x");
});

test("texts in another language than the page say which, and so do the words of the page among them", () => {
  const html = shown("A {#a}", `A {#a}\n\n${OTHER} {#n}`, "", "en").part("change-n");
  expect(html).toContain('<div class="texts" lang="de">');
  expect(html).toContain('<p class="hint" lang="en">This clause was not there.</p>');
  expect(html).toContain("Einfügung: ");
});
