import type { Software } from "../../../catalog/catalog.ts";
import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import type { Reply } from "../../../facts/badges/evidence.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Lang } from "../../site-data.ts";
import type { Context, Link } from "../context.ts";
import { nextLevelLink } from "../health/next-level.ts";
import { type AnswerView, answerView } from "./answer-view.ts";
import { type AwardView, awardView } from "./award-view.ts";
import { type Snippets, snippetsOf } from "./snippets.ts";

/** A criterion of a badge: its answer in full, or at the second badge that asks for it, where that is. */
export interface ExplainedCriterion {
  /** The name of the level that asks for it. */
  readonly level: string;
  readonly answer: AnswerView;
  /** Whether everything about it stands at a badge further up. */
  readonly repeated: boolean;
}

/** One badge of an entry with its explanation. */
export interface ExplainedBadge extends AwardView {
  readonly explain: string;
  readonly criteria: readonly ExplainedCriterion[];
}

/** The badges of an entry. */
export interface EntryBadgesView {
  readonly t: (typeof badgeTexts)[Lang];
  readonly badges: readonly ExplainedBadge[];
  /** Where to read on: how badges come about, and what is missing for the next levels. */
  readonly ways: readonly Link[];
  readonly snippets: Snippets;
}

/** The badges of an entry with everything that explains them; null where the catalogue has no rules. */
export function entryBadgesView(context: Context, software: Software): EntryBadgesView | null {
  const { rules, entries } = context.data.facts.badges;
  const entry = entries.get(software.id);
  if (rules === null || entry === undefined) return null;
  const t = badgeTexts[context.lang];
  const seen = new Set<string>();
  const replies = software.curation?.replies ?? [];
  return {
    t,
    badges: entry.awards.map((award) => {
      const criteria = explained(context, award, entry, replies, seen);
      return {
        ...awardView(context, award, rules, entry.criteria),
        explain: t.explain(criteria.length, context.format.number(criteria.length)),
        criteria,
      };
    }),
    ways: [
      { label: t.sectionHow, href: context.to("badges/") },
      ...nextLevelLink(context, software.id),
    ],
    snippets: snippetsOf(
      context,
      { id: software.id, name: software.publiccode.name },
      entry.awards,
    ),
  };
}

/** The criteria of a badge from the lowest level; `seen` are those of the badges before. */
function explained(
  context: Context,
  { badge }: Award,
  { criteria }: EntryBadges,
  replies: readonly Reply[],
  seen: Set<string>,
): readonly ExplainedCriterion[] {
  return badge.levels.flatMap(({ level, criteria: own }) =>
    own.flatMap(({ id }) => {
      const answer = criteria.get(id);
      if (answer === undefined) return [];
      const repeated = seen.has(id);
      seen.add(id);
      return [
        { level: level.name[context.lang], repeated, answer: answerView(context, answer, replies) },
      ];
    }),
  );
}
