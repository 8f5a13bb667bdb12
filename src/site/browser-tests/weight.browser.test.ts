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

  // The heaviest page of each kind; entries are as long as what they say.
  const lists = pagesOfEachKind(site, lang).filter(({ kind }) => kind !== "software/…");
  test.each(lists)("$address with its styles is lighter than 100 KB", ({ address }) => {
    expect(weightOf(address)).toBeLessThan(100 * KB);
  });
});

describe("assets", () => {
  const files = readdirSync(join(site, "assets")).map((name) => ({
    name,
    size: statSync(join(site, "assets", name)).size,
  }));
  const ending = (end: string) => files.filter(({ name }) => name.endsWith(end));
  const sum = (all: typeof files) => all.reduce((total, { size }) => total + size, 0);

  test("styles are lighter than 45 KB", () => {
    expect(sum(ending(".css"))).toBeGreaterThan(0);
    expect(sum(ending(".css"))).toBeLessThan(45 * KB);
  });

  test("there are two fonts at most, all from the site itself", () => {
    expect(files.filter(({ name }) => /\.(woff2?|ttf|otf)$/.test(name)).length).toBeLessThanOrEqual(
      2,
    );
    const styles = ending(".css").map(({ name }) =>
      readFileSync(join(site, "assets", name), "utf8"),
    );
    expect(styles.join("").match(/url\(["']?(https?:)?\/\//g)).toBeNull();
  });

  test("scripts are no framework: less than 25 KB in all", () => {
    expect(sum(ending(".js"))).toBeLessThan(25 * KB);
  });
});
