import { describe, expect, it } from "vitest";
import type { PolicyText } from "../../../../policies/model.ts";
import { aPolicyText } from "../../../../testing/policies.ts";
import { blocksToHast } from "./blocks.ts";
import { footnotesToHast } from "./footnote-list.ts";
import { footnoteMarks } from "./footnotes.ts";
import type { TextSetting } from "./setting.ts";
import { hastToHtml } from "./to-html.ts";

function settingOf(text: PolicyText): TextSetting {
  return {
    lang: "de",
    targetOf: ({ policy, clause }) => ({
      href: policy === "weg" ? null : `#${clause}`,
      label: `Nr. ${clause}`,
    }),
    pictureOf: (file) => (file.startsWith("da") ? `../${file}` : null),
    footnotes: footnoteMarks(text),
  };
}

/** The HTML of everything in a text, clause after clause; the title is left out. */
function htmlOf(markdown: string): string {
  const text = aPolicyText(markdown);
  const setting = settingOf(text);
  const nodes = text.clauses.flatMap(({ blocks, footnotes }) => [
    ...blocksToHast(blocks, setting),
    ...footnotesToHast(footnotes, setting),
  ]);
  return hastToHtml(nodes);
}

describe("words of a policy", () => {
  it("keep emphasis, code and breaks", () => {
    expect(htmlOf("*a* **b** `c`  \nd")).toBe(
      "<p><em>a</em> <strong>b</strong> <code>c</code><br>d</p>",
    );
  });

  it("mark what obliges, also where other words stand between its halves", () => {
    const html = htmlOf("Sie DARF nichts NICHT sagen. {#a}");
    expect(html).toContain('<strong class="obligation obligation--must">DARF</strong> nichts');
    expect(html).toContain('<strong class="obligation obligation--must">NICHT</strong> sagen.');
  });

  it("link to http, https and mailto, and show every other link as text", () => {
    expect(htmlOf("[a](https://a.example/?b&c) [b](mailto:b@b.example)")).toBe(
      '<p><a href="https://a.example/?b&#x26;c" rel="noopener">a</a> <a href="mailto:b@b.example" rel="noopener">b</a></p>',
    );
    const hostile =
      "[a](javascript:alert(1)) [b](data:text/html,x) [c](//c.example) [d](<java\tscript:x>)";
    expect(htmlOf(hostile)).toBe("<p>a b c d</p>");
    expect(htmlOf("[](javascript:x)")).toBe("<p>javascript:x</p>");
  });

  it("link to clauses, by their number where the author gave no text", () => {
    expect(htmlOf("Siehe [#ziel](#ziel) und [dort](#ziel).\n\nA {#ziel}")).toContain(
      '<p>Siehe <a href="#ziel">Nr. ziel</a> und <a href="#ziel">dort</a>.</p>',
    );
    expect(htmlOf("[dort](../weg/#x)")).toBe("<p>dort</p>");
  });

  it("show HTML as text", () => {
    const html = htmlOf('a <b onclick="x">c</b>\n\n<script>alert(1)</script>\n\n<!-- d -->');
    expect(html).not.toMatch(/<(?:b|script|!--)/u);
    expect(html).toContain("&#x3C;script>alert(1)&#x3C;/script>");
  });

  it("show what is markup elsewhere as it is", () => {
    const words = '#import "x": * $x$ \\ #read("/etc/passwd") @a {{b}}';
    expect(htmlOf(`\`${words}\``)).toBe(`<p><code>${words}</code></p>`);
  });

  it("set words from right to left apart, and leave combining characters alone", () => {
    expect(htmlOf("Der Begriff שלום עולם (2026)")).toBe(
      '<p dir="auto">Der Begriff <bdi>שלום עולם</bdi> (2026)</p>',
    );
    expect(htmlOf("e\u0301a\u0308")).toBe("<p>e\u0301a\u0308</p>");
    expect(htmlOf("a &#x202e; b")).toBe("<p>a \ufffd b</p>");
  });
});

describe("blocks of a policy", () => {
  it("are lists that begin with their number", () => {
    expect(htmlOf("3. a\n4. b\n   - c")).toBe(
      '<ol start="3"><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ol>',
    );
  });

  it("are tables with a caption and headings, in a region for the keyboard", () => {
    expect(htmlOf("Tabelle: Stufen\n\n| A | B |  |\n|:--|--:|---|\n| 1 | 2 |")).toBe(
      '<div class="side-scroll" role="region" tabindex="0" aria-label="Stufen"><table class="table"><caption>Stufen</caption>' +
        '<thead><tr><th scope="col">A</th><th class="align-right" scope="col">B</th><td></td></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td><td></td></tr></tbody></table></div>',
    );
  });

  it("are pictures with alternative and caption, and words where the file is missing", () => {
    expect(htmlOf('![Ein "Weg"](da.svg "Der Weg")')).toBe(
      '<figure><img src="../da.svg" alt="Ein &#x22;Weg&#x22;" loading="lazy"><figcaption>Der Weg</figcaption></figure>',
    );
    expect(htmlOf("![Ein Weg](../../weg.svg)")).toBe(
      '<figure><p class="unsupported">Ein Weg</p></figure>',
    );
  });

  it("are code and quotations", () => {
    expect(htmlOf("> MUSS\n\n```\n<a>\n```")).toBe(
      "<blockquote><p>MUSS</p></blockquote><pre><code>&#x3C;a></code></pre>",
    );
  });
});

describe("footnotes", () => {
  it("are referred to by number, and lead back to the first reference only", () => {
    const html = htmlOf("a[^n] {#a}\n\nb[^n] {#b}\n\n[^n]: c");
    expect(html.match(/href="#fn:1"/gu)).toHaveLength(2);
    expect(html.match(/id="fnref:1"/gu)).toHaveLength(1);
    expect(html).toContain(
      '<ol class="footnotes"><li id="fn:1" value="1"><p>c <a class="footnote-back" href="#fnref:1" aria-label="Zurück zur Textstelle von Fußnote 1">↩</a></p></li></ol>',
    );
  });

  it("do not put a link into a link", () => {
    expect(htmlOf("[a[^n]](https://a.example/)\n\n[^n]: c")).toContain(
      '<a href="https://a.example/" rel="noopener">a<sup id="fnref:1">1</sup></a>',
    );
  });

  it("have ids of their own for each text on a page", () => {
    const marks = footnoteMarks(aPolicyText("a[^n]\n\n[^n]: b"), "before:");
    const html = hastToHtml(
      footnotesToHast([{ id: "n", number: 1, blocks: [] }], {
        ...settingOf(aPolicyText("a")),
        footnotes: marks,
      }),
    );
    expect(html).toContain('id="before:fn:1"');
    expect(html).toContain('href="#before:fnref:1"');
  });
});

describe("what is nested as deeply as a text may be", () => {
  it("keeps its words", () => {
    const marks = "**".repeat(700);
    const html = htmlOf(`${marks}wort${marks}`);
    expect(html.replaceAll(/<\/?strong>/gu, "")).toBe("<p>wort</p>");
    expect(html.match(/<strong>/gu)).toHaveLength(16);
    const lists = Array.from({ length: 12 }, (_, depth) => `${"  ".repeat(depth)}- ${depth}`);
    expect(htmlOf(lists.join("\n")).match(/<ul>/gu)).toHaveLength(12);
  });
});
