import type { Badge, BadgeLevel, RuleSet } from "../../../facts/badges/rule-set.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type CriterionView, criterionView } from "./criterion-view.ts";
import { type Holders, holdersOf } from "./holders.ts";
import { type LevelMark, levelMark } from "./level-view.ts";

/** One level of a badge with what it asks for. */
export interface LevelSection {
  readonly id: string;
  readonly name: string;
  readonly meaning: string | null;
  readonly mark: LevelMark;
  readonly holders: Holders;
  readonly hint: string | null;
  readonly criteria: readonly CriterionView[];
}

/** The page of one badge, made from the rules. */
export interface BadgePage {
  readonly frame: Frame;
  readonly t: (typeof badgeTexts)[Lang];
  readonly name: string;
  readonly lead: string;
  readonly levels: readonly LevelSection[];
  readonly programme: Link;
}

/** The model of a badge's page; throws for a badge that the rules do not have. */
export function badgePage(data: SiteData, lang: Lang, id: string): BadgePage {
  const { rules } = data.facts.badges;
  const badge = rules?.badges.find((each) => each.id === id);
  if (rules === null || badge === undefined) throw new Error(`No badge ${id}`);
  const context = contextOf(data, lang, `badges/${id}/`);
  const t = badgeTexts[lang];
  const programme = { label: t.title, href: context.to("badges/") };
  return {
    frame: frameOf(context, {
      title: `${t.badge}: ${badge.name[lang]}`,
      description: badge.description[lang],
      above: [programme],
      styles: ["badges"],
    }),
    t,
    name: badge.name[lang],
    lead: badge.description[lang],
    levels: badge.levels.map((level) => levelSection(context, rules, badge, level)),
    programme: { label: t.sectionHow, href: context.to("badges/") },
  };
}

function levelSection(
  context: Context,
  rules: RuleSet,
  badge: Badge,
  level: BadgeLevel,
): LevelSection {
  const { lang } = context;
  return {
    id: `level-${level.level.id}`,
    name: level.level.name[lang],
    meaning: level.name?.[lang] ?? null,
    mark: levelMark(level.level.rank, rules.levels.length),
    holders: holdersOf(context, badge, level),
    hint: levelHint(level, lang),
    criteria: level.criteria.map((criterion) => criterionView(context, criterion)),
  };
}

function levelHint({ alone, includes }: BadgeLevel, lang: Lang): string | null {
  if (alone) return badgeTexts[lang].alone;
  return includes.length > 0 ? badgeTexts[lang].includes : null;
}
