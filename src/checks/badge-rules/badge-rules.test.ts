import { describe, expect, test } from "vitest";
import type { BadgeRules, Test } from "../../schema/generated/badge-rules.ts";
import { aCriterion, badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { sameText } from "../../testing/licensing.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { BADGE_RULE_CHECKS } from "./index.ts";
import { badgeLevels } from "./levels.ts";
import { notYetInForce } from "./not-yet-in-force.ts";
import { repeatedRuleId } from "./repeated-id.ts";
import { ruleTest } from "./rule-test.ts";
import { unknownCriterion } from "./unknown-criterion.ts";
import { unusedCriterion } from "./unused-criterion.ts";

type Levels = BadgeRules["badges"][number]["levels"];

function say(check: CatalogCheck, parts: Partial<BadgeRules>, asOf = "2026-11-28"): string {
  const catalog = aCatalog({ badgeRules: badgeRules(parts) });
  return said(check.check({ catalog, files: new Map(), asOf }));
}

function aBadge(levels: Levels, id = "busy"): BadgeRules["badges"][number] {
  return { id, name: sameText(id), description: sameText(id), levels };
}

function sayOfTest(test: Test): string {
  return say(ruleTest, { criteria: [aCriterion({ test })] });
}

test("rules without a mistake, and a catalogue without rules, are left alone", () => {
  for (const check of BADGE_RULE_CHECKS) {
    expect(say(check, {})).toBe("");
    const context = { catalog: aCatalog(), files: new Map(), asOf: "2026-11-28" };
    expect(said(check.check(context))).toBe("");
  }
});

test("badge-rules/unknown-criterion: a level asks for what is defined", () => {
  const badges = [aBadge([{ id: "low", criteria: ["commits", "comits", "nothing-near"] }])];
  expect(say(unknownCriterion, { badges })).toMatchInlineSnapshot(`
    "/badges/0/levels/0/criteria/1 (value)
      de: Das Kriterium „comits“ steht nicht unter criteria; die Stufe verlangt nichts davon. → „commits“ schreiben?
      en: The criterion "comits" is not among criteria; the level asks for nothing of it. → Write "commits"?
    /badges/0/levels/0/criteria/2 (value)
      de: Das Kriterium „nothing-near“ steht nicht unter criteria; die Stufe verlangt nichts davon. → Das Kriterium anlegen oder hier weglassen.
      en: The criterion "nothing-near" is not among criteria; the level asks for nothing of it. → Add the criterion, or leave it out here."
  `);
});

test("badge-rules/unused-criterion: a criterion is asked for by a level", () => {
  const criteria = [aCriterion(), aCriterion({ id: "left-over" })];
  expect(say(unusedCriterion, { criteria })).toMatchInlineSnapshot(`
    "/criteria/1/id (key)
      de: Keine Stufe eines Badges verlangt das Kriterium „left-over“. → Es in einer Stufe nennen oder weglassen.
      en: No level of a badge asks for the criterion "left-over". → Name it in a level, or leave it out."
  `);
});

test("badge-rules/repeated-id: in each list an id stands once; in different lists it may be the same", () => {
  const low = { id: "low", criteria: ["commits"] };
  const badges = [aBadge([low, low]), aBadge([low], "low")];
  expect(say(repeatedRuleId, { badges })).toMatchInlineSnapshot(`
    "/badges/0/levels/1/id (key)
      de: Die Kennung „low“ steht in dieser Liste zum zweiten Mal. → Eine der beiden umbenennen.
      en: The id "low" is in this list for the second time. → Rename one of the two."
  `);
  expect(say(repeatedRuleId, { badges: [aBadge([low]), aBadge([low])] })).toContain("/badges/1/id");
  expect(say(repeatedRuleId, { criteria: [aCriterion(), aCriterion()] })).toContain(
    "/criteria/1/id",
  );
});

test("badge-rules/levels: a badge has levels of the programme, from the lowest to the highest", () => {
  const criteria = ["commits"];
  const badges = [
    aBadge([
      { id: "high", criteria },
      { id: "low", criteria },
      { id: "top", criteria },
    ]),
  ];
  expect(say(badgeLevels, { badges })).toMatchInlineSnapshot(`
    "/badges/0/levels/1/id (key)
      de: Die Stufe „low“ steht nach einer höheren. → Die Stufen von der niedrigsten zur höchsten aufführen.
      en: The level "low" stands after a higher one. → List the levels from the lowest to the highest.
    /badges/0/levels/2/id (key)
      de: Die Stufe „top“ gibt es nicht; niemand kann sie erreichen. → „low“ oder „high“ schreiben oder die Stufe unter levels anlegen.
      en: There is no level "top"; nobody can reach it. → Write "low" or "high", or add the level under levels."
  `);
  expect(say(badgeLevels, { badges: [aBadge([{ id: "high", criteria }])] })).toBe("");
});

test("badge-rules/not-yet-in-force: rules that are merged are in force", () => {
  expect(say(notYetInForce, { from: "2026-12-01" })).toMatchInlineSnapshot(`
    "/from (key)
      de: Diese Regeln gelten erst ab dem 2026-12-01; wer sie heute übernimmt, wendet sie heute schon an. → Die Änderung an diesem Tag übernehmen; bis dahin zeigt „npm run badges -- preview“, was sie bewirkt.
      en: These rules are in force only from 2026-12-01; whoever merges them today applies them today. → Merge the change on that day; until then "npm run badges -- preview" shows what it does."
  `);
  expect(say(notYetInForce, { from: "2026-11-28" })).toBe("");
});

describe("badge-rules/test", () => {
  test("a test compares one fact, or joins others", () => {
    expect(sayOfTest({})).toMatchInlineSnapshot(`
      "/criteria/0/test (key)
        de: Dieser Test nennt weder fact noch all oder any; das Kriterium bleibt für immer unbekannt. → Den Fakt nennen, der geprüft wird.
        en: This test names neither fact nor all or any; the criterion stays unknown for ever. → Name the fact that is tested."
    `);
    expect(sayOfTest({ fact: "git/commits", atLeast: 5, all: [] })).toMatchInlineSnapshot(`
      "/criteria/0/test (key)
        de: Ein Test hat entweder fact mit einem Vergleich, oder nur all, oder nur any. → Die Vergleiche als einzelne Punkte unter all oder any schreiben.
        en: A test has either fact with a comparison, or only all, or only any. → Write the comparisons as items of their own under all or any."
    `);
    expect(sayOfTest({ fact: "git/commits" })).toMatchInlineSnapshot(`
      "/criteria/0/test (key)
        de: Dieser Test sagt nicht, womit der Fakt verglichen wird. → „atLeast“, „atMost“, „above“, „below“, „is“, „isNot“ oder „oneOf“ ergänzen, bei einem Datum „withinDays“ oder „aheadDays“.
        en: This test does not say what the fact is compared with. → Add "atLeast", "atMost", "above", "below", "is", "isNot" or "oneOf", for a date "withinDays" or "aheadDays"."
    `);
    expect(sayOfTest({ fact: "git/commits", atLeast: 5, below: 9 })).toMatchInlineSnapshot(`
      "/criteria/0/test/below (key)
        de: Dieser Test vergleicht denselben Fakt mehrmals. → Für jeden Vergleich einen eigenen Punkt unter all schreiben.
        en: This test compares the same fact several times. → Write an item of its own under all for each comparison."
    `);
  });

  test("a fact exists, as a whole of a share too", () => {
    expect(sayOfTest({ fact: "git/comits", atLeast: 5 })).toMatchInlineSnapshot(`
      "/criteria/0/test/fact (key)
        de: Einen Fakt „git/comits“ gibt es nicht. → „git/commits“ schreiben?
        en: There is no fact "git/comits". → Write "git/commits"?"
    `);
    expect(sayOfTest({ fact: "git/signed-tags", per: "everything", atLeast: 5 })).toContain("per");
  });

  test("a comparison and its value fit the fact", () => {
    expect(sayOfTest({ fact: "files/reuse", atLeast: 1 })).toMatchInlineSnapshot(`
      "/criteria/0/test/atLeast (key)
        de: Ein solcher Fakt lässt sich nicht mit „atLeast“ vergleichen. → „is“ oder „isNot“ schreiben.
        en: Such a fact cannot be compared with "atLeast". → Write "is" or "isNot"."
    `);
    expect(sayOfTest({ fact: "git/commits", atLeast: 2.5 })).toMatchInlineSnapshot(`
      "/criteria/0/test/atLeast (key)
        de: Diesen Wert kann der Fakt nie haben. → Für eine Anzahl eine ganze Zahl schreiben, für einen Anteil höchstens 100, für Ja und Nein true oder false.
        en: The fact can never have this value. → Write a whole number for a count, at most 100 for a share, true or false for yes and no."
    `);
  });

  test("a share is of things of one kind", () => {
    expect(
      sayOfTest({ fact: "git/signed-tags", per: "git/commits", atLeast: 80 }),
    ).toMatchInlineSnapshot(`
        "/criteria/0/test/per (key)
          de: Einen Anteil gibt es nur von Dingen derselben Art, die gezählt werden. → Unter per den Fakt nennen, der alle davon zählt.
          en: A share exists only of things of the same kind that are counted. → Name under per the fact that counts all of them."
      `);
  });

  test("what the catalogue states has no window", () => {
    expect(sayOfTest({ fact: "stated/users", atLeast: 1, days: 90 })).toMatchInlineSnapshot(`
      "/criteria/0/test/days (key)
        de: Was der Katalog selbst sagt, wird nicht gemessen; „days“ hat hier keine Bedeutung. → „days“ weglassen.
        en: What the catalogue itself says is not measured; "days" means nothing here. → Leave "days" out."
    `);
  });

  test("parts and exemptions are looked at too", () => {
    const inside = { any: [{ all: [{ fact: "git/commits" }] }] };
    expect(sayOfTest(inside)).toContain("/criteria/0/test/any/0/all/0 (value)");
    const exempt = [{ when: { fact: "nothing" }, reason: sameText("-") }];
    expect(say(ruleTest, { criteria: [aCriterion({ exempt })] })).toContain(
      "/criteria/0/exempt/0/when/fact (key)",
    );
  });
});
