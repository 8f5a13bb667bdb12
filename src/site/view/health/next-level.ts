import type { Answer } from "../../../facts/badges/answer.ts";
import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import type { Reply } from "../../../facts/badges/evidence.ts";
import { isMeasured } from "../../../facts/badges/quality.ts";
import type { RuleSet } from "../../../facts/badges/rule-set.ts";
import { listTexts } from "../../i18n/lists.ts";
import { nextLevelTexts } from "../../i18n/next-level.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type AnswerView, answerView } from "../badges/answer-view.ts";
import { type AwardView, awardView } from "../badges/award-view.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { idPaths } from "../paths.ts";
import { type Trend, trendsOf } from "./trends.ts";

/** One badge with what is missing for its next level. */
export interface BadgeSteps {
  readonly award: AwardView;
  readonly until: string | null;
  /** The next level; null where there is none, or where the badge is not about such software. */
  readonly next: string | null;
  /** Said in its place. */
  readonly remark: string | null;
  readonly todo: readonly AnswerView[];
  readonly toKnow: readonly AnswerView[];
}

/** What is missing for the next levels of one entry. */
export interface NextLevelPage {
  readonly frame: Frame;
  readonly t: (typeof nextLevelTexts)[Lang];
  readonly title: string;
  readonly badges: readonly BadgeSteps[];
  readonly trends: readonly Trend[];
  readonly rules: string;
  readonly back: Link;
}

/** The pages of all entries of which something was measured; of the others there would be nothing to say. */
export function nextLevelPaths(data: SiteData) {
  const ids = [...data.catalog.software.keys()];
  return idPaths(
    data,
    ids.filter((id) => hasNextLevel(data, id)),
  );
}

/** The link to it from the page of the entry; none where there is no such page. */
export function nextLevelLink({ data, lang, to }: Context, id: string): readonly Link[] {
  if (!hasNextLevel(data, id)) return [];
  return [{ label: nextLevelTexts[lang].link, href: to(`software/${id}/next-level/`) }];
}

function hasNextLevel({ catalog, facts }: SiteData, id: string): boolean {
  const software = catalog.software.get(id);
  return facts.badges.rules !== null && software !== undefined && isMeasured(software);
}

/** The model of one page; throws where there is none. */
export function nextLevelPage(data: SiteData, lang: Lang, id: string): NextLevelPage {
  const context = contextOf(data, lang, `software/${id}/next-level/`);
  const software = data.catalog.software.get(id);
  const { rules, entries } = data.facts.badges;
  const badges = entries.get(id);
  if (software === undefined || rules === null || badges === undefined) {
    throw new Error(`No badges of ${id}`);
  }
  const t = nextLevelTexts[lang];
  const { name } = software.publiccode;
  const replies = software.curation?.replies ?? [];
  const back = { label: t.back(name), href: context.to(`software/${id}/`) };
  return {
    frame: frameOf(context, {
      title: t.title(name),
      description: `${t.title(name)}. ${t.lead}`,
      above: [
        { label: listTexts[lang].softwareTitle, href: context.to("software/") },
        { label: name, href: back.href },
      ],
      styles: ["badges", "health"],
    }),
    t,
    title: t.title(name),
    badges: badges.awards.map((award) => stepsOf(context, award, badges, rules, replies)),
    trends: trendsOf(context, id),
    rules: t.rules(rules.name[lang], rules.version),
    back,
  };
}

function stepsOf(
  context: Context,
  award: Award,
  { criteria }: EntryBadges,
  rules: RuleSet,
  replies: readonly Reply[],
): BadgeSteps {
  const { lang, format } = context;
  const t = nextLevelTexts[lang];
  const applies = award.state !== "not-applicable";
  const next = applies ? award.next : null;
  const missing = (answer: Answer) =>
    (next?.missing ?? [])
      .filter((each) => each.answer === answer)
      .map((each) => answerView(context, each, replies));
  const remark = applies ? t.highest : t.notApplicable;
  return {
    award: awardView(context, award, rules, criteria),
    until: award.until === null ? null : t.until(format.date(award.until)),
    next: next === null ? null : t.next(next.level.level.name[lang]),
    remark: next === null ? remark : null,
    todo: missing("not-met"),
    toKnow: missing("unknown"),
  };
}
