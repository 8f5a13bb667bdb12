import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseCatalog } from "../../../catalog/parse.ts";
import { readCatalog } from "../../../catalog/read.ts";
import type { Printed, Printer } from "../../../pdf/printer.ts";
import { aPrinter } from "../../../testing/pdf/a-printer.ts";
import { conformanceFaults } from "../../../testing/pdf/conformance.ts";
import { allElements, readPdf, textsWith } from "../../../testing/pdf/read-pdf.ts";
import { policyCatalog, policyText, policyYaml } from "../../../testing/policies.ts";
import type { PrintInput } from "./print-input.ts";
import { printedDocuments } from "./printed-documents.ts";

const BODY = {
  de: `Vorab ein Satz.

## Zweck {#zweck}

Die Stelle MUSS jeden *Antrag* **prüfen**.[^frist] {#pruefen}

**Antrag:** was jemand einreicht, siehe [#pruefen](#pruefen). {#antrag .definition}

### Ausnahmen und [Quellen](https://example.org/quellen) {#ausnahmen}

Sie DARF ablehnen:[^frist] {#ablehnen}

1. ohne Grund \`nie\`, {#nie}
2. mit Grund:
   - schriftlich
   - binnen einer Frist

Tabelle: Fristen

| Stufe | Tage |
|:--|--:|
| hoch | 5 |
| niedrig | 20 |

![Erst prüfen, dann entscheiden.](weg.svg "Der Weg")

> Was andere sagen.

## Schluss {#schluss}

\`\`\`
if (a) { b(); }
\`\`\`

Mehr steht [dort](https://example.org/mehr) und in [#schluss](#schluss). {#mehr}

[^frist]: Binnen *drei* Wochen.`,
  en: "## Purpose {#zweck}\n\nThe office MUST check. {#pruefen}",
};
const FACTS = `issuer: stelle
statusNote:
  de: Ein Beispiel.
  en: An example.
references:
  - id: mehr
    kind: law
    title: { de: Ein Gesetz, en: A law }
    url: https://example.org/mehr
`;
const FRONT = `date: 2026-01-12
inForce:
  from: 2026-02-01
editors:
  - role: Redaktion
`;
const NEXT = BODY.de
  .replace("MUSS jeden", "SOLL einen")
  .replace("| hoch | 5 |", "| hoch | 3 |\n| mittel | 9 |")
  .replace("schriftlich", "mündlich")
  .replace("Mehr steht", "Alles steht");

const { catalog } = policyCatalog({
  "regeln/policy.yml": policyYaml(FACTS),
  "regeln/2026.1.de.md": policyText(BODY.de, FRONT),
  "regeln/2026.1.en.md": policyText(BODY.en, "translates: de\n").replace("Regeln", "Rules"),
  "regeln/draft.de.md": policyText(`${NEXT}\n\nGanz neu. {#neu}`, "repealed: [antrag]\n"),
});
const picture = new TextEncoder().encode(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 9"><text y="8">Weg</text></svg>`,
);
const INPUT: PrintInput = {
  catalog,
  asOf: "2026-11-28",
  address: "https://example.org/katalog/",
  hasPicture: (path) => path === "catalog/policies/regeln/weg.svg",
};

let printer: Printer;
beforeAll(async () => {
  printer = await aPrinter();
});

function printedBytes(path: string, input: Partial<PrintInput> = {}): Uint8Array {
  const made = [...printedDocuments({ ...INPUT, ...input })].find((one) => one.path === path);
  if (made === undefined) throw new Error(`no ${path}`);
  const pictures = made.pictures.map((key) => [key, { format: "svg", bytes: picture }] as const);
  const result: Printed = printer.print(made.document, new Map(pictures));
  if (result.outcome === "refused") throw new Error(result.reason);
  expect(result).toMatchObject({ missing: [], broken: [] });
  return result.bytes;
}

const read = (path: string) => readPdf(printedBytes(path));
const TEXT = "policies/regeln/2026.1.de.pdf";
const COMPARISON = "policies/regeln/2026.1-draft.de.pdf";

test("every text and every expected comparison is printed, in each of its languages", () => {
  expect([...printedDocuments(INPUT)].map(({ path }) => path)).toEqual([
    TEXT,
    "policies/regeln/2026.1.en.pdf",
    "policies/regeln/draft.de.pdf",
    COMPARISON,
  ]);
});

