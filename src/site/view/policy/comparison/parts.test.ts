import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../../../testing/policies.ts";
import { short, shownComparison } from "./a-comparison.ts";

const shown = (before: string, after: string) =>
  shownComparison(aPolicyText(before), aPolicyText(after, "", "2026.2"));

/** The text of the changed clause #a, as one text. */
function both(before: string, after: string): string {
  const html = short(shown(before, after).part("change-a"));
  const [, inner = ""] =
    /<div class="texts__both">(.*?)<\/div><div class="side side--split">/u.exec(html) ?? [];
  return inner;
}

function sides(before: string, after: string): readonly string[] {
  const html = short(shown(before, after).part("change-a"));
  const [, rest = ""] = html.split("Bisher: 2026.1</p>");
  const [one = "", other = ""] = rest.split(
    '</div><div class="side side--split"><p class="side__label">Jetzt: 2026.2</p>',
  );
  return [one, other.replace(/<\/div><\/div><\/section>$/u, "")];
}

describe("lists", () => {
  const before = "Er braucht {#a}\n\n- Brot\n  - mit Butter\n- Wasser";
  const after = "Er braucht {#a}\n\n- Brot\n  - mit Käse\n- Salz\n- Wasser";

  test("stay lists, with what came and went inside", () => {
    expect(both(before, after)).toBe(
      "<p>Er braucht</p><ul><li><p>Brot</p><ul><li><p>mit [-Butter-]{+Käse+}</p></li></ul></li><li><p>{+Salz+}</p></li><li><p>Wasser</p></li></ul>",
    );
  });

  test("are whole on each side", () => {
    expect(sides(before, after)).toEqual([
      "<p>Er braucht</p><ul><li><p>Brot</p><ul><li><p>mit [-Butter-]</p></li></ul></li><li><p>Wasser</p></li></ul>",
      "<p>Er braucht</p><ul><li><p>Brot</p><ul><li><p>mit {+Käse+}</p></li></ul></li><li><p>{+Salz+}</p></li><li><p>Wasser</p></li></ul>",
    ]);
  });

  test("say their numbers, and bullets and numbers share no list", () => {
    expect(both("X {#a}\n\n3. eins\n4. zwei", "X {#a}\n\n3. eins\n4. zwo\n\n- Punkt")).toBe(
      '<p>X</p><ol><li value="3"><p>eins</p></li><li value="4"><p>[-zwei-]</p></li><li value="4"><p>{+zwo+}</p></li></ol><ul><li><p>{+Punkt+}</p></li></ul>',
    );
  });

  test("keep further paragraphs of an item in it", () => {
    expect(both("X {#a}\n\n- eins\n\n  mehr dazu", "Y {#a}\n\n- eins\n\n  mehr dazu")).toContain(
      "<ul><li><p>eins</p><p>mehr dazu</p></li></ul>",
    );
  });
});

describe("tables", () => {
  const before =
    "Fristen {#a}\n\nTabelle: Fristen\n\n| Stufe | Frist |\n|---|--:|\n| hoch | 5 Tage |\n| tief | 9 Tage |";
  const after =
    "Fristen {#a}\n\nTabelle: Fristen\n\n| Stufe | Frist | Wer |\n|---|--:|---|\n| hoch | 3 Tage | Amt |\n| mittel | 7 Tage | Amt |";

  test("are compared cell by cell, with their headings, and whole rows and columns say so", () => {
    const html = both(before, after);
    expect(html).toContain(
      '<div class="side-scroll" role="group" tabindex="0" aria-label="Fristen"><table class="table"><caption>Fristen</caption>',
    );
    expect(html).toContain(
      '<thead><tr><th scope="col">Stufe</th><th scope="col" class="align-right">Frist</th><th scope="col"><span class="whole">+ neue Spalte: </span><br>{+Wer+}</th></tr></thead>',
    );
    expect(html).toContain(
      '<tr><td>hoch</td><td class="align-right">[-5-]{+3+} Tage</td><td>{+Amt+}</td></tr>',
    );
    expect(html).toContain('<td><span class="whole">− gestrichene Zeile: </span><br>[-tief-]</td>');
    expect(html).toContain('<td><span class="whole">+ neue Zeile: </span><br>{+mittel+}</td>');
  });

  test("have on each side their own rows and columns only", () => {
    const [one = "", other = ""] = sides(before, after);
    expect(one).toContain("[-tief-]");
    expect(one).not.toMatch(/Wer|mittel|\{\+/u);
    expect(other).toContain("{+mittel+}");
    expect(other).not.toMatch(/tief|\[-/u);
  });
});

describe("pictures", () => {
  test("that were exchanged are both shown, and their alternatives are compared as text", () => {
    const html = both("X {#a}\n\n![Drei Schritte](alt.svg)", "X {#a}\n\n![Vier Schritte](neu.svg)");
    expect(html).toContain(
      '<figure><p class="hint">Bisher: 2026.1</p><img src="../policies/regeln/alt.svg" alt="Drei Schritte" loading="lazy">' +
        '<p class="hint">Jetzt: 2026.2</p><img src="../policies/regeln/neu.svg" alt="Vier Schritte" loading="lazy">' +
        '<p class="hint">Textalternative des Bildes: [-Drei-]{+Vier+} Schritte</p></figure>',
    );
  });

  test("that stayed are shown once; one without a file is its words", () => {
    const html = both(
      "X {#a}\n\n![Weg](neu.svg)\n\n![Fehlt](weg.svg)",
      "Y {#a}\n\n![Weg](neu.svg)\n\n![Fehlt](weg.svg)",
    );
    expect(html.match(/<img/gu)).toHaveLength(1);
    expect(html).toContain('<figure><p class="unsupported">Fehlt</p></figure>');
  });
});

describe("words", () => {
  test("of code, quotations and footnotes are compared as well", () => {
    const text = (word: string) =>
      `Siehe[^n] {#a}\n\n> Zitat ${word}\n\n\`\`\`\nls ${word}\n\`\`\`\n\n[^n]: Note ${word}`;
    const html = both(text("eins"), text("zwei"));
    expect(html).toContain("<blockquote><p>Zitat [-eins-]{+zwei+}</p></blockquote>");
    expect(html).toContain("<pre><code>ls [-eins-]{+zwei+}</code></pre>");
    expect(html).toContain("<p>Siehe<sup>1</sup></p>");
    expect(html).toContain(
      '<p class="note"><sup aria-hidden="true">1</sup><span class="sr-only">Fußnote 1: </span> Note [-eins-]{+zwei+}</p>',
    );
  });

  test("lead to the clauses of the text that they stand in, and to what holds of other policies", () => {
    const html = both(
      "Siehe [#b](#b) und [x](#weg). {#a}\n\nB {#b}",
      "Neu [#b](#b), [Land](../land/#z), [x](../nie/#z). {#a}\n\nB {#b}",
    );
    expect(html).toContain('<a href="../de/policies/regeln/2026.2/#b">2</a>');
    expect(html).toContain('<a href="../de/policies/land/2025.1/#z">Land</a>');
    expect(html).not.toContain("nie");
  });
});
