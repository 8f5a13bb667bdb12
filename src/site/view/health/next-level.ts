import type { CriterionAnswer } from "../../../facts/badges/answer-criterion.ts";
import { factAnswersIn } from "../../../facts/badges/answer-test.ts";
import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import type { FactAnswer } from "../../../facts/badges/fact-answer.ts";
import { isMeasured, whyUnknown } from "../../../facts/badges/quality.ts";
import { unitOf } from "../../../facts/badges/rule-test.ts";
import { REPLY_STATES, UNKNOWN_REASONS } from "../../../facts/badges/words/answers.ts";
import { requirementOf, subjectOf } from "../../../facts/badges/words/requirement.ts";
import { valueText } from "../../../facts/badges/words/values.ts";
import { listTexts } from "../../i18n/lists.ts";
import { nextLevelTexts } from "../../i18n/next-level.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { idPaths } from "../paths.ts";
import { type LevelMark, levelMark } from "./level.ts";
import { type Trend, trendsOf } from "./trends.ts";

/** One criterion that is missing: what is known of it, and what to do. */
export interface Step {
  readonly statement: string;
  /** Why it is unknown; null where it is known not to be met. */
  readonly why: string | null;
  /** What was compared with what, one line for each comparison. */
  readonly compared: readonly string[];
  readonly advice: string;
  readonly replies: readonly { readonly by: string; readonly text: string }[];
}

/** One badge with what is missing for its next level. */
export interface BadgeSteps {
  readonly id: string;
  readonly name: string;
  readonly now: LevelMark;
  readonly until: string | null;
  /** The next level; null where there is none. */
  readonly next: string | null;
  /** Said in its place. */
  readonly remark: string | null;
  readonly todo: readonly Step[];
  readonly toKnow: readonly Step[];
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
  const back = { label: t.back(name), href: context.to(`software/${id}/`) };
  return {
    frame: frameOf(context, {
      title: t.title(name),
      description: `${t.title(name)}. ${t.lead}`,
      above: [
        { label: listTexts[lang].softwareTitle, href: context.to("software/") },
        { label: name, href: back.href },
      ],
      styles: ["health"],
    }),
    t,
    title: t.title(name),
    badges: badges.awards.map((award) => stepsOf(context, award, badges.criteria)),
    trends: trendsOf(context, id),
    rules: t.rules(rules.name[lang], rules.version),
    back,
  };
}

function stepsOf(context: Context, award: Award, criteria: EntryBadges["criteria"]): BadgeSteps {
  const { lang, data, format } = context;
  const t = nextLevelTexts[lang];
  const { badge, next, until } = award;
  const applies = award.state !== "not-applicable";
  const missing = applies ? (next?.missing ?? []) : [];
  const of = (answer: CriterionAnswer["answer"]) =>
    missing.filter((each) => each.answer === answer).map((each) => stepOf(context, each));
  const remark = applies ? t.highest : t.notApplicable;
  return {
    id: badge.id,
    name: badge.name[lang],
    now: levelMark(award, criteria, data.facts.badges.rules?.levels.length ?? 0, lang),
    until: until === null ? null : t.until(format.date(until)),
    next: next !== null && applies ? t.next(next.level.level.name[lang]) : null,
    remark: next !== null && applies ? null : remark,
    todo: of("not-met"),
    toKnow: of("unknown"),
  };
}

function stepOf({ lang, format }: Context, answer: CriterionAnswer): Step {
  const { criterion, replies } = answer;
  const isUnknown = answer.answer === "unknown";
  return {
    statement: criterion.statement[lang],
    why: isUnknown ? UNKNOWN_REASONS[whyUnknown(answer)][lang] : null,
    compared: factAnswersIn(answer.test)
      .filter(({ value }) => value !== null)
      .map((fact) => comparedText(fact, lang)),
    advice: isUnknown ? criterion.measure[lang] : criterion.earn[lang],
    replies: replies.map(({ reply, state }) => ({
      by: [reply.author, format.date(reply.date), REPLY_STATES[state][lang]].join(", "),
      text: reply.text[lang],
    })),
  };
}

function comparedText({ test, value }: FactAnswer, lang: Lang): string {
  const shown = value === null ? "" : valueText(value, unitOf(test), test.fact)[lang];
  const wanted = nextLevelTexts[lang].wanted(requirementOf(test)[lang]);
  return `${subjectOf(test)[lang]}: ${shown} (${wanted})`;
}
