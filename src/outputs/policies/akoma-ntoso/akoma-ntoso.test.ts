import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parseCatalog } from "../../../catalog/parse.ts";
import { readCatalog } from "../../../catalog/read.ts";
import { compareTexts } from "../../../policies/compare/compare.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { akomaNtosoProblems } from "../../../testing/akoma-ntoso/validate.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { anOrganisation } from "../../../testing/entries.ts";
import { hostileText } from "../../../testing/hostile-policy.ts";
import { policyCatalog, policyText, policyYaml } from "../../../testing/policies.ts";
import { renderPolicies } from "../render-policies.ts";
import { renderAkomaNtoso } from "./akoma-ntoso.ts";

type Catalog = ReturnType<typeof aCatalog>;

function documentsOf(catalog: Catalog): ReadonlyMap<string, string> {
  const input = { catalog, site: { name: "Allmende" }, asOf: "2026-11-28", sourceOf: () => null };
  const files = [...renderPolicies(input)].filter(({ path }) => path.endsWith(".xml"));
  return new Map(files.map(({ path, content }) => [path.slice("policies/".length), content]));
}

/** The document of one text in German. */
function written(texts: Readonly<Record<string, string>>, facts = "", version = "2026.1"): string {
  const entries = Object.entries(texts).map(([id, text]) => [`regeln/${id}.de.md`, text]);
  const files = { "regeln/policy.yml": policyYaml(facts), ...Object.fromEntries(entries) };
  const xml = documentsOf(policyCatalog(files).catalog).get(`regeln/${version}.de.xml`);
  if (xml === undefined) throw new Error("no document");
  expect(akomaNtosoProblems(xml)).toEqual([]);
  return xml.replaceAll(/\n\s*/gu, "");
}

const body = (markdown: string) =>
  /<mainBody.*<\/mainBody>/su.exec(written({ "2026.1": policyText(markdown) }))?.[0];

/** References inside a document that lead to nothing in it. */
function danglingIn(xml: string): readonly string[] {
  const ids = new Set([...xml.matchAll(/ eId="([^"]+)"/gu)].map(([, id]) => id));
  const works = new Set([...xml.matchAll(/ wId="([^"]+)"/gu)].map(([, id]) => id));
  const pointers =
    /(href|refersTo|source|period|start|end|current|original|as|by|clause)="#([^"]+)"/gu;
  return [...xml.matchAll(pointers)].flatMap(([all, name, id]) =>
    (name === "original" ? works : ids).has(id) ? [] : [all],
  );
}

