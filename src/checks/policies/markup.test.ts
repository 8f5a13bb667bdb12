import { describe, expect, test } from "vitest";
import { germanVersions, policyCatalog, policyText } from "../../testing/policies.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { ambiguousObligation } from "./ambiguous-obligation.ts";
import { dangerousLink } from "./dangerous-link.ts";
import { headingLevel } from "./heading-level.ts";
import { missingAlternative } from "./missing-alternative.ts";
import { missingFigure } from "./missing-figure.ts";
import { rawHtml } from "./raw-html.ts";
import { unknownClause } from "./unknown-clause.ts";
import { unsupportedMarkup } from "./unsupported.ts";

const PICTURE = "catalog/policies/regeln/bild.svg";

function say(check: CatalogCheck, markdown: string, front = ""): string {
  const versions = germanVersions({ "2026.1": policyText(markdown, front) });
  const other = germanVersions({
    "2026.1": policyText("Oben. {#oben}"),
    "2026.2": policyText("Neu. {#neu}"),
  });
  const nation = Object.entries(other).map(([path, text]) => [
    path.replace("regeln", "nation"),
    text,
  ]);
  const { catalog, files } = policyCatalog({ ...versions, ...Object.fromEntries(nation) });
  const all = [...files, ...rawFiles({ [PICTURE]: "<svg/>" })];
  const byPath = new Map(all.map((file) => [file.path, file]));
  return said(check.check({ catalog, files: byPath, asOf: "2026-06-01" }));
}

/** Only the places, for cases whose texts another case shows. */
function places(check: CatalogCheck, markdown: string): readonly string[] {
  return say(check, markdown)
    .split("\n")
    .filter((line) => /^\d/u.test(line));
}

describe("policy/heading-level", () => {
  test("headings begin at ## and skip no level", () => {
    expect(say(headingLevel, "# A {#a}\n\n## B {#b}\n\n#### C {#c}")).toMatchInlineSnapshot(`
      "5:1
        de: Eine Überschrift mit einem # ist der Titel, und der steht im Vorspann. → Zwei ## schreiben.
        en: A heading with one # is the title, which stands in the front matter. → Write two ##.
      9:1
        de: Diese Überschrift (####) überspringt eine Ebene. → ### schreiben.
        en: This heading (####) skips a level. → Write ###."
    `);
    expect(say(headingLevel, "## A {#a}\n\n### B {#b}\n\n#### C {#c}\n\n## D {#d}")).toBe("");
    expect(places(headingLevel, "### A {#a}")).toEqual(["5:1"]);
  });
});

describe("policy/unknown-clause", () => {
  test("cross-references lead to clauses", () => {
    const links =
      "[x](#zwek) [x](../nation/#fern) [x](../nation/2027.1.de.md#oben) [x](../natoin/)";
    expect(say(unknownClause, `## A {#zweck}\n\n${links} [x](#)`)).toMatchInlineSnapshot(`
      "7:1
        de: Die Bestimmung „zwek“ gibt es nicht. → „zweck“ schreiben?
        en: There is no clause "zwek". → Write "zweck"?
      7:12
        de: Die Bestimmung „fern“ gibt es nicht. → Das Ziel berichtigen oder den Verweis weglassen.
        en: There is no clause "fern". → Correct the target, or leave it out.
      7:33
        de: Die Version „2027.1“ gibt es nicht. → „2026.1“ schreiben?
        en: There is no version "2027.1". → Write "2026.1"?
      7:66
        de: Das Regelwerk „natoin“ gibt es nicht. → „nation“ schreiben?
        en: There is no policy "natoin". → Write "nation"?
      7:82
        de: Die Bestimmung „“ gibt es nicht. → Das Ziel berichtigen oder den Verweis weglassen.
        en: There is no clause "". → Correct the target, or leave it out."
    `);
  });

  test("of this text, of a version, and of the version of another policy that holds", () => {
    const links =
      "[x](#a) [x](2026.1.de.md#a) [x](../nation/2026.1.de.md#oben) [x](../nation/#neu)";
    expect(say(unknownClause, `A ${links} [x](../nation/) {#a}`)).toBe("");
  });
});

describe("policy/raw-html", () => {
  test("HTML is no markup here", () => {
    expect(
      say(rawHtml, "<script>alert(1)</script>\n\nEin <b>Wort</b> <!-- x -->"),
    ).toMatchInlineSnapshot(`
      "5:1
        de: HTML („<script>alert(1)</script>“) wird nicht dargestellt. → Markdown schreiben; spitze Klammern, die Text sind, mit \\ davor.
        en: HTML ("<script>alert(1)</script>") is not rendered. → Write Markdown; angle brackets that are text with a \\ before them.
      7:5
        de: HTML („<b>“) wird nicht dargestellt. → Markdown schreiben; spitze Klammern, die Text sind, mit \\ davor.
        en: HTML ("<b>") is not rendered. → Write Markdown; angle brackets that are text with a \\ before them.
      7:12
        de: HTML („</b>“) wird nicht dargestellt. → Markdown schreiben; spitze Klammern, die Text sind, mit \\ davor.
        en: HTML ("</b>") is not rendered. → Write Markdown; angle brackets that are text with a \\ before them.
      7:17
        de: HTML („<!-- x -->“) wird nicht dargestellt. → Markdown schreiben; spitze Klammern, die Text sind, mit \\ davor.
        en: HTML ("<!-- x -->") is not rendered. → Write Markdown; angle brackets that are text with a \\ before them."
    `);
    expect(say(rawHtml, "1 < 2, `<b>`, \\<b>, <https://a.example/>\n\n    <pre>")).toBe("");
  });
});

