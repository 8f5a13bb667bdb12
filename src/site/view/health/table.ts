import type { Software } from "../../../catalog/catalog.ts";
import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import type { RuleSet } from "../../../facts/badges/rule-set.ts";
import { healthTexts } from "../../i18n/health.ts";
import { awardView } from "../badges/award-view.ts";
import type { LevelMark } from "../badges/level-view.ts";
import type { Context } from "../context.ts";

/** One cell of the table; `sort` is what the column is sorted by. */
export interface HealthCell {
  readonly column: string;
  readonly text: string;
  /** How the level looks; null in other columns. */
  readonly mark: LevelMark | null;
  readonly sort: string;
}

export interface HealthRow {
  readonly name: string;
  readonly href: string;
  readonly cells: readonly HealthCell[];
}

/** The badges of several entries beside each other. */
export interface HealthTable {
  readonly columns: readonly string[];
  readonly caption: string;
  readonly rows: readonly HealthRow[];
}

/** An entry of the table, and what it is to the page that it is on; null where that goes without saying. */
export interface HealthSubject {
  readonly id: string;
  readonly relation: string | null;
}

interface Line {
  readonly software: Software;
  readonly badges: EntryBadges;
  readonly relation: string | null;
}

/**
 * The table of some entries: first those of which something is known to be missing, then those that have least, then
 * by name. Null where the catalogue has no rules or knows none of the entries.
 */
export function healthTable(
  context: Context,
  subjects: readonly HealthSubject[],
): HealthTable | null {
  const { rules, entries } = context.data.facts.badges;
  if (rules === null) return null;
  const t = healthTexts[context.lang];
  const lines = subjects.flatMap(({ id, relation }): readonly Line[] => {
    const software = context.data.catalog.software.get(id);
    const badges = entries.get(id);
    return software === undefined || badges === undefined ? [] : [{ software, badges, relation }];
  });
  if (lines.length === 0) return null;
  const related = lines.some(({ relation }) => relation !== null);
  return {
    columns: [
      t.software,
      ...(related ? [t.relation] : []),
      ...rules.badges.map(({ name }) => name[context.lang]),
      t.met,
      t.lastCommit,
      t.measured,
    ],
    caption: t.caption(lines.length),
    rows: inOrder(lines).map((line) => healthRow(context, line, related, rules)),
  };
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  const collator = new Intl.Collator("de", { numeric: true });
  const missing = ({ badges }: Line) =>
    badges.awards.filter(({ state }) => state === "none").length;
  const reached = ({ badges }: Line) =>
    badges.awards.reduce((sum, { level }) => sum + (level?.level.rank ?? 0), 0);
  return lines.toSorted(
    (one, other) =>
      missing(other) - missing(one) ||
      reached(one) - reached(other) ||
      collator.compare(one.software.publiccode.name, other.software.publiccode.name),
  );
}

function healthRow(context: Context, line: Line, related: boolean, rules: RuleSet): HealthRow {
  const { software, badges, relation } = line;
  const t = healthTexts[context.lang];
  const marks = badges.awards.map((award) => levelCell(context, award, badges, rules));
  return {
    name: software.publiccode.name,
    href: context.to(`software/${software.id}/`),
    cells: [
      ...(related ? [textCell(t.relation, relation ?? "")] : []),
      ...marks,
      metCell(context, badges),
      dayCell(context, t.lastCommit, lastCommit(software)),
      dayCell(context, t.measured, lastMeasured(software)),
    ],
  };
}

/** Sorted by rank; where there is known to be no level as 0, where that is not known not at all. */
function levelCell(
  context: Context,
  award: Award,
  { criteria }: EntryBadges,
  rules: RuleSet,
): HealthCell {
  const { name, word, mark } = awardView(context, award, rules, criteria);
  const rank = award.level?.level.rank ?? (award.state === "none" ? 0 : null);
  return { column: name, text: word, mark, sort: rank === null ? "" : `${rank}` };
}

/** How many criteria are met, of those that apply. */
function metCell({ lang, format }: Context, { criteria }: EntryBadges): HealthCell {
  const t = healthTexts[lang];
  const answers = [...criteria.values()].map(({ answer }) => answer);
  const met = answers.filter((answer) => answer === "met").length;
  const all = answers.filter((answer) => answer !== "not-applicable").length;
  const text = t.metOf(format.number(met), format.number(all));
  return { column: t.met, text, mark: null, sort: `${met}` };
}

function textCell(column: string, text: string): HealthCell {
  return { column, text, mark: null, sort: text };
}

function dayCell({ lang, format }: Context, column: string, day: string | null): HealthCell {
  const text = day === null ? healthTexts[lang].unmeasured : format.date(day);
  return { column, text, mark: null, sort: day ?? "" };
}

function lastCommit({ observations }: Software): string | null {
  const all = observations?.observations ?? [];
  const commits = all.filter(({ fact }) => fact === "git/last-commit");
  return latest(commits.map(({ value }) => String(value)));
}

function lastMeasured({ observations }: Software): string | null {
  const { observations: found = [], absent = [] } = observations ?? {};
  return latest([...found, ...absent].map(({ measured }) => measured.slice(0, 10)));
}

function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
