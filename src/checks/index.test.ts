import { describe, expect, test } from "vitest";
import { parseCatalog } from "../catalog/parse.ts";
import { publiccodeText, rawFiles } from "../testing/raw-file.ts";
import { CHECKS, checkAlone, checkCatalog } from "./index.ts";

const asOf = "2026-09-01";
const FILE = "catalog/software/beispiel/publiccode.yml";

function check(files: ReturnType<typeof rawFiles>): string[] {
  const { catalog } = parseCatalog(files);
  return checkCatalog(catalog, files, CHECKS, { asOf }).map(({ rule, file }) => `${rule} ${file}`);
}

describe("checkCatalog", () => {
  test("every rule has an id of its own kind, and each id one level per kind", () => {
    for (const checks of [CHECKS.publiccode, CHECKS.catalog]) {
      const rules = checks.map(({ rule }) => rule);
      expect(new Set(rules).size).toBe(rules.length);
      for (const rule of rules) expect(rule).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test("files that the schema refuses are looked at too, so that all problems come at once", () => {
    const text = publiccodeText((good) =>
      good.replace("EUPL-1.2", "GPLv3").replace("name: Beispiel", ""),
    );
    expect(check(rawFiles({ [FILE]: text }))).toContain(`license/unknown-id ${FILE}`);
  });

  test("files that cannot be read are left to the parser", () => {
    expect(check(rawFiles({ [FILE]: "a: [" }))).toEqual([]);
  });

  test("a logo that lies elsewhere in the project's repository is no problem of its copy", () => {
    const text = `${publiccodeText()}logo: assets/logo.svg\n`;
    expect(check(rawFiles({ [FILE]: text }))).not.toContain(`path/missing-file ${FILE}`);
  });

  test("a caller may remember what it found before", () => {
    const files = rawFiles({ [FILE]: publiccodeText() });
    const asked: string[] = [];
    const remember = (file: string) => {
      asked.push(file);
      return [];
    };
    checkCatalog(parseCatalog(files).catalog, files, CHECKS, { asOf, remember });
    expect(asked).toEqual([FILE]);
  });
});

describe("checkAlone", () => {
  test("a file in its own repository must have what it names", () => {
    const [file] = rawFiles({ "publiccode.yml": `${publiccodeText()}logo: logo.svg\n` });
    if (!file) throw new Error("no file");
    const rulesWith = (complete: boolean) =>
      checkAlone(file, { asOf, beside: { read: () => null, complete } }).map(({ rule }) => rule);
    expect(rulesWith(true)).toEqual(["path/missing-file"]);
    expect(rulesWith(false)).toEqual([]);
  });
});
