import { expect, test } from "vitest";
import { publiccodeText, rawFiles } from "../testing/raw-file.ts";
import type { RawFile } from "./catalog.ts";
import { parseCatalog } from "./parse.ts";

const SITE = "catalog/site.yml";
const CURATION = `facts:
  origin: curated
  sources:
    - url: https://example.org/
      date: 2026-09-01
`;
const ORGANISATION = `name: Stadt
kind: municipality
country: DE
website: https://example.org/
sources:
  - url: https://example.org/
    date: 2026-09-01
`;

function said(files: readonly RawFile[]): string[] {
  return parseCatalog(files)
    .problems.filter(({ file }) => file !== SITE)
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

test("puts the three voices of an entry together", () => {
  const { catalog, problems, leftOut, checked } = parseCatalog(
    rawFiles({
      "catalog/software/a/publiccode.yml": publiccodeText(),
      "catalog/software/a/curation.yml": CURATION,
      "catalog/software/a/observations.yml": "observations: []\n",
      "catalog/software/b/publiccode.yml": publiccodeText(),
      "catalog/organisations/stadt.yml": ORGANISATION,
    }),
  );
  const [a, b] = [catalog.software.get("a"), catalog.software.get("b")];
  expect(a?.publiccode.name).toBe("Beispiel");
  expect(a?.curation?.facts.origin).toBe("curated");
  expect(a?.observations).toEqual({ observations: [] });
  expect([b?.curation, b?.observations, b?.logo]).toEqual([null, null, null]);
  expect(catalog.organisations.get("stadt")).toMatchObject({
    id: "stadt",
    file: "catalog/organisations/stadt.yml",
    value: { name: "Stadt" },
  });
  expect(leftOut).toEqual([]);
  expect(checked).toBe(5);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    `${SITE} catalog/missing-site`,
  ]);
});

test("one bad entry is left out and named; the others stay", () => {
  const { catalog, leftOut } = parseCatalog(
    rawFiles({
      "catalog/software/a/publiccode.yml": publiccodeText(),
      "catalog/software/b/publiccode.yml": publiccodeText((text) => text.replace("name:", "nme:")),
      "catalog/software/c/publiccode.yml": "{",
      "catalog/organisations/stadt.yml": "name: [",
    }),
  );
  expect([...catalog.software.keys()]).toEqual(["a"]);
  expect(catalog.organisations.size).toBe(0);
  expect(leftOut).toEqual([
    "catalog/software/b/publiccode.yml",
    "catalog/software/c/publiccode.yml",
    "catalog/organisations/stadt.yml",
  ]);
});

test("a broken curation.yml or observations.yml leaves the entry in place", () => {
  const { catalog, leftOut, problems } = parseCatalog(
    rawFiles({
      "catalog/software/a/publiccode.yml": publiccodeText(),
      "catalog/software/a/curation.yml": "facts: 1\n",
      "catalog/software/a/observations.yml": "[",
    }),
  );
  expect(catalog.software.get("a")).toMatchObject({ curation: null, observations: null });
  expect(leftOut).toEqual([]);
  expect(problems.filter(({ level }) => level === "error")).toHaveLength(2);
});

test("every problem of every file is said, with its place", () => {
  const files = rawFiles({
    "catalog/software/a/publiccode.yml": publiccodeText((text) =>
      text.replace("- web", "- web\nbogus: 1").replace("type: community", "type: nobody"),
    ),
    "catalog/software/b/publiccode.yml": "a: 1\na: 2\n",
    "catalog/organisations/stadt.yml": ORGANISATION.replace("DE", "de"),
  });
  const problems = said(files);
  expect(problems.filter((text) => text.startsWith("catalog/software/a"))).toEqual([
    expect.stringMatching(/publiccode\.yml:6:1 schema\/unknown-key$/u),
    expect.stringMatching(/publiccode\.yml:\d+:\d+ schema\/unknown-value$/u),
  ]);
  expect(problems).toContain("catalog/software/b/publiccode.yml:2:1 yaml/duplicate-key");
  expect(problems.some((text) => text.startsWith("catalog/organisations/stadt.yml:3:"))).toBe(true);
});

