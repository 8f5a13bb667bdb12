import type { CriterionAnswer } from "../../../facts/badges/answer-criterion.ts";
import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import type { RuleSet } from "../../../facts/badges/rule-set.ts";
import { standingOf } from "../../../facts/badges/standing.ts";
import { ANSWER_NAMES } from "../../../facts/badges/words/answers.ts";
import { awardWord } from "../../../facts/badges/words/award.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Context, Link } from "../context.ts";
import { type LevelMark, levelMark, UNKNOWN_LEVEL } from "./level-view.ts";

/** What an entry has of one badge, in words. */
export interface AwardView {
  /** The badge's id. */
  readonly id: string;
  readonly name: string;
  /** The level, or why there is none. */
  readonly word: string;
  readonly mark: LevelMark;
  /** How long ago its oldest evidence was measured, such as "measured 3 weeks ago"; null where nothing was. */
  readonly age: string | null;
  /** What the level means for this badge, how old its oldest evidence is to the day, and until when it holds. */
  readonly lines: readonly string[];
  /** What the next level asks for and is not, or is not known to be; null where there is no such list. */
  readonly next: { readonly title: string; readonly missing: readonly MissingView[] } | null;
  /** The page of the badge. */
  readonly about: Link;
}

/** A criterion that is missing for the next level. */
export interface MissingView {
  /** The criterion's id. */
  readonly id: string;
  readonly answer: string;
  readonly label: string;
  readonly statement: string;
}

/** The view of an award. */
export function awardView(
  context: Context,
  award: Award,
  rules: RuleSet,
  criteria: EntryBadges["criteria"],
): AwardView {
  const { lang, format, data } = context;
  const t = badgeTexts[lang];
  const { badge, level, oldest, until } = award;
  const age = oldest === null ? null : format.age(oldest, data.facts.asOf);
  return {
    id: badge.id,
    name: badge.name[lang],
    word: awardWord(award, criteria, lang),
    mark: markOf(award, rules, criteria),
    age: age === null ? null : t.evidenceAge(age),
    lines: [
      ...(level === null || level.name === null
        ? []
        : [t.means(level.level.name[lang], level.name[lang])]),
      ...(oldest === null || age === null ? [] : [t.oldest(format.date(oldest), age)]),
      ...(until === null ? [] : [t.holdsUntil(format.date(until))]),
    ],
    next: nextView(context, award, criteria),
    about: { label: t.about(badge.name[lang]), href: context.to(`badges/${badge.id}/`) },
  };
}

/** Of a badge that nobody measured there is no list: everything would be on it, and nothing is missing. */
function nextView(
  context: Context,
  award: Award,
  criteria: EntryBadges["criteria"],
): AwardView["next"] {
  const { next } = award;
  const standing = standingOf(award, criteria);
  if (next === null || standing === "unmeasured" || standing === "not-applicable") return null;
  const t = badgeTexts[context.lang];
  const level = next.level.level.name[context.lang];
  const known = next.missing.some(({ answer }) => answer === "not-met");
  return {
    title: known ? t.missing(level) : t.toMeasure(level),
    missing: next.missing.map((each) => missingView(context, each)),
  };
}

function markOf(award: Award, rules: RuleSet, criteria: EntryBadges["criteria"]): LevelMark {
  if (award.level === null && standingOf(award, criteria) !== "none") return UNKNOWN_LEVEL;
  return levelMark(award.level?.level.rank ?? null, rules.levels.length);
}

function missingView({ lang }: Context, { criterion, answer }: CriterionAnswer): MissingView {
  return {
    id: criterion.id,
    answer,
    label: ANSWER_NAMES[answer][lang],
    statement: criterion.statement[lang],
  };
}
