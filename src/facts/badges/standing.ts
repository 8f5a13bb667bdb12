import type { CriterionAnswer } from "./answer-criterion.ts";
import { factAnswersIn } from "./answer-test.ts";
import type { Award } from "./award.ts";
import type { EntryBadges } from "./derive-badges.ts";

/**
 * What people are told of an award. Of a badge of which too little is known there are three cases. partly-measured:
 * some of what its first level asks for is known. outdated: it was known, and has expired. unmeasured: neither.
 */
export type Standing =
  | "reached"
  | "none"
  | "partly-measured"
  | "outdated"
  | "unmeasured"
  | "not-applicable";

/** How an award stands, given the answers to all criteria of the entry. */
export function standingOf(award: Award, criteria: EntryBadges["criteria"]): Standing {
  if (award.state !== "unknown") return award.state;
  const answers = answersBelow(award, criteria);
  if (answers.some(({ answer }) => answer !== "unknown")) return "partly-measured";
  return answers.some(isExpired) ? "outdated" : "unmeasured";
}

/** The answers to everything that the next level asks for, lower levels included. */
function answersBelow(
  { next }: Award,
  criteria: EntryBadges["criteria"],
): readonly CriterionAnswer[] {
  if (next === null) return [];
  return [...next.level.includes, next.level].flatMap((level) =>
    level.criteria.flatMap(({ id }) => criteria.get(id) ?? []),
  );
}

function isExpired({ test }: CriterionAnswer): boolean {
  return factAnswersIn(test).some(({ unknown }) => unknown === "expired");
}