test("keys without a value are keys that are not there", () => {
  const text = publiccodeText((own) => `${own}landingURL:\nlogo: ~\n`);
  const { catalog } = parseCatalog(rawFiles({ "catalog/software/a/publiccode.yml": text }));
  expect(catalog.software.get("a")?.publiccode).not.toHaveProperty("landingURL");
  expect(catalog.software.get("a")?.publiccode).not.toHaveProperty("logo");
});

test("a file that was not read is a problem, and an entry that is left out", () => {
  const file: RawFile = {
    path: "catalog/software/a/publiccode.yml",
    bytes: new Uint8Array(0),
    refused: "too-large",
  };
  expect(said([file])).toEqual(["catalog/software/a/publiccode.yml:1:1 catalog/too-large"]);
  expect(parseCatalog([file]).leftOut).toEqual(["catalog/software/a/publiccode.yml"]);
});

test("what does not belong is a problem", () => {
  expect(said(rawFiles({ "catalog/software/a/publiccode.yaml": "x" }))).toEqual([
    "catalog/software/a/publiccode.yaml:1:1 catalog/unknown-file",
  ]);
});

const BAD_IDS = ["Nextcloud", "a_b", "a--b", "..", "a b", "ä", "<script>", "a\u202eb"];

test.each(BAD_IDS)("%j is no id, and never gets into the catalogue", (id) => {
  const path = `catalog/software/${id}/publiccode.yml`;
  const files = rawFiles({ [path]: publiccodeText() });
  expect(said(files)).toEqual([`${path}:1:1 catalog/bad-id`]);
  expect(parseCatalog(files).catalog.software.size).toBe(0);
});

test("names that differ only in case or encoding collide", () => {
  const files = rawFiles({
    "catalog/organisations/Stadt.yml": ORGANISATION,
    "catalog/organisations/stadt.yml": ORGANISATION,
  });
  expect(said(files)).toEqual([
    "catalog/organisations/stadt.yml:1:1 catalog/name-collision",
    "catalog/organisations/Stadt.yml:1:1 catalog/bad-id",
  ]);
});

test("a folder without publiccode.yml is named once", () => {
  const files = rawFiles({
    "catalog/software/a/curation.yml": CURATION,
    "catalog/software/a/observations.yml": "observations: []\n",
  });
  expect(said(files)).toEqual(["catalog/software/a/curation.yml:1:1 catalog/missing-publiccode"]);
});

test("terms are found by their id; one that is listed twice is a problem at its second place", () => {
  const term = (id: string) => `  - id: ${id}\n    label: {de: ${id}, en: ${id}}\n`;
  const files = rawFiles({
    "catalog/vocabulary/topics.yml": `terms:\n${term("a")}${term("b")}${term("a")}`,
    "catalog/vocabulary/products.yml":
      "products:\n  - {id: word, name: Word, vendor: Microsoft, category: office}\n",
  });
  const { catalog } = parseCatalog(files);
  expect([...catalog.vocabularies.topics.keys()]).toEqual(["a", "b"]);
  expect(catalog.vocabularies.products.get("word")?.vendor).toBe("Microsoft");
  expect(catalog.vocabularies.categories.size).toBe(0);
  expect(said(files)).toEqual(["catalog/vocabulary/topics.yml:6:9 catalog/duplicate-term"]);
});

test("a logo is one that lies beside the entry that names it", () => {
  const files = (logo: string) =>
    rawFiles({
      "catalog/software/a/publiccode.yml": publiccodeText((text) => `${text}logo: ${logo}\n`),
      "catalog/software/a/logo.svg": "<svg/>",
    });
  const logoOf = (logo: string) => parseCatalog(files(logo)).catalog.software.get("a")?.logo;
  expect(logoOf("logo.svg")).toBe("catalog/software/a/logo.svg");
  expect(logoOf("other.svg")).toBeNull();
  expect(logoOf("../a/logo.svg")).toBeNull();
  expect([...parseCatalog(files("logo.svg")).assets.keys()]).toEqual([
    "catalog/software/a/logo.svg",
  ]);
});
