import type { CriterionAnswer } from "./answer-criterion.ts";
import { decidingIn } from "./answer-test.ts";
import { earlier } from "./days.ts";
import type { Evidence } from "./evidence.ts";
import type { Badge, BadgeLevel } from "./rule-set.ts";
import { evidenceDay } from "./usable.ts";

/** The level above what was reached, and what is missing for it. */
export interface NextLevel {
  readonly level: BadgeLevel;
  readonly missing: readonly CriterionAnswer[];
}

/**
 * reached: it has a level. none: something that the first level asks for is known not to be so. unknown: too
 * little is known to say. not-applicable: the badge is not about such software.
 */
export type AwardState = "reached" | "none" | "unknown" | "not-applicable";

/** What an entry has of one badge. */
export interface Award {
  readonly badge: Badge;
  readonly state: AwardState;
  readonly level: BadgeLevel | null;
  readonly next: NextLevel | null;
  /** The day of the oldest evidence that the level rests on. */
  readonly oldest: string | null;
  /** The last day on which the level holds if nothing new is measured; null: time alone changes nothing. */
  readonly until: string | null;
}

type Answers = ReadonlyMap<string, CriterionAnswer>;

/** Awards a badge from the answers to its criteria, by their ids. */
export function awardBadge(badge: Badge, answers: Answers): Award {
  const level = badge.levels.findLast((each) => isReached(each, answers)) ?? null;
  const above = badge.levels.find(({ level: { rank } }) => rank > (level?.level.rank ?? 0));
  const next = above === undefined ? null : { level: above, missing: missingFor(above, answers) };
  const resting = level === null ? [] : requiredBy(level, answers);
  return {
    badge,
    state: level === null ? stateOf(next?.missing ?? []) : "reached",
    level,
    next,
    oldest: resting.flatMap(evidenceDays).reduce<string | null>(earlier, null),
    until: resting.reduce<string | null>((until, each) => earlier(until, each.until), null),
  };
}

/** A level is reached where none of its own criteria fails or is unknown and one is met, and so those below. */
function isReached(level: BadgeLevel, answers: Answers): boolean {
  return [...level.includes, level].every((each) => {
    const own = answersOf(each, answers);
    return own.every(isMetOrLeftOut) && own.some(isMet);
  });
}

/** What keeps a level from being reached; of a level to which nothing applies that nothing does. */
function missingFor(level: BadgeLevel, answers: Answers): readonly CriterionAnswer[] {
  const missing = [...level.includes, level].flatMap((each) => {
    const own = answersOf(each, answers);
    return own.some(isMet) ? own.filter((one) => !isMetOrLeftOut(one)) : own;
  });
  return [...new Set(missing)];
}

function requiredBy(level: BadgeLevel, answers: Answers): readonly CriterionAnswer[] {
  return [...level.includes, level].flatMap((each) => answersOf(each, answers));
}

function answersOf({ criteria }: BadgeLevel, answers: Answers): readonly CriterionAnswer[] {
  return criteria.flatMap(({ id }) => answers.get(id) ?? []);
}

function stateOf(missing: readonly CriterionAnswer[]): AwardState {
  if (missing.some(({ answer }) => answer === "not-met")) return "none";
  return missing.some(({ answer }) => answer === "unknown") ? "unknown" : "not-applicable";
}

function isMet({ answer }: CriterionAnswer): boolean {
  return answer === "met";
}

function isMetOrLeftOut({ answer }: CriterionAnswer): boolean {
  return answer === "met" || answer === "not-applicable";
}

function evidenceDays({ test, exemption }: CriterionAnswer): readonly string[] {
  return decidingIn(exemption?.test ?? test)
    .flatMap(({ evidence }) => evidence)
    .flatMap(dayOf);
}

function dayOf(evidence: Evidence): readonly string[] {
  switch (evidence.type) {
    case "observation":
      return [evidenceDay(evidence.observation)];
    case "absence":
      return [evidenceDay(evidence.absence)];
    case "stated":
      return [];
    default:
      return evidence satisfies never;
  }
}
