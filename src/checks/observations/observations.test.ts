import { expect, test } from "vitest";
import type { Observations } from "../../schema/generated/observations.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import type { CatalogCheck } from "../check.ts";
import { measuredInFuture } from "./in-future.ts";
import { OBSERVATION_CHECKS } from "./index.ts";
import { observationOrder } from "./order.ts";
import { repeatedObservation } from "./repeated.ts";
import { observedUnit } from "./unit.ts";
import { observedValue } from "./value.ts";
import { observedWindow } from "./window.ts";

function say(
  check: CatalogCheck,
  observations: Observations["observations"],
  absent: Observations["absent"] = [],
): string {
  const software = [
    aSoftware({ observations: { observations, absent } }),
    aSoftware({ id: "other", observations: { observations: [anObservation()] } }),
    aSoftware({ id: "none" }),
  ];
  const catalog = aCatalog({ software });
  return said(check.check({ catalog, files: new Map(), asOf: "2026-11-28" }));
}

test("observations without a mistake are left alone", () => {
  const first = anObservation({
    unit: "commits",
    window: { from: "2026-05-03", to: "2026-11-01" },
  });
  const second = anObservation({ fact: "scan/vulnerabilities", value: 1, subject: { tag: "1.0" } });
  const third = { ...second, subject: { tag: "1.1" } };
  for (const check of OBSERVATION_CHECKS) {
    expect(say(check, [first, second, third], [anAbsence()])).toBe("");
  }
});

test("observation/value: a value is of the kind of its fact", () => {
  const wrong = [
    anObservation({ value: "many" }),
    anObservation({ fact: "git/latest-tag-date", value: "yesterday" }),
  ];
  expect(say(observedValue, wrong)).toMatchInlineSnapshot(`
    "/observations/0/value (key)
      de: git/commits ist eine ganze Zahl ab 0, nicht „many“. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: git/commits is a whole number from 0, not "many". → Do not change it by hand; measure again: npm run refresh.
    /observations/1/value (key)
      de: git/latest-tag-date ist ein Datum (JJJJ-MM-TT), nicht „yesterday“. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: git/latest-tag-date is a date (YYYY-MM-DD), not "yesterday". → Do not change it by hand; measure again: npm run refresh."
  `);
});

test("observation/unit: a unit, where there is one, is that of the fact", () => {
  const wrong = [
    anObservation({ unit: "days" }),
    anObservation({ fact: "files/license", value: true, unit: "files" }),
  ];
  expect(say(observedUnit, wrong)).toMatchInlineSnapshot(`
    "/observations/0/unit (key)
      de: git/commits wird in „commits“ gezählt, nicht in „days“. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: git/commits is given in "commits", not in "days". → Do not change it by hand; measure again: npm run refresh.
    /observations/1/unit (key)
      de: files/license wird ohne Einheit angegeben, nicht in „files“. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: files/license is given without a unit, not in "files". → Do not change it by hand; measure again: npm run refresh."
  `);
});

test("observation/in-future: nothing is measured after today, not even that there is nothing", () => {
  const measured = "2026-11-29T00:00:00Z";
  expect(
    say(measuredInFuture, [anObservation({ measured })], [anAbsence({ measured })]),
  ).toMatchInlineSnapshot(`
      "/observations/0/measured (key)
        de: Gemessen am 2026-11-29, also nach dem 2026-11-28; bis dahin zählt es nicht. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
        en: Measured on 2026-11-29, which is after 2026-11-28; until then it does not count. → Do not change it by hand; measure again: npm run refresh.
      /absent/0/measured (key)
        de: Gemessen am 2026-11-29, also nach dem 2026-11-28; bis dahin zählt es nicht. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
        en: Measured on 2026-11-29, which is after 2026-11-28; until then it does not count. → Do not change it by hand; measure again: npm run refresh."
    `);
  expect(say(measuredInFuture, [anObservation({ measured: "2026-11-28T23:59:59Z" })])).toBe("");
});

test("observation/window: days begin before they end, and end before they are measured", () => {
  const during = (from: string, to: string) => anObservation({ window: { from, to } });
  const wrong = [during("2026-10-02", "2026-10-01"), during("2026-10-01", "2026-11-02")];
  expect(say(observedWindow, wrong)).toMatchInlineSnapshot(`
    "/observations/0/window/to (key)
      de: Der Zeitraum endet (2026-10-01), bevor er beginnt (2026-10-02). → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: The window ends (2026-10-01) before it begins (2026-10-02). → Do not change it by hand; measure again: npm run refresh.
    /observations/1/window/to (key)
      de: Der Zeitraum endet (2026-11-02) nach der Messung (2026-11-01). → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: The window ends (2026-11-02) after the measurement (2026-11-01). → Do not change it by hand; measure again: npm run refresh."
  `);
  expect(say(observedWindow, [during("2026-11-01", "2026-11-01")])).toBe("");
});

test("observation/repeated: of one fact, thing and source there is one observation", () => {
  const again = [anObservation(), anObservation({ value: 6 })];
  expect(say(repeatedObservation, again)).toMatchInlineSnapshot(`
    "/observations/1/fact (key)
      de: git/commits steht hier schon, für dieselbe Sache und aus derselben Quelle. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: git/commits is here already, of the same thing and from the same source. → Do not change it by hand; measure again: npm run refresh."
  `);
  const elsewhere = [anObservation(), anObservation({ source: { tool: "other" } })];
  expect(say(repeatedObservation, elsewhere)).toBe("");
});

test("observation/order: facts stand in their order, in each list", () => {
  const wrong = [anObservation({ fact: "files/license", value: true }), anObservation()];
  expect(say(observationOrder, wrong, [anAbsence({ fact: "git/tags" })])).toMatchInlineSnapshot(`
    "/observations/1/fact (key)
      de: git/commits gehört weiter nach oben: Fakten stehen in fester Reihenfolge. → Nicht von Hand ändern, sondern neu messen: npm run refresh.
      en: git/commits belongs further up: facts have a fixed order. → Do not change it by hand; measure again: npm run refresh."
  `);
});
