import { describe, expect, test } from "vitest";
import type { BadgeRules } from "../../../schema/generated/badge-rules.ts";
import {
  aCriterion,
  BADGE_DAY,
  type BadgeParts,
  badgeRules,
  badgesOf,
} from "../../../testing/badges.ts";
import { sameText } from "../../../testing/licensing.ts";
import { anAbsence, anObservation } from "../../../testing/observations.ts";
import { openRules } from "../rule-set.ts";
import { renderExplanation } from "./explain-text.ts";

function explain(rules: BadgeRules, parts: BadgeParts, language: "de" | "en" = "en"): string {
  const badges = badgesOf(parts, rules);
  const set = openRules(rules);
  const explained = { id: "beispiel", name: "Beispiel", badges, rules: set, asOf: BADGE_DAY };
  return renderExplanation(explained, language);
}

const TEST = {
  any: [
    { fact: "forge/packages", atLeast: 1, days: 183 },
    { fact: "forge/issue-reaction", below: 7 },
  ],
};

describe("the derivation of badges, printed", () => {
  test("says of each criterion what was found, how old it is, and where it can be looked up", () => {
    const observation = anObservation({
      window: { from: "2026-05-03", to: "2026-11-01" },
      subject: { tag: "v1" },
      evidence: { url: "https://git.example/a" },
    });
    expect(explain(badgeRules(), { observations: [observation] })).toMatchInlineSnapshot(`
      "Beispiel (beispiel), 2026-11-28
      Rules: Example rules, example 1

      Busy: Low; oldest evidence of 2026-11-01; holds until 2027-02-09
        Low
          [met] commits: commits is met (holds until 2027-02-09)
            Commits: 5 commits (wanted: at least 5 commits)
              2026-05-03 – 2026-11-01, measured 2026-11-01 (27 days old), git 2.47.3, observed, v1
              https://git.example/a
      "
    `);
  });

  test("says which clauses a criterion enforces", () => {
    const rules = badgeRules({ criteria: [aCriterion({ enforces: ["regeln@2026.1#a"] })] });
    expect(explain(rules, {}, "de")).toContain("\n      Setzt durch: regeln@2026.1#a\n");
    expect(explain(badgeRules(), {})).not.toContain("Enforces");
  });

  test("says why something is unknown, and how it becomes known", () => {
    const rules = badgeRules({ criteria: [aCriterion({ test: TEST })] });
    const unavailable = [{ source: "github", reason: "timeout" as const, since: "2026-11-20" }];
    expect(
      explain(rules, { unavailable, absent: [anAbsence({ reason: "switched-off" })] }, "de"),
    ).toMatchInlineSnapshot(`
      "Beispiel (beispiel), 2026-11-28
      Regeln: Example rules, example 1

      Busy: noch nicht gemessen
        Für Low: commits
        Low
          [unbekannt] commits: commits is met
            eines davon (unbekannt)
              Veröffentlichte Pakete: – (verlangt: mindestens 1 Paket in 183 Tagen)
                Die Quelle hat nicht geantwortet.
                github: keine Antwort in der Zeit (seit 2026-11-20)
              Mittlere Zeit bis zur ersten Antwort auf Issues: – (verlangt: weniger als 7 Tage)
                Es gibt nichts zu messen, und daraus folgt hier nichts.
                abgeschaltet, gemessen 2026-11-01 (27 Tage alt), GitHub
            So wird es bekannt: Measure commits
      "
    `);
  });

  test("says what is to be done, why something does not apply, and what the project replies", () => {
    const obsolete = {
      fact: "stated/development-status",
      is: "obsolete",
      trust: "declared",
    } as const;
    const rules = badgeRules({
      criteria: [aCriterion({ exempt: [{ when: obsolete, reason: sameText("Given up") }] })],
    });
    const reply = { to: "badges/commits", text: sameText("Moved"), author: "Team\u202e" };
    const parts = {
      observations: [anObservation({ value: 1 })],
      replies: [{ ...reply, date: "2026-11-02", until: "2026-11-20" }],
    };
    expect(explain(rules, parts)).toContain("To earn it: Earn commits");
    expect(explain(rules, parts)).toContain("Reply (Team\\u202e, 2026-11-02, expired): Moved");
    const stated = {
      "stated/development-status": { value: "obsolete", trust: "declared" as const },
    };
    expect(explain(rules, { ...parts, stated })).toContain("[does not apply] commits");
    expect(explain(rules, { ...parts, stated })).toContain("Given up");
  });
});
