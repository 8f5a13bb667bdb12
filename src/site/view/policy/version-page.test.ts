import { describe, expect, it } from "vitest";
import type { Site } from "../../../schema/generated/site.ts";
import { aSite } from "../../../testing/catalog.ts";
import {
  germanVersions,
  policyCatalog,
  policyText,
  policyYaml,
} from "../../../testing/policies.ts";
import { aSiteData } from "../../a-site.ts";
import { versionPage, versionPaths } from "./version-page.ts";

type Texts = Readonly<Record<string, string>>;

const policySite = (files: Texts, site: Partial<Site> = {}) =>
  aSiteData({ ...policyCatalog(files).catalog, site: aSite(site) });
const germanSite = (versions: Texts, site: Partial<Site> = {}) =>
  policySite(germanVersions(versions), site);

const first = policyText(
  "## Zweck {#zweck}\n\nEr MUSS grüßen. {#gruss}\n\nEr SOLL. {#alt}",
  "date: 2026-01-10\ninForce: { from: 2026-02-01 }\n",
);
const second = policyText(
  [
    "## Zweck {#zweck}",
    "Er MUSS immer grüßen. {#gruss}",
    "### Näheres {#naeheres}",
    "1. Er DARF NICHT schweigen. {#still}",
    "2. Zwei",
    "**Gruß:** ein Wort. {#wort .definition}",
  ].join("\n\n"),
  `date: 2026-08-10
inForce: { from: 2026-09-01 }
clauses:
  still: { from: 2027-01-01, enforcedBy: { checks: [text/html] } }
repealed: [alt]
changes: [Immer]
`,
);
const draft = policyText("## Zweck {#zweck}\n\nEr MUSS. {#gruss}\n\nNeu {#neu}\n\nEr MUSS auch.");
const versions = { "2026.1": first, "2026.2": second, draft };
const pageOf = (version: string, site = germanSite(versions)) =>
  versionPage(site, "de", "regeln", version);

describe("the text of a version", () => {
  it("has an element with the id of each clause, and a link to it that names the clause", () => {
    const { html } = pageOf("2026.2");
    expect(html).toContain('<section class="clause-section" id="zweck">');
    expect(html).toContain(
      '<div class="clause" id="gruss"><div class="clause__mark"><span class="clause__number">1.1</span> <a class="clause__address" href="#gruss" aria-label="Adresse von 1.1">#</a></div>',
    );
    expect(html).toContain('<ol><li><div class="clause" id="still">');
    expect(html).toContain("<li><p>Zwei</p></li></ol>");
  });

  it("has headings below that of the page, whatever level they were written with", () => {
    const { html } = pageOf("2026.2");
    expect(html.match(/<h\d/gu)).toEqual(["<h2", "<h3"]);
    const skipped = germanSite({ "2026.1": policyText("## A {#a}\n\n##### B {#b}") });
    expect(pageOf("2026.1", skipped).html.match(/<h\d/gu)).toEqual(["<h2", "<h3"]);
  });

  it("gives a clause without an id neither an address nor something to cite", () => {
    const { html } = pageOf("draft");
    expect(html).not.toContain("~");
    expect(html.match(/<details/gu)).toHaveLength(3);
  });

  it("says what is new or changed, from when it obliges, and what watches over it", () => {
    const { html } = pageOf("2026.2");
    const around = (id: string) => html.slice(html.indexOf(`id="${id}"`)).split("</details>")[0];
    expect(around("gruss")).toContain(
      '<a class="tag" href="../../../../de/policies/regeln/compare/2026.1/2026.2/#change-gruss">geändert in dieser Fassung</a>',
    );
    expect(around("still")).toContain("neu in dieser Fassung");
    expect(around("still")).toContain("verpflichtet ab dem 1. Januar 2027");
    expect(around("still")).toContain("Darüber wacht: Prüfregel text/html");
    expect(around("zweck")).not.toContain("dieser Fassung");
    expect(pageOf("2026.1").html).not.toContain("neu in dieser Fassung");
  });

  it("leads from a version that does not hold to the same clause in the one that does", () => {
    const { html } = pageOf("2026.1");
    expect(html).toContain(
      'Diese Bestimmung in der geltenden Fassung 2026.2: <a href="../../../../de/policies/regeln/2026.2/#gruss">1.1</a>',
    );
    expect(html).toContain("In der geltenden Fassung 2026.2 gibt es sie nicht.");
    expect(pageOf("2026.2").html).not.toContain("clause__today");
  });
});

describe("a clause that has another id today", () => {
  it("is found by what the versions declare, and from a draft as well", () => {
    const was = policyText("Er MUSS und SOLL. {#alt}", "inForce: { from: 2026-01-01 }\n");
    const split = policyText(
      "Er MUSS. {#eins}\n\nEr SOLL. {#zwei}",
      "inForce: { from: 2026-02-01 }\nclauses: { eins: { splitFrom: alt }, zwei: { splitFrom: alt } }\n",
    );
    const renamed = policyText("Er MUSS. {#neu}", "clauses: { neu: { replaces: eins } }\n");
    const site = germanSite({ "1": was, "2": split, draft: renamed });
    expect(pageOf("1", site).html).toContain(
      'Fassung 2: <a href="../../../../de/policies/regeln/2/#eins">1</a>, <a href="../../../../de/policies/regeln/2/#zwei">2</a>',
    );
    expect(pageOf("draft", site).html).toContain(
      'Fassung 2: <a href="../../../../de/policies/regeln/2/#eins">1</a></p>',
    );
  });
});