describe("a document of Akoma Ntoso", () => {
  const FRONT = "date: 2026-01-12\ninForce: { from: 2026-02-01 }\n";

  test("says what it is as work, expression and manifestation", () => {
    const xml = written({ "2026.1": policyText("Text.", FRONT) });
    const work = "/akn/zz/doc/policy/2026-01-12/regeln";
    expect(xml).toContain(`<FRBRuri value="${work}"/>`);
    expect(xml).toContain(`<FRBRuri value="${work}/deu@2026.1"/>`);
    expect(xml).toContain(`<FRBRthis value="${work}/deu@2026.1/!main"/>`);
    expect(xml).toContain(`<FRBRuri value="${work}/deu@2026.1.xml"/>`);
    expect(xml).toContain('<FRBRdate date="2026-02-01" name="inForce"/>');
    expect(xml).toContain('<FRBRlanguage language="deu"/>');
    expect(xml).toContain('<doc name="policy" contains="originalVersion">');
  });

  test("names the body that issues it, with its country and its decision", () => {
    const decision = "decision: { reference: Beschluss 7, url: https://example.org/7 }\n";
    const { catalog } = policyCatalog({
      "regeln/policy.yml": policyYaml("issuer: stadt\n"),
      "regeln/2026.1.de.md": policyText("Text.", FRONT + decision),
    });
    const city = anOrganisation({ name: "Stadt", country: "AT" });
    const policies = [...catalog.policies.values()];
    const [xml = ""] = documentsOf(aCatalog({ organisations: [city], policies })).values();
    expect(akomaNtosoProblems(xml)).toEqual([]);
    expect(xml).toContain("/akn/at/doc/policy/2026-01-12/regeln");
    expect(xml).toContain(
      '<TLCOrganization eId="issuer" href="/akn/ontology/organization/at.stadt" showAs="Stadt"/>',
    );
    expect(xml).toContain('<FRBRauthor href="#issuer" as="#author"/>');
    expect(xml).toContain(
      '<step date="2026-01-12" by="#issuer" refersTo="#decision" href="https://example.org/7"/>',
    );
    expect(xml).toContain('showAs="Beschluss 7"/>');
  });

  test("names the version that it derives from", () => {
    const { catalog } = policyCatalog({
      "land/policy.yml": policyYaml(),
      "land/2026.1.de.md": policyText("Text.", FRONT),
      "regeln/policy.yml": policyYaml("parent: land\n"),
      "regeln/2026.1.de.md": policyText("Text.", `${FRONT}parent: "2026.1"\n`),
    });
    expect(documentsOf(catalog).get("regeln/2026.1.de.xml")).toContain(
      '<TLCReference eId="parent" name="parent" href="/akn/zz/doc/policy/2026-01-12/land/deu@2026.1" showAs="Regeln"/>',
    );
  });

  test("a translation says what it translates", () => {
    const { catalog } = policyCatalog({
      "regeln/policy.yml": policyYaml(),
      "regeln/2026.1.de.md": policyText("Text. {#a}", FRONT),
      "regeln/2026.1.en.md": "---\ntitle: Rules\ntranslates: de\n---\n\nText. {#a}\n",
    });
    expect(documentsOf(catalog).get("regeln/2026.1.en.xml")).toContain(
      '<FRBRtranslation href="/akn/zz/doc/policy/2026-01-12/regeln/deu@2026.1" fromLanguage="deu" authoritative="false" by="#catalogue"/>',
    );
  });

  test("clauses have an id by their place and one that stays", () => {
    expect(body("## Teil {#teil}\n\nDas MUSS sein. {#satz}\n\n### Darin {#darin}")).toBe(
      '<mainBody eId="body" xml:lang="de"><section eId="sec_1" wId="teil"><num>1</num><heading eId="sec_1__heading">Teil</heading>' +
        '<paragraph eId="sec_1__para_1" wId="satz"><num>1.1</num><content eId="sec_1__para_1__content"><p>Das <inline name="obligation" refersTo="#must">MUSS</inline> sein.</p></content></paragraph>' +
        '<subsection eId="sec_1__subsec_2" wId="darin"><num>1.2</num><heading eId="sec_1__subsec_2__heading">Darin</heading><content eId="sec_1__subsec_2__content"/></subsection></section></mainBody>',
    );
  });

  test("a clause without an id of its own has only that of its place", () => {
    expect(body("Das MUSS sein.")).toContain('<paragraph eId="para_1"><num>1</num>');
  });

  test("a list with clauses in it is a level of the text, with what stands before and behind", () => {
    const xml = body("Vorab: {#a}\n\n- eins {#b}\n- zwei\n\nDanach.");
    expect(xml).toContain(
      '<intro eId="para_1__intro"><p>Vorab:</p></intro><list eId="para_1__list_1"><point eId="para_1__list_1__point_1" wId="b"><num>1.1</num>',
    );
    expect(xml).toContain(
      '<indent eId="para_1__list_1__indent_1"><content eId="para_1__list_1__indent_1__content"><p>zwei</p></content></indent></list>',
    );
    expect(xml).toContain('<wrapUp eId="para_1__wrapup"><p>Danach.</p></wrapUp>');
  });

  test("other lists, tables, pictures, code and quotations are blocks", () => {
    const xml = body(
      'Text. {#a}\n\n3. drei\n4. vier\n\nTabelle: Titel\n\n| x | y |\n|---|--:|\n| 1 | 2 |\n\n![Was zu sehen ist](bild 1.svg "Titel")\n\n```sh\nls <b>\n```\n\n> Zitat'.replace(
        "bild 1",
        "<bild 1",
      ),
    );
    expect(xml).toContain(
      '<blockList eId="para_1__content__list_1"><item eId="para_1__content__list_1__item_3"><num>3.</num><p>drei</p></item>',
    );
    expect(xml).toContain(
      '<table eId="para_1__content__table_1"><caption>Titel</caption><tr><th><p>x</p></th><th style="text-align: right"><p>y</p></th></tr><tr><td><p>1</p></td><td style="text-align: right"><p>2</p></td></tr></table>',
    );
    expect(xml).toContain(
      '<block name="code" class="language-sh" xml:space="preserve">ls &lt;b&gt;</block>',
    );
    expect(xml).toContain(
      '<p><embeddedStructure eId="para_1__content__embeddedStructure_1"><p>Zitat</p></embeddedStructure></p>',
    );
  });

  test("a picture has its name, its words and its title", () => {
    expect(body('Text. {#a}\n\n![Was zu sehen ist](bild.svg "Titel")')).toContain(
      '<tblock eId="para_1__content__tblock_1" class="figure"><heading eId="para_1__content__tblock_1__heading">Titel</heading><p><img src="bild.svg" alt="Was zu sehen ist"/></p></tblock>',
    );
  });

  test("a footnote stands where it is first referred to; after that it is referred to", () => {
    const xml = body("Eins[^n] und zwei[^n]. {#a}\n\n[^n]: Fuß.");
    const note = "para_1__content__authorialNote_1";
    expect(xml).toContain(
      `<p>Eins<authorialNote eId="${note}" marker="1" placement="bottom"><p>Fuß.</p></authorialNote> und zwei<noteRef marker="1" href="#${note}"/>.</p>`,
    );
  });

  test("a definition has its term and its meaning", () => {
    const xml = written({ "2026.1": policyText("**Wort:** Sinn. {#wort .definition}") });
    expect(xml).toContain(
      '<term eId="para_1__content__term_1" refersTo="#term-wort"><b>Wort:</b></term><def> Sinn.</def>',
    );
    expect(xml).toContain(
      '<TLCTerm eId="term-wort" href="/akn/ontology/term/allmende.deu.regeln.wort" showAs="Wort"/>',
    );
  });

  test("references lead to clauses here, in a version, in another policy, or are only words", () => {
    const { catalog } = policyCatalog({
      "regeln/policy.yml": policyYaml(),
      "andere/policy.yml": policyYaml(),
      "andere/2026.1.de.md": policyText("## T {#t}\n\nZiel. {#ziel}", FRONT),
      "regeln/2026.1.de.md": policyText(
        "[#b](#b) [v](2026.1.de.md#b) [s](../andere/2026.1.de.md#ziel) [w](../andere/#ziel) [n](#nie) [m](../nie/#x) {#a}\n\nText. {#b}\n\n[x](https://example.org/?a&b) [y](javascript:alert(1)) {#c}",
        FRONT,
      ),
    });
    const xml = documentsOf(catalog).get("regeln/2026.1.de.xml") ?? "";
    expect(akomaNtosoProblems(xml)).toEqual([]);
    const refs = [...xml.matchAll(/<ref eId="[^"]+" href="([^"]+)">([^<]*)/gu)];
    expect(refs.map(([, href, words]) => [href, words])).toEqual([
      ["#para_2", "2"],
      ["/akn/zz/doc/policy/2026-01-12/regeln/deu@2026.1/!main#para_2", "v"],
      ["/akn/zz/doc/policy/2026-01-12/andere/deu@2026.1/!main#sec_1__para_1", "s"],
      ["/akn/zz/doc/policy/2026-01-12/andere/!main#ziel", "w"],
    ]);
    expect(xml).toContain("</ref> n m</p>");
    expect(xml).toContain('<a href="https://example.org/?a&amp;b">x</a> y</p>');
  });
});

describe("time in a document of Akoma Ntoso", () => {
  const first = policyText(
    "## Eins {#eins}\n\nA MUSS. {#a}\n\nB SOLL. {#b}\n\nC KANN. {#c}\n\n## Zwei {#zwei}\n\nD. {#d}\n\n- E {#e}\n- F {#f}",
    "date: 2026-01-12\ninForce: { from: 2026-02-01 }\nclauses: { a: { from: 2026-03-01, enforcedBy: { checks: [license/syntax] } } }\n",
  );
  const second = policyText(
    "## Eins {#eins}\n\nA MUSS. {#a}\n\nC MUSS. {#c}\n\nNeu. {#neu}\n\n## Drei {#drei}\n\nX. {#x}\n\n- F {#f}",
    "date: 2026-06-01\ninForce: { from: 2026-07-01 }\nrepealed: [b, zwei, d, e]\n",
  );
  const versions = { "2026.1": first, "2026.2": second };

  test("a version has its days, and so has a clause that applies later", () => {
    const xml = written(versions);
    expect(xml).toContain(
      '<eventRef eId="eref-version-2026-1" date="2026-02-01" source="#original" type="generation" originatingExpression="true"/>',
    );
    expect(xml).toContain(
      '<eventRef eId="eref-end" date="2026-07-01" source="#version-2026-2" type="amendment"/>',
    );
    expect(xml).toContain(
      '<temporalGroup eId="tmpg_1"><timeInterval start="#eref-version-2026-1" end="#eref-end" refersTo="#inForce"/></temporalGroup>',
    );
    expect(xml).toContain('<mainBody eId="body" xml:lang="de" period="#tmpg_1">');
    expect(xml).toContain('<paragraph eId="sec_1__para_1" wId="a" period="#tmpg-from-2026-03-01">');
    expect(xml).toContain(
      '<allmende:enforcement clause="#sec_1__para_1"><allmende:check name="license/syntax"/>',
    );
  });

  test("what was repealed is where it stood, with its permanent id", () => {
    const xml = written(versions, "", "2026.2");
    const gone = '<p><remark status="editorial">Gestrichen mit Version 2026.2.</remark></p>';
    expect(xml).toContain(
      `</paragraph><paragraph eId="sec_1__para_nn" wId="b" status="removed"><content eId="sec_1__para_nn__content">${gone}</content></paragraph><paragraph eId="sec_1__para_2" wId="c">`,
    );
    expect(xml).toContain(
      `</section><section eId="sec_nn" wId="zwei" status="removed"><intro eId="sec_nn__intro">${gone}</intro><paragraph eId="sec_nn__para_nn" wId="d" status="removed">`,
    );
    expect(xml).toContain('contains="singleVersion"');
  });

  test("what happened to each clause is said", () => {
    const xml = written(versions, "", "2026.2");
    const work = "/akn/zz/doc/policy/2026-01-12/regeln";
    const modification = (type: string, destination: string, previous: string | null) =>
      `<textualMod type="${type}"><source href="${work}/deu@2026.2"/><destination href="${destination}"/><force period="#tmpg_1"/>` +
      `${previous === null ? "" : `<previous href="${work}/deu@2026.1/!main#${previous}"/>`}</textualMod>`;
    expect(xml).toContain(modification("substitution", "#sec_1__para_2", "sec_1__para_3"));
    expect(xml).toContain(modification("insertion", "#sec_1__para_3", null));
    expect(xml).toContain(modification("repeal", "#sec_1__para_nn", "sec_1__para_2"));
    expect(xml).toContain(modification("repeal", "#sec_nn__para_nn", "sec_2__para_1"));
    expect(xml).toContain('<destination href="#body" pos="inside"/>');
  });

  test("a draft holds at no time", () => {
    const draft = first.replace(/^date.*\n.*\n/mu, "");
    const xml = written({ ...versions, draft }, "", "draft");
    expect(xml).toContain('wId="neu" status="removed"');
    expect(xml).toContain("Im Entwurf gestrichen.");
    expect(xml).toContain("deu@draft");
    expect(xml).not.toContain('refersTo="#inForce"');
    expect(xml).toContain('<mainBody eId="body" xml:lang="de">');
    expect(danglingIn(xml)).toEqual([]);
  });
});

describe("the schema of OASIS", () => {
  const valid = written({ "2026.1": policyText("Text. {#a}") });

  test.each([
    ["an element that is not there", (xml: string) => xml.replaceAll("paragraph", "clausula")],
    ["two parts with one id", (xml: string) => xml.replace('eId="preface"', 'eId="body"')],
    ["no country", (xml: string) => xml.replace(/<FRBRcountry[^>]*>/u, "")],
    ["no XML", (xml: string) => `${xml}<`],
  ])("refuses %s", (_, broken) => {
    expect(akomaNtosoProblems(broken(valid))).not.toEqual([]);
  });
});

describe("every text", () => {
  test("of this catalogue is a valid document whose references lead somewhere", async () => {
    const files = await readCatalog(join(import.meta.dirname, "../../../.."));
    const own = files.filter(({ path }) => /^catalog\/(?:policies|organisations)/u.test(path));
    const documents = documentsOf(parseCatalog(own).catalog);
    expect(documents.size).toBeGreaterThan(5);
    for (const [path, xml] of documents) {
      expect([path, ...akomaNtosoProblems(xml), ...danglingIn(xml)]).toEqual([path]);
    }
  });

  let policy: Policy;
  let catalog: Catalog;
  beforeAll(() => {
    const texts = {
      "regeln/policy.yml": policyYaml(),
      "regeln/2026.1.de.md": policyText("T. {#a}"),
    };
    catalog = policyCatalog(texts).catalog;
    policy = catalog.policies.get("regeln") as Policy;
  });

  test("that is nested as deeply as it may be is one that readers of XML accept", () => {
    const strong = `${"*".repeat(1500)}a${"*".repeat(1500)}`;
    const list = Array.from({ length: 11 }, (_, level) => `${"  ".repeat(level)}- MUSS`).join("\n");
    const xml = written({
      "2026.1": policyText(`${strong} {#a}\n\n${list}\n\n${"> ".repeat(20)}b`),
    });
    expect(xml.match(/<b>/gu)).toHaveLength(25);
    expect(xml).toContain("</point></list></point></list>");
  });

  test("that anybody could write is a valid document, compared with any other", () => {
    const render = (text: PolicyText, before: PolicyText) => {
      const versions = [before, text].map((each) => ({ id: each.version, texts: [each] }));
      const site = { name: "\u0000]]>", address: "https://example.org/" };
      const known = new Map();
      const comparison = compareTexts(before, text);
      const surroundings = { catalog, site, asOf: "2026-11-28", known };
      return renderAkomaNtoso(surroundings, { ...policy, versions }, text, {
        text: before,
        comparison,
      });
    };
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const xml = render(text, { ...other, version: "2026.1" });
        expect(akomaNtosoProblems(xml)).toEqual([]);
        expect(danglingIn(xml)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
