import { expect, test } from "vitest";
import { shownChanges } from "../../testing/comparison.ts";
import { germanVersions, policyCatalog, policyText } from "../../testing/policies.ts";
import { changedTexts } from "./changed-texts.ts";

const policies = (versions: Readonly<Record<string, string>>) =>
  policyCatalog(germanVersions(versions)).catalog.policies;

const changed = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
) =>
  changedTexts(policies(before), policies(after), "de").map(({ comparison }) => [
    `${comparison.before.version} → ${comparison.after.version}`,
    ...shownChanges(comparison),
  ]);

const [one, two] = [policyText("Eins. {#a}"), policyText("Zwei. {#a}")];

test("a text that was edited is compared with itself, a new version with the one before it", () => {
  expect(changed({ "1": one, draft: one }, { "1": one, draft: two })).toEqual([
    ["draft → draft", "1 a, reworded"],
  ]);
  expect(changed({ "1": one, draft: two }, { "1": one, "2": two, draft: two })).toEqual([
    ["1 → 2", "1 a, reworded"],
  ]);
  expect(changed({ "1": one }, { "1": one, draft: two })).toEqual([["1 → draft", "1 a, reworded"]]);
});

test("what is new altogether, and what stayed, is left out", () => {
  expect(changed({}, { "1": one })).toEqual([]);
  expect(changed({ "1": one, draft: two }, { "1": one, draft: two })).toEqual([]);
});

test("what the draft declares is known", () => {
  const draft = policyText("Neu. {#b}", "clauses: { b: { replaces: a } }\n");
  expect(changed({ "1": one, draft: one }, { "1": one, draft })).toEqual([
    ["draft → draft", "1 a → 1 b, declared, reworded"],
  ]);
});
