import type { Software } from "../../catalog/catalog.ts";
import type { Answer } from "./answer.ts";
import type { CriterionAnswer } from "./answer-criterion.ts";
import { decidingIn, factAnswersIn } from "./answer-test.ts";
import type { CatalogBadges } from "./catalog-badges.ts";
import type { EntryBadges } from "./derive-badges.ts";
import type { Reply, Unavailability } from "./evidence.ts";
import type { FactAnswer, Unknown } from "./fact-answer.ts";
import { stateOfReply } from "./replies.ts";
import type { Criterion } from "./rule-set.ts";
import { evidenceDay } from "./usable.ts";

/** How one criterion is answered over all entries. */
export interface CriterionCounts {
  readonly criterion: Criterion;
  readonly counts: Readonly<Record<Answer, number>>;
}

/** Why answers are unknown: how many answers, in how many entries. */
export interface UnknownCount {
  readonly why: Unknown;
  readonly answers: number;
  readonly entries: number;
}

/** A source that did not answer for a reason, for which entries, and since when. */
export interface SilentSource extends Pick<Unavailability, "source" | "reason" | "since"> {
  readonly entries: readonly string[];
}

/** An entry with a day. */
export interface DatedEntry {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** How good the data are that badges rest on. */
export interface Quality {
  readonly entries: number;
  /** Entries of which anything at all was measured. */
  readonly measured: number;
  readonly answers: Readonly<Record<Answer, number>>;
  readonly criteria: readonly CriterionCounts[];
  /** Most frequent first. */
  readonly unknown: readonly UnknownCount[];
  /** Those that concern most entries first. */
  readonly unavailable: readonly SilentSource[];
  /** Entries with evidence that is too old to count, by its day, the oldest first. */
  readonly expired: readonly DatedEntry[];
  /** Entries by their oldest evidence that still counts, the oldest first. */
  readonly oldest: readonly DatedEntry[];
  readonly expiredReplies: readonly { readonly id: string; readonly reply: Reply }[];
}

/** Counts what is known and what is not, as of a day (YYYY-MM-DD). */
export function deriveQuality(
  { rules, entries }: CatalogBadges,
  order: readonly Software[],
  asOf: string,
): Quality {
  const all = order.flatMap(({ id }) => {
    const badges = entries.get(id);
    return badges === undefined ? [] : [{ id, badges }];
  });
  const criteria = (rules?.criteria ?? []).map((criterion) => ({
    criterion,
    counts: countAnswers(all.flatMap(({ badges }) => badges.criteria.get(criterion.id) ?? [])),
  }));
  return {
    entries: order.length,
    measured: order.filter(isMeasured).length,
    answers: countAnswers(all.flatMap(({ badges }) => [...badges.criteria.values()])),
    criteria,
    unknown: countUnknown(all),
    unavailable: silentSources(order),
    expired: datedBy(all, (fact) => fact.unknown === "expired"),
    oldest: datedBy(all, (fact) => fact.unknown === null),
    expiredReplies: order.flatMap(({ id, curation }) =>
      (curation?.replies ?? [])
        .filter((reply) => stateOfReply(reply, asOf) === "expired")
        .map((reply) => ({ id, reply })),
    ),
  };
}

/** Whether anything at all was measured of an entry, be it that there is nothing. */
export function isMeasured({ observations }: Pick<Software, "observations">): boolean {
  const { observations: found = [], absent = [] } = observations ?? {};
  return found.length + absent.length > 0;
}

interface NamedBadges {
  readonly id: string;
  readonly badges: EntryBadges;
}

function countAnswers(answers: readonly CriterionAnswer[]): Readonly<Record<Answer, number>> {
  const counts = { met: 0, "not-met": 0, unknown: 0, "not-applicable": 0 };
  for (const { answer } of answers) counts[answer] += 1;
  return counts;
}

function countUnknown(all: readonly NamedBadges[]): readonly UnknownCount[] {
  const found = new Map<Unknown, { answers: number; entries: Set<string> }>();
  for (const { id, badges } of all) {
    for (const answer of badges.criteria.values()) {
      if (answer.answer !== "unknown") continue;
      const why = whyUnknown(answer);
      const known = found.get(why) ?? { answers: 0, entries: new Set() };
      found.set(why, known);
      known.answers += 1;
      known.entries.add(id);
    }
  }
  return [...found]
    .map(([why, { answers, entries }]) => ({ why, answers, entries: entries.size }))
    .sort((one, other) => other.answers - one.answers);
}

/** The first thing that keeps a criterion from being known. */
export function whyUnknown({ test }: CriterionAnswer): Unknown {
  return decidingIn(test)[0]?.unknown ?? "rule";
}

function silentSources(order: readonly Software[]): readonly SilentSource[] {
  const gaps = order.flatMap(({ id, observations }) =>
    (observations?.unavailable ?? []).map((gap) => ({ id, ...gap })),
  );
  const alike = Map.groupBy(gaps, ({ source, reason }) => `${source} ${reason}`);
  const sources = [...alike.values()].flatMap((same) => {
    const [first] = same.toSorted((one, other) => (one.since < other.since ? -1 : 1));
    if (first === undefined) return [];
    const { source, reason, since } = first;
    return [{ source, reason, since, entries: [...new Set(same.map(({ id }) => id))] }];
  });
  return sources.sort((one, other) => other.entries.length - one.entries.length);
}

/** Entries by the day of the oldest evidence of the comparisons that are looked for. */
function datedBy(
  all: readonly NamedBadges[],
  isWanted: (fact: FactAnswer) => boolean,
): readonly DatedEntry[] {
  const dated = all.flatMap(({ id, badges }) => {
    const facts = [...badges.criteria.values()].flatMap(({ test }) => factAnswersIn(test));
    const days = facts.filter(isWanted).flatMap(({ evidence }) => evidence.flatMap(dayOf));
    const [day] = days.sort();
    return day === undefined ? [] : [{ id, day }];
  });
  return dated.sort((one, other) => (one.day < other.day ? -1 : 1));
}

function dayOf(evidence: FactAnswer["evidence"][number]): readonly string[] {
  if (evidence.type === "observation") return [evidenceDay(evidence.observation)];
  return evidence.type === "absence" ? [evidenceDay(evidence.absence)] : [];
}
