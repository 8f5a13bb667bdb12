import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtSite } from "../../testing/browser/serve-folder.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";
import { LANGS } from "../site-data.ts";

const site = builtSite();
const KB = 1000;

/** Bytes of a page with its style sheets, neither of them compressed. */
function weightOf(address: string): number {
  const file = join(site, address, "index.html");
  const html = readFileSync(file, "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  expect(sheets.length).toBeGreaterThan(0);
  const styles = sheets.map(([, href = ""]) => statSync(join(dirname(file), href)).size);
  return styles.reduce((sum, size) => sum + size, statSync(file).size);
}

describe.each(LANGS)("in %s", (lang) => {
  test("the home page with its styles is lighter than 60 KB", () => {
    expect(weightOf(`${lang}/`)).toBeLessThan(60 * KB);
  });

  // The heaviest page of each kind; entries and texts of policies are as long as what they say.
  const pages = pagesOfEachKind(site, lang);
  const isText = ({ kind }: (typeof pages)[number]) =>
    kind === "software/…" || kind.startsWith("policies/…/");
  const lists = pages.filter((page) => !isText(page));
  test.each(lists)("$address with its styles is lighter than 100 KB", ({ address }) => {
    expect(weightOf(address)).toBeLessThan(100 * KB);
  });

  const texts = pages.filter(({ kind }) => /^policies\/…\/(?:…|family)$/u.test(kind));
  test.each(texts)("$address has no more markup than three times its words", ({ address }) => {
    const html = readFileSync(join(site, address, "index.html"), "utf8");
    const words = html.replaceAll(/<[^>]*>/gu, "").replaceAll(/\s+/gu, " ");
    expect(html.length).toBeLessThan(4 * words.length);
  });
});

/** The scripts that a page loads, with all that they import, by their path from the root of the site. */
function scriptsOf(address: string): ReadonlySet<string> {
  const html = readFileSync(join(site, address, "index.html"), "utf8");
  const found = new Set<string>();
  const open = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = ""]) =>
    join(address, src),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const code = readFileSync(join(site, next), "utf8");
    const imports = code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, path = ""] of imports) open.push(join(dirname(next), path));
  }
  return found;
}

/** Pages that compute in the browser: what the command line has, they have as well. */
const COMPUTING = new Set(["licenses/check", "licenses/compare", "policies/…/compare"]);

describe("scripts", () => {
  const pages = pagesOfEachKind(site, "de");
  const bytes = (address: string): number =>
    [...scriptsOf(address)].reduce((sum, path) => sum + statSync(join(site, path)).size, 0);

  test.each(pages.filter(({ kind }) => !COMPUTING.has(kind)))(
    "$address loads no framework: less than 20 KB",
    ({ address }) => {
      expect(scriptsOf(address).size).toBeGreaterThan(0);
      expect(bytes(address)).toBeLessThan(20 * KB);
    },
  );

  test.each(pages.filter(({ kind }) => COMPUTING.has(kind)))(
    "$address, which computes, loads less than 100 KB",
    ({ address }) => {
      expect(bytes(address)).toBeLessThan(100 * KB);
    },
  );
});

describe("assets", () => {
  const files = readdirSync(join(site, "assets")).map((name) => ({
    name,
    size: statSync(join(site, "assets", name)).size,
  }));
  const named = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name));
  const sum = (all: typeof files) => all.reduce((total, { size }) => total + size, 0);
  const text = ({ name }: (typeof files)[number]) =>
    readFileSync(join(site, "assets", name), "utf8");

  test("the styles of every page are lighter than 45 KB, those of single pages than 12 KB each", () => {
    expect(sum(named(/^site\..*\.css$/))).toBeGreaterThan(0);
    expect(sum(named(/^site\..*\.css$/))).toBeLessThan(45 * KB);
    for (const { size } of named(/^(?!site\.).*\.css$/)) expect(size).toBeLessThan(12 * KB);
  });

  test("styles of single pages use no variable that the sheet of every page has lost", () => {
    const styles = named(/\.css$/)
      .map(text)
      .join("");
    const set = new Set([...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const used = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });

  test("there are two fonts at most, all from the site itself", () => {
    expect(named(/\.(woff2?|ttf|otf)$/).length).toBeLessThanOrEqual(2);
    const styles = named(/\.css$/)
      .map(text)
      .join("");
    expect(styles.match(/url\(["']?(https?:)?\/\//g)).toBeNull();
  });

  test("the license records of a language are lighter than 50 KB as they are sent", () => {
    const records = named(/^license-.*\.de\..*\.json\.gz$/);
    expect(records.length).toBeGreaterThan(1);
    expect(sum(records)).toBeLessThan(50 * KB);
  });
});