test.each([TEXT, "policies/regeln/2026.1.en.pdf", "policies/regeln/draft.de.pdf", COMPARISON])(
  "%s conforms to PDF/UA-1, in its language, and says on every page what it is",
  async (path) => {
    const bytes = printedBytes(path);
    expect(await conformanceFaults(bytes)).toEqual([]);
    const { language, artifacts } = await readPdf(bytes);
    expect(language).toBe(path.includes(".en.") ? "en" : "de");
    for (const text of artifacts) expect(text).toMatch(/^Demonstration/);
  },
);

test("every document of this catalogue conforms, and all of it can be printed", {
  timeout: 120_000,
}, async () => {
  const files = await readCatalog(join(import.meta.dirname, "../../../.."));
  const shipped = parseCatalog(files.filter(({ path }) => path.startsWith("catalog/policies")));
  const documents = printedDocuments({
    ...INPUT,
    catalog: shipped.catalog,
    hasPicture: (path) => shipped.assets.has(path),
  });
  let count = 0;
  for (const { path, document, pictures } of documents) {
    const shown = pictures.map((key) => {
      return [key, { format: "svg", bytes: shipped.assets.get(key) ?? picture }] as const;
    });
    const result = printer.print(document, new Map(shown));
    expect({ path, ...result }).toMatchObject({ outcome: "printed", missing: [], broken: [] });
    if (result.outcome !== "printed") continue;
    expect({ path, faults: await conformanceFaults(result.bytes) }).toEqual({ path, faults: [] });
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});

describe("a text", () => {
  test("is read in its order", async () => {
    const pdf = await read(TEXT);
    const roles = pdf.elements.map(
      ({ role, text }) => `${role} ${text.replaceAll(/\s+/g, " ").trim()}`,
    );
    expect(roles).toMatchInlineSnapshot(`
      [
        "P Regelwerk",
        "P Regeln",
        "P Was gilt",
        "L Version 2026.1 Beschlossen am 12. Januar 2026 In Kraft ab 1. Februar 2026 Herausgegeben von stelle Adresse https://example.org/katalog/de/policies/regeln/2026.1/ Redaktion Redaktion",
        "P Ein Beispiel.",
        "P Vorab ein Satz.",
        "H1 1 Zweck #zweck",
        "P 1.1 Die Stelle MUSS jeden Antrag prüfen.1 1Binnen drei Wochen. #pruefen",
        "P 1.2 Antrag: was jemand einreicht, siehe 1.1. #antrag",
        "H2 1.3 Ausnahmen und Quellen #ausnahmen",
        "P 1.3.1 Sie DARF ablehnen:1 #ablehnen",
        "L 1. 1.3.1.1 ohne Grund nie, #nie 2. mit Grund: • schriftlich • binnen einer Frist",
        "Table Fristen Stufe Tage hoch 5 niedrig 20",
        "Div Der Weg Weg",
        "BlockQuote Was andere sagen.",
        "H1 2 Schluss #schluss",
        "Code if (a) { b(); }",
        "P 2.1 Mehr steht dort und in 2. #mehr",
        "H1 Gesetze, Normen und andere Quellen",
        "L • Ein Gesetz: https://example.org/mehr (genannt in 2.1)",
      ]
    `);
  });

  test("has bookmarks for its sections", async () => {
    expect((await read(TEXT)).bookmarks).toMatchInlineSnapshot(`
      [
        "1 Zweck",
        "  1.3 Ausnahmen und Quellen",
        "2 Schluss",
        "Gesetze, Normen und andere Quellen",
      ]
    `);
  });

  test("leads out and to its own clauses, and nowhere else", async () => {
    const { addresses, references } = await read(TEXT);
    expect(new Set(addresses)).toEqual(
      new Set([
        "https://example.org/katalog/de/policies/regeln/2026.1/",
        "https://example.org/quellen",
        "https://example.org/mehr",
      ]),
    );
    expect(references).toBeGreaterThan(3);
  });

  test("numbers lists as they are written and notes once", async () => {
    const pdf = await read(TEXT);
    expect(textsWith(pdf, /^Lbl$/)).toEqual(expect.arrayContaining(["1.", "2.", "•", "1"]));
    expect(textsWith(pdf, /^Note$/)).toEqual(["1Binnen drei Wochen."]);
  });

  test("says on every page what readers must not overlook", () => {
    const banner = (path: string, asOf = INPUT.asOf) =>
      [...printedDocuments({ ...INPUT, asOf })].find((one) => one.path === path)?.document.banner;
    expect(banner(TEXT)).toBe("Demonstration: bindet niemanden");
    expect(banner(TEXT, "2026-01-20")).toContain("Noch nicht in Kraft: gilt ab 1. Februar 2026");
    expect(banner("policies/regeln/2026.1.en.pdf")).toBe("Demonstration: binds nobody");
    expect(banner("policies/regeln/draft.de.pdf")).toContain("Entwurf: gilt nicht");
  });

  test("that names no day has the day of the catalogue", async () => {
    expect((await read(TEXT)).created).toBe("D:20260112000000Z");
    expect((await read("policies/regeln/draft.de.pdf")).created).toBe("D:20261128000000Z");
  });
});

test("a translation says in the language of the original what only the original says", async () => {
  const { elements } = await read("policies/regeln/2026.1.en.pdf");
  const german = [...allElements(elements)].filter(({ language }) => language === "de");
  expect(german.map(({ role, text }) => `${role} ${text.trim()}`)).toEqual([
    "P Redaktion: Redaktion",
  ]);
});

describe("a comparison", () => {
  test("says in words what came and what went", async () => {
    const pdf = await read(COMPARISON);
    const roles = pdf.elements.map(
      ({ role, text }) => `${role} ${text.replaceAll(/\s+/g, " ").trim()}`,
    );
    expect(roles).toMatchInlineSnapshot(`
      [
        "P Vergleich",
        "P Regeln: von 2026.1 zu Entwurf",
        "L Bisher Version 2026.1 (ab 1. Februar 2026) Jetzt Entwurf",
        "P Gezeigt werden die Bestimmungen, die sich geändert haben. Weggefallene Wörter sind durchgestrichen und stehen in Klammern nach „gestrichen“, neue sind unterstrichen und stehen nach „neu“. Ist eine ganze Bestimmung neu oder gestrichen, sagt es ihre Über schrift. Über die Lesezeichen kommt man von Änderung zu Änderung.",
        "H1 Zusammenfassung",
        "L • 1 neu • 1 gelockert • 3 umformuliert • 1 × MUSS zu SOLL • 5 unverändert",
        "H1 Inhalt",
        "TOC Zusammenfassung 1 Änderungen 1 1.1 #pruefen: umformuliert, gelockert (MUSS zu SOLL) 1 1.3.1 #ablehnen: umformuliert 1 2.1 #mehr: umformuliert 2 2.2 #neu: neu 2",
        "H1 Änderungen",
        "H2 1.1 #pruefen: umformuliert, gelockert (MUSS zu SOLL) in 1 Zweck",
        "P Die Stelle [gestrichen: MUSS jeden] [neu: SOLL einen] Antrag prüfen. [Fußnote 1]",
        "P Fußnote 1: Binnen drei Wochen.",
        "H2 1.3.1 #ablehnen: umformuliert in 1.3 Ausnahmen und Quellen",
        "P Sie DARF ablehnen: [Fußnote 1]",
        "L 2. mit Grund: • [gestrichen: schriftlich] • [neu: mündlich] • binnen einer Frist",
        "Table Fristen Zeile Stufe Tage geändert hoch [gestrichen: 5] [neu: 3] neu mittel 9 unverändert niedrig 20",
        "BlockQuote Was andere sagen.",
        "H2 2.1 #mehr: umformuliert in 2 Schluss",
        "P [gestrichen: Mehr] [neu: Alles] steht dort und in 2.",
        "H2 2.2 #neu: neu in 2 Schluss",
        "P Ganz neu.",
      ]
    `);
  });

  test("has a bookmark for every change", async () => {
    expect((await read(COMPARISON)).bookmarks).toMatchInlineSnapshot(`
      [
        "Zusammenfassung",
        "Inhalt",
        "Änderungen",
        "  1.1 #pruefen: umformuliert, gelockert (MUSS zu SOLL)",
        "  1.3.1 #ablehnen: umformuliert",
        "  2.1 #mehr: umformuliert",
        "  2.2 #neu: neu",
      ]
    `);
  });
});
