import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../testing/policies.ts";
import { compareTexts } from "../compare/compare.ts";
import { successionsOf } from "../succession.ts";
import { renderComparisonJson } from "./json.ts";
import { renderComparisonMarkdown } from "./markdown.ts";
import { renderComparisonText } from "./text.ts";
import { summaryText } from "./words.ts";

const before = aPolicyText(
  `## Zweck {#zweck}

Diese Regeln gelten für alle. {#geltung}

Die Stelle SOLL jeden Antrag binnen zwei Wochen prüfen. {#frist}

Sie nennt die Gründe. Sie hört den Antragsteller an, bevor sie ihn ablehnt. {#gruende}

| Stufe | Frist |
|---|---|
| hoch | 5 Tage |

## Schluss {#schluss}

Alles *Weitere* regelt der Rat. {#rat}

Das fällt weg. {#weg}`,
);
const after = aPolicyText(
  `## Schluss {#schluss}

Alles Weitere regelt der Rat. {#rat}

## Zweck {#zweck}

Die Stelle MUSS jeden Antrag binnen drei Wochen prüfen. {#frist}

Sie nennt die Gründe. {#gruende}

| Stufe | Frist |
|---|---|
| hoch | 3 Tage |

Sie hört den Antragsteller an, bevor sie ihn ablehnt. {#anhoerung}

Es KANN mehr als <b>eine</b> Stelle geben. {#mehr}

- Die Regeln gelten nicht für @alle. {#ausnahme}`,
  "clauses: { anhoerung: { splitFrom: gruende } }\nrepealed: [weg, geltung]\n",
  "2026.2",
);
const comparison = compareTexts(before, after, successionsOf(after.front));

describe("a comparison in a terminal", () => {
  test("in German, without colour", () => {
    expect(
      renderComparisonText(comparison, { language: "de", color: false }),
    ).toMatchInlineSnapshot(`
      "Regeln: 2026.1 → 2026.2
      2 neu, 2 gestrichen, 1 geteilt, 1 verschärft, 1 umformuliert, 1 verschoben, 1 nur in der Form geändert; 1 unverändert. 1 × SOLL zu MUSS; 1 × KANN neu.

      ~ 1.1 #rat: nur in der Form geändert
          Alles Weitere regelt der Rat.

      - 2.2 #weg: gestrichen
          [-Das fällt weg.-]

      ~ 2 Zweck #zweck: verschoben von 1

      - 1.1 #geltung: gestrichen
          [-Diese Regeln gelten für alle.-]

      ~ 2.1 #frist: umformuliert, verschärft (SOLL zu MUSS)
          Die Stelle [-SOLL-]{+MUSS+} jeden Antrag binnen [-zwei-]{+drei+} Wochen prüfen.

      < 2.2 #gruende: geteilt (aus 1.3 wurden 2.2 und 2.3)
        bisher 1.3:
          Sie nennt die Gründe.[- -]Sie hört den Antragsteller an, bevor sie ihn ablehnt.
          | Stufe | Frist |
          | hoch | [-5-] Tage |
        jetzt 2.2:
          Sie nennt die Gründe.
          | Stufe | Frist |
          | hoch | {+3+} Tage |
        jetzt 2.3:
          Sie hört den Antragsteller an, bevor sie ihn ablehnt.

      + 2.4 #mehr: neu
          {+Es KANN mehr als <b>eine</b> Stelle geben.+}

      + 2.4.1 #ausnahme: neu
          {+Die Regeln gelten nicht für @alle.+}
      "
    `);
  });

  test("in English, with colour", () => {
    const text = renderComparisonText(comparison, { language: "en", color: true });
    expect(text).toContain("\u001b[32m{+MUST+}\u001b[0m".replace("MUST", "MUSS"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the signs of the terminal are what is looked for.
    const plain = text.replaceAll(/\u001b\[\d+m/gu, "");
    expect(plain).toContain("~ 2.1 #frist: reworded, tightened (SHOULD to MUST)");
  });

  test("signs that steer a terminal or turn the text do not get through", () => {
    const [one, other] = [aPolicyText("a {#a}"), aPolicyText("&#27;[2J &#x202e; a {#a}")];
    const text = renderComparisonText(compareTexts(one, other), { language: "en", color: false });
    expect(text).toContain("\ufffd[2J \ufffd");
    for (const sign of ["\u001b", "\u202e"]) expect(text).not.toContain(sign);
  });
});

describe("a comparison in a merge request", () => {
  test("in German", () => {
    const link = "https://git.example/-/x";
    expect(renderComparisonMarkdown(comparison, { language: "de", link })).toMatchInlineSnapshot(`
      "## Regeln: 2026.1 → 2026.2

      - **2** neu
      - **2** gestrichen
      - **1** geteilt
      - **1** verschärft
      - **1** umformuliert
      - **1** verschoben
      - **1** nur in der Form geändert
      - 1 × SOLL zu MUSS
      - 1 × KANN neu

      | Bestimmung | Änderung | Text |
      | --- | --- | --- |
      | 1.1 \`#rat\` | nur in der Form geändert | Alles Weitere regelt der Rat. |
      | 2.2 \`#weg\` | gestrichen | ~~Das fällt weg.~~ |
      | 2 \`#zweck\` | verschoben von 1 |  |
      | 1.1 \`#geltung\` | gestrichen | ~~Diese Regeln gelten für alle.~~ |
      | 2.1 \`#frist\` | umformuliert, verschärft (SOLL zu MUSS) | Die Stelle ~~SOLL~~**MUSS** jeden Antrag binnen ~~zwei~~**drei** Wochen prüfen. |
      | 2.2 \`#gruende\`, 2.3 \`#anhoerung\` | geteilt (aus 1.3 wurden 2.2 und 2.3) | Sie nennt die Gründe. Sie hört den Antragsteller an, bevor sie ihn ablehnt. ⏎ hoch · ~~5~~ Tage ⏎ hoch · **3** Tage |
      | 2.4 \`#mehr\` | neu | **Es KANN mehr als &#60;b&#62;eine&#60;/b&#62; Stelle geben.** |
      | 2.4.1 \`#ausnahme\` | neu | **Die Regeln gelten nicht für @alle.** |

      [Die ganze Gegenüberstellung](<https://git.example/-/x>)
      "
    `);
  });

  test("of the same text says so", () => {
    const same = compareTexts(before, before);
    expect(renderComparisonMarkdown(same, { language: "en", link: null })).toBe(
      "## Regeln: 2026.1 → 2026.1\n\nNo change.\n",
    );
    expect(summaryText(same.summary, "de")).toBe("Keine Änderung.");
  });

  test("long texts are cut", () => {
    const long = aPolicyText(`${"Wort ".repeat(300)} {#lang}`);
    const text = renderComparisonMarkdown(compareTexts(before, long), {
      language: "en",
      link: null,
    });
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(600);
  });
});

test("a comparison for programs is the comparison", () => {
  const { form, ...rest } = JSON.parse(renderComparisonJson(comparison));
  expect(form).toBe(1);
  expect(rest).toEqual(comparison);
});
