import { expect, test } from "vitest";
import common from "./common.schema.json" with { type: "json" };
import { isFactValue, MEASURED_FACTS } from "./measured-facts.ts";

test("every fact that the schema allows has a definition, in the same order", () => {
  expect(Object.keys(MEASURED_FACTS)).toEqual(common.definitions.measuredFact.enum);
});

test("no two facts have the same name", () => {
  const labels = Object.values(MEASURED_FACTS).flatMap(({ label }) => [
    `de ${label.de}`,
    `en ${label.en}`,
  ]);
  expect(labels.length).toBe(new Set(labels).size);
});

test.each([
  ["git/commits", 0, true],
  ["git/commits", 1.5, false],
  ["git/commits", -1, false],
  ["git/commits", "5", false],
  ["forge/issue-reaction", 1.5, true],
  ["forge/issue-reaction", Number.NaN, false],
  ["forge/archived", false, true],
  ["forge/archived", "false", false],
  ["git/last-commit", "2026-09-01", true],
  ["git/last-commit", "2026-09-01T00:00:00Z", false],
  ["forge/moved-to", "https://git.example/a/b", true],
  ["forge/moved-to", "javascript:alert(1)", false],
  ["git/latest-tag", "v1.0", true],
  ["git/latest-tag", "", false],
  ["git/latest-tag", "a\nb", false],
] as const)("of %s, %s is a value: %s", (fact, value, expected) => {
  expect(isFactValue(fact, value)).toBe(expected);
});
