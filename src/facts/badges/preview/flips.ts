import type { Answer } from "../answer.ts";
import type { Award } from "../award.ts";
import type { CatalogBadges } from "../catalog-badges.ts";
import type { EntryBadges } from "../derive-badges.ts";

/** What an entry has of a badge: the id of a level, or why it has none. */
export type Standing = string;

/** A badge of an entry that a change turns over; null: there was or is no such entry or badge. */
export interface LevelFlip {
  readonly id: string;
  readonly name: string;
  readonly badge: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** The criteria of the badge whose answers change. */
  readonly because: readonly string[];
}

/** A criterion that changes its answer, and for which entries. */
export interface CriterionFlip {
  readonly criterion: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
  readonly entries: readonly string[];
}

export interface RulesName {
  readonly id: string;
  readonly version: string;
}

/** What a change of rules, observations or entries turns over. */
export interface BadgeFlips {
  /** The day on which both sides are judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly rules: { readonly before: RulesName | null; readonly after: RulesName | null };
  readonly levels: readonly LevelFlip[];
  readonly criteria: readonly CriterionFlip[];
}

/** Compares the badges of two states of a catalogue; `names` are the entries of both by their ids. */
export function findBadgeFlips(
  before: CatalogBadges,
  after: CatalogBadges,
  names: ReadonlyMap<string, string>,
  asOf: string,
): BadgeFlips {
  const ids = [...names.keys()].sort();
  const sides = ids.map((id) => ({
    id,
    name: names.get(id) ?? id,
    was: before.entries.get(id),
    is: after.entries.get(id),
  }));
  return {
    asOf,
    rules: { before: nameOf(before), after: nameOf(after) },
    levels: sides.flatMap(levelFlips),
    criteria: joined(sides.flatMap(criterionFlips)),
  };
}

interface Sides {
  readonly id: string;
  readonly name: string;
  readonly was: EntryBadges | undefined;
  readonly is: EntryBadges | undefined;
}

function levelFlips(sides: Sides): readonly LevelFlip[] {
  const { id, name } = sides;
  const [was, is] = [awardsOf(sides.was), awardsOf(sides.is)];
  const changed = criterionFlips(sides).map(({ criterion }) => criterion);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((badge) => {
    const awards = [was.get(badge), is.get(badge)];
    const [before = null, after = null] = awards.map(standingOf);
    if (before === after) return [];
    const criteria = new Set(awards.flatMap(criteriaOf));
    const because = changed.filter((criterion) => criteria.has(criterion));
    return [{ id, name, badge, before, after, because }];
  });
}

function awardsOf(badges: EntryBadges | undefined): ReadonlyMap<string, Award> {
  return new Map((badges?.awards ?? []).map((award) => [award.badge.id, award]));
}

function standingOf(award: Award | undefined): Standing | null {
  return award === undefined ? null : (award.level?.level.id ?? award.state);
}

function criteriaOf(award: Award | undefined): readonly string[] {
  return (award?.badge.levels ?? []).flatMap(({ criteria }) => criteria.map(({ id }) => id));
}

function criterionFlips({ id, was, is }: Sides): readonly CriterionFlip[] {
  const criteria = new Set([...(is?.criteria.keys() ?? []), ...(was?.criteria.keys() ?? [])]);
  return [...criteria].flatMap((criterion) => {
    const before = was?.criteria.get(criterion)?.answer ?? null;
    const after = is?.criteria.get(criterion)?.answer ?? null;
    return before === after ? [] : [{ criterion, before, after, entries: [id] }];
  });
}

/** The same flip of several entries is one. */
function joined(flips: readonly CriterionFlip[]): readonly CriterionFlip[] {
  const byFlip = Map.groupBy(flips, ({ criterion, before, after }) =>
    [criterion, before, after].join(" "),
  );
  return [...byFlip.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, entries: same.flatMap((each) => each.entries) }];
  });
}

function nameOf({ rules }: CatalogBadges): RulesName | null {
  return rules === null ? null : { id: rules.id, version: rules.version };
}
