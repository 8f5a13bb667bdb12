import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../facts/facts.ts";
import { BADGE_DAY, badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anObservation } from "../../testing/observations.ts";
import { aSoftware, type SoftwareParts } from "../../testing/software.ts";
import { renderBadges } from "./render-badges.ts";

function render(software: readonly SoftwareParts[], asOf = BADGE_DAY): Map<string, string> {
  const catalog = aCatalog({ software: software.map(aSoftware), badgeRules: badgeRules() });
  const facts = deriveFacts(catalog, asOf);
  const files = renderBadges({ catalog, facts, site: "Allmende", languages: ["de", "en"] });
  return new Map([...files].map(({ path, content }) => [path, content]));
}

const MEASURED = { observations: { observations: [anObservation()] } };
const titleOf = (svg: string | undefined) => /<title>(.*?)<\/title>/u.exec(svg ?? "")?.[1];
const descriptionOf = (svg: string | undefined) => /<desc>(.*?)<\/desc>/u.exec(svg ?? "")?.[1];

describe("the pictures of badges", () => {
  it("lie at one address for each entry, badge and language", () => {
    expect([...render([{ id: "a" }, { id: "b" }]).keys()]).toEqual([
      "badges/a/busy.de.svg",
      "badges/a/busy.en.svg",
      "badges/b/busy.de.svg",
      "badges/b/busy.en.svg",
    ]);
  });

  it("say the level, whose it is, how old the evidence is and how long it holds", () => {
    const file = render([{ id: "a", publiccode: { name: "A & B" }, ...MEASURED }]);
    expect(titleOf(file.get("badges/a/busy.en.svg"))).toBe("Busy: Low");
    expect(descriptionOf(file.get("badges/a/busy.en.svg"))).toBe(
      "A &amp; B in the catalogue Allmende. Oldest evidence: 1 November 2026. Holds until 9 February 2027 if nothing new is measured. Rules: Example rules, version 1.",
    );
    expect(descriptionOf(file.get("badges/a/busy.de.svg"))).toContain(
      "Ältester Nachweis: 1. November 2026.",
    );
  });

  it("say without blame where nothing is measured", () => {
    const file = render([{ id: "a" }]);
    expect(titleOf(file.get("badges/a/busy.de.svg"))).toBe("Busy: noch nicht gemessen");
    expect(descriptionOf(file.get("badges/a/busy.de.svg"))).not.toContain("Nachweis");
  });

  it("stay the same bytes from day to day while nothing changes", () => {
    expect(render([{ id: "a", ...MEASURED }], "2026-12-24")).toEqual(
      render([{ id: "a", ...MEASURED }]),
    );
  });

  it("stay at the address of an earlier id, unless another entry has it now", () => {
    const moved = { id: "new", curation: { previousIds: ["old", "taken"] }, ...MEASURED };
    const files = render([moved, { id: "taken" }]);
    expect(files.get("badges/old/busy.de.svg")).toBe(files.get("badges/new/busy.de.svg"));
    expect(titleOf(files.get("badges/taken/busy.de.svg"))).toBe("Busy: noch nicht gemessen");
  });

  it("are not there without rules", () => {
    const catalog = aCatalog({ software: [aSoftware()] });
    const facts = deriveFacts(catalog, BADGE_DAY);
    expect([...renderBadges({ catalog, facts, site: "x", languages: ["de"] })]).toEqual([]);
  });
});
