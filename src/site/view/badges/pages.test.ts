import { describe, expect, it } from "vitest";
import { aBadgeCatalog, earlierObservation } from "../../../testing/badge-catalog.ts";
import { aCriterion, badgeRules } from "../../../testing/badges.ts";
import { aCatalog, aSite } from "../../../testing/catalog.ts";
import { sameText } from "../../../testing/licensing.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { facetListPage, facetPaths } from "../facet-list.ts";
import { badgePage } from "./badge-page.ts";
import { programmePage } from "./programme-page.ts";

const forge = { kind: "gitlab" as const, project: "https://git.example/catalog", branch: "main" };
const MEASURED = { observations: { observations: [earlierObservation()] } };

/** Three entries, one of which holds the only level. */
function aSite3(rules = badgeRules()) {
  const software = [
    aSoftware({ id: "a", ...MEASURED }),
    aSoftware({ id: "b" }),
    aSoftware({ id: "c" }),
  ];
  return aSiteData(aCatalog({ site: aSite({ forge }), software, badgeRules: rules }));
}

describe("the programme of badges", () => {
  it("comes from the rules: badges, levels, defaults, rule set, version and file", () => {
    const { programme, title } = programmePage(aSite3(), "en");
    expect(title).toBe("Example rules");
    expect(programme?.badges).toEqual([
      { label: "Busy", href: "../badges/busy/", text: "Much happens", levels: "Levels: Low" },
    ]);
    expect(programme?.levels.map(({ name, mark }) => [name, mark.tone])).toEqual([
      ["High", "gold"],
      ["Low", "silver"],
    ]);
    expect(programme?.age).toContain("evidence counts for 100 days");
    expect(programme?.trustHint).toContain("of this kind: observed.");
    expect(programme?.rules.map(({ items }) => items[0]?.text)).toEqual([
      "example",
      "1",
      "1 January 2026",
      "catalog/rules/badges.yml",
    ]);
    expect(programme?.ways.map(({ href }) => href)).toEqual([
      "https://git.example/catalog/-/edit/main/catalog/rules/badges.yml",
      "../contribute/",
      "../../api/v1/badges/rules.json",
    ]);
  });

  it("counts who holds each level, from the highest, and who holds none", () => {
    const [row] = programmePage(aSite3(), "en").programme?.holders ?? [];
    expect(row?.levels).toEqual([
      null,
      { count: 1, number: "1", label: "1 entry", href: "../software/badge/busy.low/" },
    ]);
    expect(row?.others).toBe("2");
  });

  it("says that there are no badges where there are no rules", () => {
    const page = programmePage(aSiteData(aBadgeCatalog({ rules: null })), "de");
    expect(page.programme).toBeNull();
    expect(page.title).toBe("Badges");
  });
});

describe("the page of a badge", () => {
  const criterion = aCriterion({
    test: {
      fact: "scan/vulnerabilities",
      atMost: 0,
      days: 30,
      subject: "release",
      trust: "scanned",
      maxAge: 14,
      whenAbsent: { "not-found": { answer: "unknown", reason: sameText("No report.") } },
    },
    why: sameText("Because."),
    exempt: [
      {
        when: { fact: "stated/development-status", is: "obsolete", trust: "declared" },
        reason: sameText("Discontinued."),
      },
    ],
    replies: ["not-affected", "fixed"],
  });

  it("says everything that the rules say of a criterion", () => {
    const page = badgePage(aSite3(badgeRules({ criteria: [criterion] })), "en", "busy");
    const [view] = page.levels[0]?.criteria ?? [];
    expect(view).toMatchObject({ statement: "commits is met", why: "Because." });
    const lines = view?.rows.map(
      ({ term, items: [first] }) => `${term}: ${first?.text} (${first?.note})`,
    );
    expect(lines).toEqual([
      "Asked for: Open known vulnerabilities: at most 0\u00a0findings in 30 days in the latest release (null)",
      "Evidence: at least scanned, counts for 14 days (null)",
      "Where there is nothing: No report. (unknown)",
      "Does not apply where: Discontinued. (Development status: obsolete)",
      "Replies of the project: Findings to which the project gives one of these are not counted: not affected and fixed. (null)",
      "How to meet it: Earn commits (null)",
      "How it becomes known: Measure commits (null)",
    ]);
  });

  it("leads to the entries that hold a level", () => {
    const [level] = badgePage(aSite3(), "de", "busy").levels;
    expect(level?.holders).toMatchObject({
      label: "1 Eintrag",
      href: "../../software/badge/busy.low/",
    });
  });

  it("throws for a badge that is not there", () => {
    expect(() => badgePage(aSite3(), "de", "idle")).toThrow("No badge idle");
  });
});

describe("the list of the entries that hold a level", () => {
  it("is called by the badge and the level, and leads to what the badge asks for", () => {
    const page = facetListPage(aSite3(), "en", "badge", "busy.low", 1);
    expect(page.title).toBe("Busy: Low");
    expect(page.lead).toBe("All entries that hold the level Low of the badge “Busy”.");
    expect(page.cards.map(({ href }) => href)).toEqual(["../../../software/a/"]);
    expect(page.cards[0]?.facts).toEqual(["EUPL-1.2", "Busy: Low"]);
    expect(page.links[0]?.href).toBe("../../../badges/busy/");
  });

  it("is there only for levels that somebody holds", () => {
    const values = facetPaths(aSite3()).flatMap(({ params }) =>
      params.facet === "badge" && params.lang === "de" ? [params.value] : [],
    );
    expect(values).toEqual(["busy.low"]);
  });
});