describe("what stands around the text", () => {
  it("says of a version that does not hold that it does not, and which one does", () => {
    expect(pageOf("2026.2").banner).toBeNull();
    expect(pageOf("2026.1").banner).toEqual({
      text: "Diese Fassung gilt nicht mehr. Heute gilt Version 2026.2.",
      link: { label: "Zur geltenden Fassung", href: "../../../../de/policies/regeln/2026.2/" },
    });
    expect(pageOf("draft").banner?.text).toContain("Das ist ein Entwurf.");
    const future = policyText("A {#a}", "inForce: { from: 2027-01-01 }\n");
    const site = germanSite({ "2026.1": future });
    expect(pageOf("2026.1", site).banner).toEqual({
      text: "Diese Fassung gilt erst ab dem 1. Januar 2027.",
      link: null,
    });
  });

  it("has the sections as contents", () => {
    expect(pageOf("2026.2").contents).toEqual([
      {
        ...{ number: "1", title: "Zweck", href: "#zweck" },
        inner: [{ number: "1.2", title: "Näheres", href: "#naeheres", inner: [] }],
      },
    ]);
  });

  it("counts duties, lists terms, and leads to what was repealed where it last was", () => {
    const facts = pageOf("2026.2").facts.map(({ term, items }) => [
      term,
      items.map(({ text, href }) => (href === null ? text : `${text} ${href}`)).join("; "),
    ]);
    expect(facts).toContainEqual([
      "Verpflichtungen",
      "1\u00a0×\u00a0MUSS; 1\u00a0×\u00a0DARF NICHT",
    ]);
    expect(facts).toContainEqual(["Begriffe", "Gruß #wort"]);
    expect(facts).toContainEqual([
      "Weggefallen",
      "1.2 (#alt) ../../../../de/policies/regeln/2026.1/#alt",
    ]);
    expect(facts).toContainEqual([
      "Andere Fassungen",
      "Entwurf ../../../../de/policies/regeln/draft/; Version 2026.1 ../../../../de/policies/regeln/2026.1/",
    ]);
    expect(facts).toContainEqual(["In Kraft", "ab 1. September 2026"]);
  });

  it("is cited with title, version and date, and with its address where the site knows its own", () => {
    expect(pageOf("2026.2").citation).toBe("Regeln, Version 2026.2 vom 10. August 2026.");
    expect(pageOf("2026.2").html).toContain(
      "Regeln, Version 2026.2 vom 10. August 2026, Nr. 1.1 (#gruss).",
    );
    const site = germanSite(versions, { address: "https://x.example/" });
    expect(pageOf("2026.2", site).html).toContain(
      "Nr. 1.1. https://x.example/de/policies/regeln/2026.2/#gruss",
    );
    expect(pageOf("draft").citation).toBe("Regeln, Entwurf, Stand 1. Oktober 2026.");
  });

  it("offers to comment on a clause only where site.yml names a forge", () => {
    expect(pageOf("2026.2").html).not.toContain("kommentieren");
    const forge = { kind: "gitlab", project: "https://git.example/p", branch: "main" } as const;
    const { html } = pageOf("2026.2", germanSite(versions, { forge }));
    expect(html).toContain(
      "https://git.example/p/-/issues/new?issue%5Btitle%5D=Kommentar%20zu%20Regeln%2C%20Version%202026.2%2C%20Nr.%201.1",
    );
    expect(html).toContain(encodeURIComponent("catalog/policies/regeln/2026.2.de.md#gruss"));
    const comments = "comments: https://reden.example/\n";
    const own = policySite(germanVersions(versions, comments), { forge });
    expect(pageOf("2026.2", own).html).not.toContain("issues/new");
    expect(pageOf("2026.2", own).html).toContain(
      '<a href="https://reden.example/" rel="noopener">',
    );
  });
});

describe("languages", () => {
  it("show the original where there is no translation, and say so", () => {
    const site = germanSite(versions);
    const page = versionPage(site, "en", "regeln", "2026.2");
    expect(page.lang).toBe("de");
    expect(page.foreign).toBe(
      "There is no English text of this version yet. This is the original (German).",
    );
    expect(page.html).toContain('<ul class="clause__notes" lang="en">');
    expect(page.html).toContain('<details class="clause__more" lang="en">');
    expect(pageOf("2026.2").lang).toBeNull();
  });

  it("have a page each for every version with a text", () => {
    const paths = versionPaths(germanSite(versions)).map(({ params }) => Object.values(params));
    expect(paths).toHaveLength(6);
    expect(paths).toContainEqual(["en", "regeln", "draft"]);
  });

  it("link to clauses of other policies in the version that holds, and not to what is missing", () => {
    const markdown =
      "Siehe [#a](../andere/#a), [dort](../andere/#weg), [alles](../andere/), [alt](2026.1.de.md#x). {#x}";
    const site = policySite({
      "regeln/policy.yml": policyYaml().replace("  - en\n", ""),
      "regeln/2026.1.de.md": policyText(markdown),
      "andere/policy.yml": policyYaml().replace("  - en\n", ""),
      "andere/1.de.md": policyText("A {#a}", "inForce: { from: 2026-01-01 }\n"),
      "andere/2.de.md": policyText("A {#a}", "inForce: { from: 2027-01-01 }\n"),
    });
    expect(pageOf("2026.1", site).html).toContain(
      '<p>Siehe <a href="../../../../de/policies/andere/1/#a">1 (Regeln)</a>, dort, <a href="../../../../de/policies/andere/">alles</a>, <a href="../../../../de/policies/regeln/2026.1/#x">alt</a>.</p>',
    );
  });
});
