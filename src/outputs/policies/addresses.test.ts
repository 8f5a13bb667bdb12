import { expect, test } from "vitest";
import { addressFrom, comparisonPage, textFile, textJson, versionPage } from "./addresses.ts";

const NAME = { policy: "regeln", version: "2026.1", language: "de" };

test("a file leads to others and to pages, wherever the site lies", () => {
  const from = new URL(textJson(NAME), "https://example.org/catalogue/");
  const leads = (to: string) => new URL(addressFrom(textJson(NAME), to), from).pathname;
  expect(leads(textFile(NAME, "pdf"))).toBe("/catalogue/policies/regeln/2026.1.de.pdf");
  expect(leads(textJson(NAME))).toBe("/catalogue/api/v1/policies/regeln/2026.1.de.json");
  expect(leads(versionPage("en", NAME, "scope"))).toBe("/catalogue/en/policies/regeln/2026.1/");
});

test("a clause is the fragment of its page", () => {
  expect(versionPage("en", NAME, "scope")).toBe("en/policies/regeln/2026.1/#scope");
  expect(versionPage("en", NAME)).toBe("en/policies/regeln/2026.1/");
});

test("a comparison names both versions", () => {
  expect(comparisonPage("de", { policy: "regeln", before: "2026.1", after: "draft" })).toBe(
    "de/policies/regeln/compare/2026.1/draft/",
  );
});
