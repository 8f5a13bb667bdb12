import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./markdown.ts";

describe("Markdown of an entry", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;"],
    ["a <img src=x onerror=alert(1)> b", "&lt;img src=x onerror=alert(1)&gt;"],
    ["<svg/onload=alert(1)>", "&lt;svg/onload=alert(1)&gt;"],
  ])("shows the HTML %j as text", (text, shown) => {
    const html = renderMarkdown(text);
    expect(html).toContain(shown);
    expect(html).not.toMatch(/<(?:script|img|svg)/u);
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHN2Zz4=)",
    "[x](//evil.example/)",
    "[x](/etc/passwd)",
    "[x](vbscript:x)",
    "<javascript:alert(1)>",
  ])("makes no link of %j", (text) => {
    expect(renderMarkdown(text)).not.toContain("<a");
  });

  it("links to http, https and mailto, without handing over the page", () => {
    expect(renderMarkdown("[x](https://example.org/?a=1&b=2)")).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener">x</a></p>',
    );
    expect(renderMarkdown("<info@example.org>")).toContain('href="mailto:info@example.org"');
  });

  it("drops pictures", () => {
    expect(renderMarkdown("a ![logo](https://example.org/x.png) b")).not.toContain("img");
  });

  it("puts the highest heading at the level that the page asks for", () => {
    expect(renderMarkdown("## One\n\n### Two")).toBe("<h3>One</h3>\n<h4>Two</h4>");
    expect(renderMarkdown("# One", 2)).toBe("<h2>One</h2>");
    expect(renderMarkdown("# One\n\n###### Six")).toContain("<h6>Six</h6>");
  });

  it("keeps code as it is written", () => {
    expect(renderMarkdown("`a < b && c`")).toBe("<p><code>a &lt; b &amp;&amp; c</code></p>");
  });
});
