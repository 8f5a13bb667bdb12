import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkSite } from "./check-site.ts";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function check(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "links-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return checkSite(folder, ["https://katalog.example/"]);
}

describe("a site whose links are good", () => {
  test("has no mistakes, and everything was looked at", async () => {
    const found = await check({
      "index.html": `<a href="de/">de</a><a href="./de/?q=a/b#x">x</a><a href="#top">up</a>`,
      "de/index.html": `<link rel="stylesheet" href="../a.css"><a href="../">home</a><a href="../#">o</a>
        <a href="%C3%BCber.html#a%20b">x</a><h2 id="x">x</h2><a href="#x">x</a><a href="?q=1">y</a>
        <a href="https://example.org/">z</a><a href="mailto:a@example.org">m</a><a href="#:~:text=x">t</a>
        <link rel="canonical" href="https://katalog.example/de/">`,
      "de/über.html": `<a name="a b"></a><img src="../b.svg" srcset="../b.svg 1x, ../b.svg 2x"><a href="..">.</a>`,
      "a.css": `@import "c.css"; /* url(no.png) */ .x { background: url('b.svg') }`,
      "c.css": ".y { background: url(data:image/png;base64,AAAA) }",
      "b.svg": "<svg/>",
    });
    expect(found).toEqual({ mistakes: [], pages: 3, links: 20 });
  });
});

describe("a mistake is named with its page and its reason", () => {
  test.each([
    [
      `<a href="nix/">x</a>`,
      `index.html: <a href> "nix/" leads to nix/index.html, which is not there`,
    ],
    [`<a href="de">x</a>`, `index.html: <a href> "de" leads to a folder without its final slash`],
    [`<a href="de/#y">x</a>`, `index.html: "#y" is not in de/index.html`],
    [`<a href="#y">x</a>`, `index.html: "#y" is not in index.html`],
    [`<a href="../x.html">x</a>`, `index.html: <a href> "../x.html" leads out of the site`],
    [`<a href="/de/">x</a>`, "starts at the host's root, so it breaks in a subfolder"],
    [`<a href="//example.org/">x</a>`, "leaves out the scheme"],
    [`<a href="https://katalog.example/de/">x</a>`, "names the site's own address"],
    [`<a href="javascript:alert(1)">x</a>`, "runs a script"],
    [`<a href=" JavaScript:alert(1)">x</a>`, "runs a script"],
    [`<a href="data:text/html,x">x</a>`, "leads to data"],
    [`<img src="https://example.org/x.png">`, "loads something from another host"],
    [`<img srcset="no.png 2x" src="data:,">`, `<img srcset> "no.png" leads to no.png`],
    [`<script src="https://example.org/x.js"></script>`, "loads something from another host"],
    [`<link rel="preload stylesheet" href="https://example.org/x.css">`, "loads something"],
    [`<form action="https://example.org/"></form>`, "loads something from another host"],
    [`<base href="https://example.org/">`, "loads something from another host"],
    [`<meta http-equiv="refresh" content="0; url=no/">`, `<meta refresh> "no/" leads to no/index`],
    [`<p style="background: url(no.png)">x</p>`, `<p style> "no.png" leads to no.png`],
    [`<style>p { background: url("no.png") }</style>`, `<style> "no.png" leads to no.png`],
    [`<svg><use href="no.svg#a"/></svg>`, `<use href> "no.svg#a" leads to no.svg`],
  ])("%s", async (html, expected) => {
    const { mistakes } = await check({ "index.html": html, "de/index.html": "<p>de</p>" });
    expect(mistakes).toEqual([expect.stringContaining(expected)]);
  });

  test("one that many pages share is told once, with their number", async () => {
    const link = (path: string) => `<a href="${path}">x</a><a href="${path}">x</a>`;
    const { mistakes } = await check({
      "index.html": link("nix.html"),
      "de/index.html": link("../nix.html"),
      "en/index.html": link("../nix.html"),
    });
    expect(mistakes).toEqual([
      expect.stringMatching(/leads to nix\.html, which is not there \(and on 2 other pages\)$/),
    ]);
  });

  test("a stylesheet's missing font is found", async () => {
    const { mistakes } = await check({ "a/b.css": "@font-face { src: url(../f.woff2) }" });
    expect(mistakes).toEqual([`a/b.css: url() "../f.woff2" leads to f.woff2, which is not there`]);
  });
});
