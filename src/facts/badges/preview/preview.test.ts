import { describe, expect, test } from "vitest";
import type { BadgeRules } from "../../../schema/generated/badge-rules.ts";
import { aCriterion, BADGE_DAY, badgeRules } from "../../../testing/badges.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { sameText } from "../../../testing/licensing.ts";
import { anObservation } from "../../../testing/observations.ts";
import { aSoftware } from "../../../testing/software.ts";
import { deriveBadgesAlone } from "../catalog-badges.ts";
import { findBadgeFlips } from "./flips.ts";
import { renderBadgeFlipsJson, renderBadgeFlipsMarkdown } from "./render.ts";

const NAMES = new Map([
  ["busy", "Busy | <b>"],
  ["quiet", "Quiet"],
]);

function badges(rules: BadgeRules | null, ids: readonly string[] = ["busy", "quiet"]) {
  const software = ids.map((id) =>
    aSoftware({
      id,
      observations: { observations: [anObservation({ value: id === "busy" ? 9 : 6 })] },
    }),
  );
  return deriveBadgesAlone(aCatalog({ software, badgeRules: rules }), BADGE_DAY);
}

const strict = badgeRules({
  version: "2",
  criteria: [aCriterion({ test: { fact: "git/commits", atLeast: 7 } })],
});

describe("what a change of the rules turns over", () => {
  test("nothing where no answer changes", () => {
    const flips = findBadgeFlips(badges(badgeRules()), badges(badgeRules()), NAMES, BADGE_DAY);
    expect([flips.levels, flips.criteria]).toEqual([[], []]);
    expect(renderBadgeFlipsMarkdown(flips, [], "en")).toBe("No badge changes.\n");
  });

  test("a threshold that an entry no longer reaches", () => {
    const flips = findBadgeFlips(badges(badgeRules()), badges(strict), NAMES, BADGE_DAY);
    expect(flips).toEqual({
      asOf: BADGE_DAY,
      rules: { before: { id: "example", version: "1" }, after: { id: "example", version: "2" } },
      levels: [
        {
          id: "quiet",
          name: "Quiet",
          badge: "busy",
          before: "low",
          after: "none",
          because: ["commits"],
        },
      ],
      criteria: [{ criterion: "commits", before: "met", after: "not-met", entries: ["quiet"] }],
    });
    expect(JSON.parse(renderBadgeFlipsJson(flips))).toEqual(flips);
  });

  test("an entry, a badge and a criterion that come or go", () => {
    const before = badges(badgeRules(), ["quiet"]);
    const { levels } = findBadgeFlips(before, badges(badgeRules()), NAMES, BADGE_DAY);
    expect(levels.map(({ id, before: was, after: is }) => [id, was, is])).toEqual([
      ["busy", null, "low"],
    ]);
    const gone = findBadgeFlips(badges(badgeRules()), badges(null), NAMES, BADGE_DAY);
    expect(gone.levels.map(({ after }) => after)).toEqual([null, null]);
    expect(gone.criteria).toEqual([
      { criterion: "commits", before: "met", after: null, entries: ["busy", "quiet"] },
    ]);
  });

  test("is told in Markdown, in which names stay text", () => {
    const named = { ...strict, name: sameText("Example") };
    const before = badges(badgeRules(), ["quiet"]);
    const after = deriveBadgesAlone(
      aCatalog({
        software: [aSoftware({ id: "busy" }), aSoftware({ id: "quiet" })],
        badgeRules: named,
      }),
      BADGE_DAY,
    );
    const flips = findBadgeFlips(before, after, NAMES, BADGE_DAY);
    expect(
      renderBadgeFlipsMarkdown(flips, after.rules ? [after.rules] : [], "de"),
    ).toMatchInlineSnapshot(`
        "## Badges: was diese Änderung umwirft

        Beurteilt zum 2026-11-28. Regeln: example 1 → example 2.

        | Eintrag | Badge | bisher | künftig | wegen |
        | --- | --- | --- | --- | --- |
        | Busy &#124; &#60;b&#62; | Busy | – | noch unbekannt | \`commits\` |
        | Quiet | Busy | Low | noch unbekannt | \`commits\` |

        | Kriterium | bisher | künftig | Einträge |
        | --- | --- | --- | --- |
        | \`commits\` | – | unbekannt | 1 |
        | \`commits\` | erfüllt | unbekannt | 1 |
        "
      `);
  });
});
