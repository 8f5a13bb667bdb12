import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { aRawFile, publiccodeText } from "../../testing/raw-file.ts";
import { repairsFor } from "./index.ts";

/** The text after the offered repairs. */
function repaired(text: string): string {
  const document = parseDocument(text, { schema: "failsafe" });
  for (const edit of repairsFor(aRawFile("publiccode.yml", text), "publiccode")) edit(document);
  return document.toString({ lineWidth: 0 });
}

/** The lines that the repairs took away and added. */
function changes(text: string): string {
  const [before, after] = [text, repaired(text)].map((each) => each.trimEnd().split("\n"));
  const gone = (before ?? []).filter((line) => !after?.includes(line)).map((line) => `- ${line}`);
  const come = (after ?? []).filter((line) => !before?.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join("\n");
}

const replaced = (from: string, to: string) => publiccodeText((text) => text.replace(from, to));
const added = (text: string) => publiccodeText() + text;

describe("repairs", () => {
  test("a good file needs none", () => {
    expect(repairsFor(aRawFile("publiccode.yml", publiccodeText()), "publiccode")).toEqual([]);
  });

  test("words of YAML 1.1 become true and false", () => {
    expect(
      changes(replaced("localisationReady: true", "localisationReady: yes")),
    ).toMatchInlineSnapshot(`
      "-   localisationReady: yes
      +   localisationReady: true"
    `);
  });

  test("versions get quotation marks, and become the newest", () => {
    expect(
      changes(replaced('publiccodeYmlVersion: "0"', "publiccodeYmlVersion: 0.4")),
    ).toMatchInlineSnapshot(`
      "- publiccodeYmlVersion: 0.4
      + publiccodeYmlVersion: "0""
    `);
  });

  test("keys in another case get the standard's", () => {
    expect(
      changes(
        added("landingUrl: https://example.org\nIntendedaudience:\n  Scope:\n    - culture\n"),
      ),
    ).toMatchInlineSnapshot(`
      "- landingUrl: https://example.org
      - Intendedaudience:
      -   Scope:
      + landingURL: https://example.org
      + intendedAudience:
      +   scope:"
    `);
  });

  test("a key that is there in both spellings is left to a person", () => {
    const text = added("landingURL: https://example.org\nlandingUrl: https://example.com\n");
    expect(changes(text)).toBe("");
  });

  test("countries get capitals", () => {
    expect(changes(added("intendedAudience:\n  countries: [it, DE]\n"))).toMatchInlineSnapshot(`
      "-   countries: [it, DE]
      +   countries: [ IT, DE ]"
    `);
  });

  test("dates and language tags get their form where they say one thing", () => {
    const text = replaced("  de:\n", "  de_DE:\n");
    expect(changes(`${text}releaseDate: 2021-8-2\n`)).toMatchInlineSnapshot(`
      "-   de_DE:
      - releaseDate: 2021-8-2
      +   de-DE:
      + releaseDate: 2021-08-02"
    `);
  });

  test("a license that can mean one thing only is written as SPDX does", () => {
    expect(changes(replaced("EUPL-1.2", "AGPL-3.0"))).toMatchInlineSnapshot(`
      "-   license: AGPL-3.0
      +   license: AGPL-3.0-only"
    `);
    expect(changes(replaced("EUPL-1.2", "GPLv3"))).toBe("");
  });

  test("the Italian section moves to where 0.7 has its facts", () => {
    const text = replaced("legal:\n", "legal:\n  repoOwner: Comune di Roma\n");
    const section = [
      "it:",
      '  countryExtensionVersion: "0.2"',
      "  conforme:",
      "    gdpr: yes",
      "  riuso:",
      "    codiceIPA: c_h501",
      "  piattaforme:",
      "    spid: true",
      "    cie: false",
      "",
    ].join("\n");
    expect(changes(text + section)).toMatchInlineSnapshot(`
      "-   repoOwner: Comune di Roma
      - it:
      -   countryExtensionVersion: "0.2"
      -   conforme:
      -     gdpr: yes
      -   riuso:
      -     codiceIPA: c_h501
      -   piattaforme:
      -     spid: true
      -     cie: false
      + supports:
      +   - id: alias:spid
      + organisation:
      +   uri: urn:x-italian-pa:c_h501
      +   name: Comune di Roma"
    `);
  });

  test("two Italian sections are left to a person", () => {
    expect(changes(added("IT: {}\nit: {}\n"))).toBe("");
  });

  test("dead keys go, a lone monochrome logo becomes the logo", () => {
    const text = replaced(
      "    shortDescription: Ein",
      "    genericName: Werkzeug\n    shortDescription: Ein",
    );
    expect(changes(`${text}monochromeLogo: a.svg\ninputTypes: []\n`)).toMatchInlineSnapshot(`
      "-     genericName: Werkzeug
      - monochromeLogo: a.svg
      - inputTypes: []
      + logo: a.svg"
    `);
  });

  test("comments stay", () => {
    const text = replaced("localisationReady: true", "localisationReady: yes # fertig");
    expect(repaired(text)).toContain("localisationReady: true # fertig");
  });

  test("broken files and files of other kinds have none", () => {
    expect(repairsFor(aRawFile("publiccode.yml", "a: ["), "publiccode")).toEqual([]);
    expect(repairsFor(aRawFile("curation.yml", publiccodeText()), "curation")).toEqual([]);
    expect(() =>
      repairsFor(aRawFile("publiccode.yml", "legal: []\ndescription: x\nIT: 1\n"), "publiccode"),
    ).not.toThrow();
  });
});
