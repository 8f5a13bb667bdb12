import { describe, expect, it } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import { LANGS } from "../../site-data.ts";
import { APPROVED, aLicensing } from "./a-licensing.ts";
import { choosePage, type Question } from "./choose.ts";
import { definitionPage } from "./definition.ts";

const data = aSiteData(
  aCatalog({
    licensing: aLicensing({ "EUPL-1.2": { name: "EUPL 1.2", ...APPROVED }, X: { name: "X" } }),
  }),
);

describe("the open source definition", () => {
  it.each(LANGS)(
    "has ten criteria in %s, each with the part of a record that answers it",
    (lang) => {
      const { criteria } = definitionPage(data, lang);
      expect(new Set(criteria.map(({ title }) => title)).size).toBe(10);
      expect(criteria[4]?.example?.href).toBe("../../licenses/EUPL-1.2/#evidence");
    },
  );

  it("leads nowhere in a catalogue without records", () => {
    const page = definitionPage(aSiteData(aCatalog()), "en");
    expect(page.criteria.every(({ example }) => example === null)).toBe(true);
    expect(page.refused).toBeNull();
  });

  it("shows the rules by which the list decides, none where there are none", () => {
    const { rules } = definitionPage(data, "en");
    expect(rules?.rules.map(({ id, outcome }) => `${id} ${outcome}`)).toMatchInlineSnapshot(`
      [
        "rule-osi Approved",
        "rule-rest Otherwise: Refused",
      ]
    `);
    expect(definitionPage(aSiteData(aCatalog()), "en").rules).toBeNull();
  });

  it("leads to what is refused", () => {
    expect(definitionPage(data, "en").refused?.href).toBe("../../licenses/decision/refused/");
  });
});

describe("choosing a license", () => {
  /** The ends of all paths: where an answer leads to no further question. */
  function endsOf({ answers }: Question): readonly (readonly string[])[] {
    return answers.flatMap(({ next, licenses }) =>
      next === null ? [licenses.map(({ text }) => text)] : endsOf(next),
    );
  }

  it("ends every path in at least one license", () => {
    const ends = endsOf(choosePage(data, "de").first);
    expect(ends.every((licenses) => licenses.length > 0)).toBe(true);
    expect(ends).toContainEqual(["EUPL-1.2", "AGPL-3.0-or-later"]);
  });

  it("links only licenses that have a record", () => {
    const found = JSON.stringify(choosePage(data, "de").first);
    expect(found).toContain('"href":"../../licenses/EUPL-1.2/"');
    expect(found).not.toContain("licenses/AGPL");
  });
});
