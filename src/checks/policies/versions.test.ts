import { describe, expect, test } from "vitest";
import { germanVersions, policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { unknownEnforcer } from "./enforcers.ts";
import { missingDate } from "./missing-date.ts";
import { missingTranslation } from "./missing-translation.ts";
import { overlappingVersions } from "./overlapping-versions.ts";
import { suddenDuty } from "./sudden-duty.ts";
import { differingTranslation } from "./translation.ts";
import { translationFacts } from "./translation-facts.ts";
import { undecidedClause } from "./undecided.ts";
import { unusedReference } from "./unused-reference.ts";
import { versionOrder } from "./version-order.ts";

function run(check: CatalogCheck, texts: Readonly<Record<string, string>>): string {
  const { catalog, files } = policyCatalog(texts);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
}

/** What a rule says of German versions, by id: `[Markdown, front matter]`. */
function say(
  check: CatalogCheck,
  versions: Readonly<Record<string, readonly [string, string]>>,
  facts = "",
): string {
  const texts = Object.entries(versions).map(([id, text]) => [id, policyText(...text)]);
  return run(check, germanVersions(Object.fromEntries(texts), facts));
}

const held = (date: string, from: string, until = "") =>
  ["Text.", `date: ${date}\ninForce: { from: ${from}${until && `, until: ${until}`} }\n`] as const;

describe("policy/version-order", () => {
  test("later numbers have later days", () => {
    const versions = {
      "2026.1": held("2026-02-01", "2026-03-01"),
      "2026.2": held("2026-01-01", "2026-03-01", "2026-02-01"),
    };
    expect(say(versionOrder, versions)).toMatchInlineSnapshot(`
      "/inForce/until (key)
        de: Das Ende (2026-02-01) liegt vor dem Anfang (2026-03-01). → Eines der beiden Daten berichtigen.
        en: The end (2026-02-01) is before the beginning (2026-03-01). → Correct one of the two dates.
      /date (key)
        de: Dieser Tag (2026-01-01) liegt nicht nach dem der Version 2026.1 (2026-02-01). → Das Datum berichtigen, oder der Version die richtige Nummer geben.
        en: This day (2026-01-01) is not after that of version 2026.1 (2026-02-01). → Correct the date, or give the version its right number.
      /inForce/from (key)
        de: Dieser Tag (2026-03-01) liegt nicht nach dem der Version 2026.1 (2026-03-01). → Das Datum berichtigen, oder der Version die richtige Nummer geben.
        en: This day (2026-03-01) is not after that of version 2026.1 (2026-03-01). → Correct the date, or give the version its right number."
    `);
    const right = {
      "2026.1": held("2026-02-01", "2026-03-01"),
      "2026.10": held("2026-02-01", "2026-04-01"),
    };
    expect(say(versionOrder, { ...right, draft: ["Text.", ""] })).toBe("");
  });
});

describe("policy/overlapping-versions", () => {
  test("on a day one version holds", () => {
    const first = (until: string) => ({ "2026.1": held("2026-01-01", "2026-01-01", until) });
    const second = { "2026.2": held("2026-03-01", "2026-04-01") };
    expect(say(overlappingVersions, { ...first("2026-04-01"), ...second })).toMatchInlineSnapshot(`
      "/inForce/from (key)
        de: Am 2026-04-01 gilt noch die Version 2026.1, nämlich bis 2026-04-01. → Den Tag nach dem Ende der früheren Version schreiben, oder deren Ende weglassen.
        en: On 2026-04-01 version 2026.1 still holds, namely until 2026-04-01. → Write the day after the end of the earlier version, or leave its end out."
    `);
    expect(say(overlappingVersions, { ...first("2026-03-31"), ...second })).toBe("");
    expect(say(overlappingVersions, { ...first(""), ...second })).toBe("");
  });
});

describe("policy/missing-date", () => {
  test("what is released says when, a draft does not", () => {
    expect(
      say(missingDate, {
        "2026.1": ["Text.", "date: 2026-01-01\n"],
        draft: ["Text.", "date: 2026-01-01\n"],
      }),
    ).toMatchInlineSnapshot(`
      "the document (key)
        de: Von dieser Version ist nicht gesagt, wann sie beschlossen wurde und ab wann sie gilt (inForce.from fehlt). → date und inForce.from im Vorspann ergänzen.
        en: Nothing says when this version was decided and from when it holds (inForce.from is missing). → Add date and inForce.from to the front matter.
      /date (key)
        de: Ein Entwurf hat noch kein Datum. → Das Datum löschen; npm run policy -- release setzt es.
        en: A draft has no date yet. → Delete the date; npm run policy -- release sets it."
    `);
    expect(
      say(missingDate, { "2026.1": held("2026-01-01", "2026-01-01"), draft: ["Text.", ""] }),
    ).toBe("");
  });
});

describe("policy/undecided", () => {
  test("is nothing in a released version", () => {
    const open = ["A {#a}", "undecided: [a]\n"] as const;
    expect(say(undecidedClause, { "2026.1": open })).toMatchInlineSnapshot(`
      "/undecided/0 (key)
        de: Über die Bestimmung „a“ ist noch nicht entschieden. → Entscheiden, den Vermerk im Text löschen und die Kennung hier.
        en: The clause "a" is not decided yet. → Decide, delete the note in the text and the id here."
    `);
    expect(say(undecidedClause, { draft: open })).toBe("");
  });
});

describe("policy/sudden-duty", () => {
  const notice = "notice:\n  days: 90\n";
  const version = (text: string, from: string, clauses = "") =>
    [`${text} {#a}`, `date: ${from}\ninForce: { from: ${from} }\n${clauses}`] as const;

  test("a duty was a recommendation for as long as was promised, or names its day", () => {
    const first = { "2026.1": version("Er antwortet.", "2026-01-01") };
    expect(
      say(suddenDuty, { ...first, "2026.2": version("Er MUSS.", "2026-12-01") }, notice),
    ).toMatchInlineSnapshot(`
      "7:1
        de: Diese Pflicht (MUSS) gilt ohne Vorlauf: Sie war nicht 90 Tage lang ein SOLL, und kein Tag ist genannt, ab dem sie gilt. → SOLL schreiben, oder im Vorspann unter clauses bei „a“ mit from einen Tag nennen, der 90 Tage nach dem Beschluss liegt.
        en: This duty (MUSS) comes without notice: it was no SHOULD for 90 days, and no day is named from which it applies. → Write SHOULD, or in the front matter under clauses at "a" name a day with from that is 90 days after the decision."
    `);
    expect(say(suddenDuty, { ...first, "2026.2": version("Er MUSS.", "2026-12-01") })).toBe("");
  });

  test("the time counts from when the SHOULD came into force", () => {
    const soft = { "2026.1": version("Er SOLL.", "2026-01-01") };
    const hard = (from: string) => ({ ...soft, "2026.2": version("Er MUSS.", from) });
    expect(say(suddenDuty, hard("2026-04-01"), notice)).toBe("");
    expect(say(suddenDuty, hard("2026-03-31"), notice)).not.toBe("");
  });

  test("several versions of recommending add up, also under another id", () => {
    const versions = {
      "2026.1": version("Er SOLL.", "2026-01-01"),
      "2026.2": [
        "Er SOLL doch. {#b}",
        "inForce: { from: 2026-03-01 }\nclauses: { b: { replaces: a } }\n",
      ] as const,
      "2026.3": ["Er MUSS. {#b}", "inForce: { from: 2026-04-15 }\n"] as const,
    };
    expect(say(suddenDuty, versions, notice)).toBe("");
  });

  test("a day that far ahead of the decision is notice enough", () => {
    const first = { "2026.1": version("Er antwortet.", "2026-01-01") };
    const from = (day: string) => ({
      ...first,
      "2026.2": version("Er MUSS.", "2026-06-01", `clauses: { a: { from: ${day} } }\n`),
    });
    expect(say(suddenDuty, from("2026-08-30"), notice)).toBe("");
    expect(say(suddenDuty, from("2026-08-29"), notice)).not.toBe("");
  });

  test("duties of the first version, old duties and drafts of known recommendations pass", () => {
    expect(say(suddenDuty, { "2026.1": version("Er MUSS.", "2026-01-01") }, notice)).toBe("");
    const old = {
      "2026.1": version("Er MUSS.", "2026-01-01"),
      "2026.2": version("Er MUSS nun.", "2026-01-02"),
    };
    expect(say(suddenDuty, old, notice)).toBe("");
    const soft = { "2026.1": version("Er SOLL.", "2026-01-01") };
    expect(say(suddenDuty, { ...soft, draft: ["Er MUSS. {#a}", ""] }, notice)).toBe("");
    const none = { "2026.1": version("Er will.", "2026-01-01") };
    expect(say(suddenDuty, { ...none, draft: ["Er MUSS. {#a}", ""] }, notice)).not.toBe("");
  });
});

describe("policy/unknown-enforcer", () => {
  test("what enforces a clause exists", () => {
    const front =
      "clauses:\n  a:\n    enforcedBy:\n      checks: [license/unknwon-id, a/b]\n      licenseRules: [x]\n";
    const check = unknownEnforcer(["license/unknown-id", "a/b"]);
    expect(say(check, { "2026.1": ["A {#a}", front] })).toMatchInlineSnapshot(`
      "/clauses/a/enforcedBy/checks/0 (key)
        de: Die Prüfregel „license/unknwon-id“ gibt es nicht. → „license/unknown-id“ schreiben?
        en: There is no check "license/unknwon-id". → Write "license/unknown-id"?
      /clauses/a/enforcedBy/licenseRules/0 (key)
        de: Die Lizenzregel „x“ gibt es nicht. → Den Namen berichtigen oder weglassen.
        en: There is no licence rule "x". → Correct the name, or leave it out."
    `);
    expect(
      say(check, {
        "2026.1": ["A {#a}", front],
        "2026.2": ["A {#a}", ""],
        "2026.3": ["A {#a}", ""],
      }),
    ).toBe("");
  });
});

describe("policy/unused-reference", () => {
  test("what policy.yml refers to, a version refers to", () => {
    const facts = `references:
  - id: rfc2119
    kind: standard
    title: { de: RFC, en: RFC }
    url: https://www.rfc-editor.org/rfc/rfc2119
`;
    expect(say(unusedReference, { "2026.1": ["Text.", ""] }, facts)).toMatchInlineSnapshot(`
      "/references/0/id (key)
        de: Keine Version verweist auf „rfc2119“. → Im Text einen Link auf dieselbe Adresse setzen, oder den Eintrag weglassen.
        en: No version refers to "rfc2119". → Link to the same address in the text, or leave the entry out."
    `);
    const link = "[RFC](https://www.rfc-editor.org/rfc/rfc2119#section-1)";
    expect(say(unusedReference, { "2026.1": [link, ""], draft: ["Text.", ""] }, facts)).toBe("");
  });
});

describe("translations", () => {
  const both = (german: string, english: string, front = "translates: de\n") => ({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText(german),
    "regeln/2026.1.en.md": policyText(english, front),
  });

  test("policy/missing-translation: every version has every language, and no other", () => {
    const { "regeln/2026.1.en.md": english, ...german } = both("A", "A");
    expect(run(missingTranslation, german)).toMatchInlineSnapshot(`
      "the document (key)
        de: Von dieser Version fehlt der Text in der Sprache „en“. → catalog/policies/regeln/2026.1.en.md anlegen.
        en: This version has no text in the language "en". → Create catalog/policies/regeln/2026.1.en.md."
    `);
    const onlyGerman = germanVersions({ "2026.1": policyText("A") });
    expect(
      run(missingTranslation, { ...onlyGerman, "regeln/2026.1.en.md": english }),
    ).toMatchInlineSnapshot(`
      "the document (key)
        de: Die Sprache dieses Textes (en) steht nicht in policy.yml; er wird nicht gezeigt. → Die Sprache unter languages ergänzen.
        en: The language of this text (en) is not in policy.yml; it is not shown. → Add the language under languages."
    `);
    expect(run(missingTranslation, both("A", "A"))).toBe("");
  });

  test("policy/differing-translation: the clauses are those of the original", () => {
    const german = "## A {#a}\n\nEins. {#eins}\n\nZwei. {#zwei}\n\n## B {#b}\n\nDrei. {#drei}";
    const english = "## A {#a}\n\nThree. {#drei}\n\nOne. {#eins}\n\n## B {#b}\n\nNew. {#neu}";
    expect(run(differingTranslation, both(german, english))).toMatchInlineSnapshot(`
      "8:1
        de: Die Bestimmung „drei“ steht hier an anderer Stelle der Gliederung (1.1) als im Original (2.1). → Original und Übersetzung nebeneinander lesen und angleichen.
        en: The clause "drei" stands elsewhere in the structure here (1.1) than in the original (2.1). → Read original and translation side by side, and make them agree.
      14:1
        de: Die Bestimmung „neu“ gibt es im Original (2026.1.de.md) nicht. → Original und Übersetzung nebeneinander lesen und angleichen.
        en: The original (2026.1.de.md) has no clause "neu". → Read original and translation side by side, and make them agree.
      10:1
        de: Hinter dieser Stelle fehlt die Bestimmung „zwei“ (2026.1.de.md, Zeile 9). → Sie übersetzen.
        en: After this place the clause "zwei" (2026.1.de.md, line 9) is missing. → Translate it.
      8:1
        de: Hier steht im Original die Bestimmung „eins“, nicht „drei“. → Die Bestimmungen in die Reihenfolge des Originals bringen.
        en: Here the original has the clause "eins", not "drei". → Put the clauses into the order of the original."
    `);
    expect(run(differingTranslation, both(german, german))).toBe("");
  });

  test("policy/differing-translation: it obliges to the same", () => {
    const german = "Er MUSS es tun und DARF es NICHT lassen. {#a}\n\nEr will. {#b}";
    const english = "He SHOULD do it and MUST NOT leave it. {#a}\n\nHe MAY. {#b}";
    expect(run(differingTranslation, both(german, english))).toMatchInlineSnapshot(`
      "6:1
        de: Die Bestimmung „a“ verpflichtet hier anders (SHOULD, MUST NOT) als im Original (MUSS, DARF … NICHT). → Original und Übersetzung nebeneinander lesen und angleichen.
        en: The clause "a" obliges differently here (SHOULD, MUST NOT) than in the original (MUSS, DARF … NICHT). → Read original and translation side by side, and make them agree.
      8:1
        de: Die Bestimmung „b“ verpflichtet hier anders (MAY) als im Original (zu nichts). → Original und Übersetzung nebeneinander lesen und angleichen.
        en: The clause "b" obliges differently here (MAY) than in the original (to nothing). → Read original and translation side by side, and make them agree."
    `);
    const right = "He MUST NOT leave it and MUST do it. {#a}\n\nHe will. {#b}";
    expect(run(differingTranslation, both(german, right))).toBe("");
  });

  test("policy/facts-in-translation: facts stand in the original", () => {
    const front = "date: 2026-01-01\nclauses: { a: { from: 2026-01-01 } }\n";
    expect(run(translationFacts, both("A {#a}", "A {#a}", front))).toMatchInlineSnapshot(`
      "the document (key)
        de: Dieser Text ist eine Übersetzung aus „de“ und sagt es nicht. → translates: de schreiben.
        en: This text is a translation from "de" and does not say so. → Write translates: de.
      /date (key)
        de: „date“ steht nur im Original. → Den Schlüssel hier löschen.
        en: "date" stands in the original only. → Delete the key here.
      /clauses (key)
        de: „clauses“ steht nur im Original. → Den Schlüssel hier löschen.
        en: "clauses" stands in the original only. → Delete the key here."
    `);
    const reversed = {
      ...both("A", "A"),
      "regeln/2026.1.de.md": policyText("A", "translates: en\n"),
    };
    expect(run(translationFacts, reversed)).toMatchInlineSnapshot(`
      "/translates (key)
        de: „de“ steht in policy.yml zuerst und ist das Original. → Den Schlüssel löschen.
        en: "de" comes first in policy.yml and is the original. → Delete the key."
    `);
    expect(run(translationFacts, both("A", "A", "translates: de\nchanges: [x]\n"))).toBe("");
  });
});
