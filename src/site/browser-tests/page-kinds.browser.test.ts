import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtSite } from "../../testing/browser/serve-folder.ts";
import { pagesOfEachKind } from "../../testing/site/page-kinds.ts";
import { LANGS } from "../site-data.ts";

/** What a site of this kind has; `…` stands for an id, a value or the number of a page. */
const KINDS = [
  "home",
  "software",
  "software/…",
  "software/…/…",
  "browse",
  "categories",
  "categories/…",
  "instead-of",
  "instead-of/…",
  "suites",
  "suites/…",
  "organisations",
  "organisations/…",
  "communities",
  "communities/…",
  "knowledge",
  "knowledge/…",
  "licenses",
  "licenses/…",
  "licenses/…/text",
  "licenses/requests",
  "licenses/requests/…",
  "licenses/family/…",
  "licenses/decision/…",
  "licenses/authority/…/…",
  "licenses/exceptions",
  "licenses/exceptions/…",
  "licenses/definition",
  "licenses/choose",
  "licenses/check",
  "licenses/compare",
  "policies",
  "policies/…",
  "policies/…/…",
  "policies/…/family",
  "policies/…/compare",
  "policies/…/compare/…/…",
  "policies/…/compare/parent/…",
  "badges",
  "badges/…",
  "enforcement",
  "contribute",
  "statistics",
  "api",
  "imprint",
  "privacy",
  "accessibility",
  "easy-language",
];

describe.each(LANGS)("the site in %s", (lang) => {
  const kinds = pagesOfEachKind(builtSite(), lang).map(({ kind }) => kind);
  test.each(KINDS)("has pages of the kind %s", (kind) => {
    expect(kinds).toContain(kind);
  });
});

test("the site has a page for its root and one for what is missing", () => {
  const missing = ["index.html", "404.html"].filter((name) => !existsSync(join(builtSite(), name)));
  expect(missing).toEqual([]);
});