describe("policy/unsupported-markup", () => {
  test("what has no form in the outputs is named", () => {
    expect(
      say(unsupportedMarkup, "Im Satz ![x](bild.svg).\n\n---\n\nFehlt[^1].\n\n[^2]: Nie genannt."),
    ).toMatchInlineSnapshot(`
      "7:1
        de: Eine Trennlinie gliedert nichts. → Eine Überschrift schreiben oder die Linie löschen.
        en: A line across the page structures nothing. → Write a heading, or delete the line.
      11:1
        de: Auf diese Fußnote verweist nichts. → Im Text auf sie verweisen oder sie löschen.
        en: Nothing refers to this footnote. → Refer to it in the text, or delete it.
      5:9
        de: Ein Bild mitten im Satz geht in keiner Ausgabe gut. → Das Bild in einen eigenen Absatz setzen.
        en: A picture inside a sentence works well in no output. → Put the picture into a paragraph of its own.
      9:1
        de: Diese Fußnote gibt es nicht. → Ihren Text in einer eigenen Zeile ergänzen: [^name]: Text.
        en: There is no such footnote. → Add its text on a line of its own: [^name]: text."
    `);
    expect(say(unsupportedMarkup, "![x](bild.svg)\n\nText[^1].\n\n[^1]: Fuß.")).toBe("");
  });
});

describe("policy/dangerous-link", () => {
  test("links lead to the web, to mailboxes and to clauses", () => {
    expect(say(dangerousLink, "[x](javascript:alert(1))")).toMatchInlineSnapshot(`
      "5:1
        de: Der Link „javascript:alert(1)“ wird nicht gesetzt: Erlaubt sind https, http und mailto, und Verweise auf Bestimmungen. → Die ganze Adresse mit https:// schreiben, oder #kennung für eine Bestimmung.
        en: The link "javascript:alert(1)" is not set: allowed are https, http and mailto, and references to clauses. → Write the whole address with https://, or #id for a clause."
    `);
    const bad = [
      "//evil.example/",
      "file:///etc/passwd",
      "data:text/html,x",
      "seite.html",
      "vbscript:x",
      "https://",
    ];
    for (const address of bad) expect(places(dangerousLink, `[x](${address})`)).toEqual(["5:1"]);
    expect(places(dangerousLink, "[x](java&#115;cript:alert)")).toEqual(["5:1"]);
    const good =
      "[x](https://a.example/b?c=d#e) <mailto:amt@a.example> [x](http://b.example/) [x](#a)";
    expect(say(dangerousLink, good)).toBe("");
  });
});

describe("policy/missing-alternative", () => {
  test("a picture has words for those who do not see it", () => {
    expect(say(missingAlternative, "![](bild.svg)")).toMatchInlineSnapshot(`
      "5:1
        de: Das Bild „bild.svg“ hat keine Textalternative. → Zwischen die eckigen Klammern schreiben, was das Bild sagt: ![Ablauf in drei Schritten](…).
        en: The picture "bild.svg" has no text alternative. → Write between the square brackets what the picture says: ![Procedure in three steps](…)."
    `);
    expect(places(missingAlternative, "![ ](bild.svg)")).toEqual(["5:1"]);
    expect(say(missingAlternative, "![Ablauf](bild.svg)")).toBe("");
  });
});

describe("policy/missing-figure", () => {
  test("a picture lies beside the text", () => {
    expect(say(missingFigure, "![x](https://a.example/bild.svg)")).toMatchInlineSnapshot(`
      "5:1
        de: Das Bild „https://a.example/bild.svg“ liegt nicht neben dem Text. → Die Datei (SVG, PNG oder JPG) nach catalog/policies/regeln/ legen und nur ihren Namen schreiben.
        en: The picture "https://a.example/bild.svg" does not lie beside the text. → Put the file (SVG, PNG or JPG) into catalog/policies/regeln/ and write its name only."
    `);
    for (const file of ["fehlt.svg", "../bild.svg", "/bild.svg", "./bild.svg", "bild.gif"]) {
      expect(places(missingFigure, `![x](${file})`)).toEqual(["5:1"]);
    }
    expect(say(missingFigure, "![x](bild.svg)")).toBe("");
  });
});

describe("policy/ambiguous-obligation", () => {
  test("a ban and a permission read differently", () => {
    expect(
      say(ambiguousObligation, "Er MUSS sie NICHT nennen. It MAY NOT be closed."),
    ).toMatchInlineSnapshot(`
      "5:1
        de: „MUSS … NICHT“ lässt sich als Verbot und als Freistellung lesen. → Für ein Verbot DARF NICHT schreiben, für eine Freistellung KANN.
        en: "MUSS … NICHT" can be read as a ban and as a permission. → Write DARF NICHT for a ban, KANN for a permission.
      5:1
        de: „MAY NOT“ lässt sich als Verbot und als Freistellung lesen. → Für ein Verbot MUST NOT schreiben, für eine Freistellung MAY.
        en: "MAY NOT" can be read as a ban and as a permission. → Write MUST NOT for a ban, MAY for a permission."
    `);
    expect(places(ambiguousObligation, "Er KANN das NICHT.")).toEqual(["5:1"]);
    expect(say(ambiguousObligation, "Er MUSS. Er DARF NICHT. It MUST NOT. Er SOLL NICHT.")).toBe(
      "",
    );
  });
});
