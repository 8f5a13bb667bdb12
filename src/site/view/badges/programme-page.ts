import { ANSWERS } from "../../../facts/badges/answer.ts";
import type { Badge, RuleSet } from "../../../facts/badges/rule-set.ts";
import { ANSWER_NAMES, TRUST_NAMES } from "../../../facts/badges/words/answers.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { editAddress } from "../forge.ts";
import { type Frame, frameOf } from "../frame.ts";
import { item, type Row, row } from "../row.ts";
import { type Holders, holdersOf } from "./holders.ts";
import { type LevelMark, levelMark } from "./level-view.ts";

/** One badge in the programme. */
export interface BadgeCard extends Link {
  readonly text: string;
  readonly levels: string;
}

/** How many entries hold which level of a badge; a level that the badge does not have is null. */
export interface HoldersRow {
  readonly badge: Link;
  readonly levels: readonly (Holders | null)[];
  readonly others: string;
}

/** The programme of badges; `programme` is null where the catalogue has no rules. */
export interface ProgrammePage {
  readonly frame: Frame;
  readonly t: (typeof badgeTexts)[Lang];
  readonly title: string;
  readonly lead: string;
  readonly programme: Programme | null;
  readonly guide: Link;
}

export interface Programme {
  readonly badges: readonly BadgeCard[];
  readonly levels: readonly { readonly name: string; readonly mark: LevelMark }[];
  readonly holders: readonly HoldersRow[];
  readonly answers: readonly Row[];
  readonly trust: readonly Row[];
  readonly trustHint: string;
  readonly age: string;
  readonly rules: readonly Row[];
  readonly ways: readonly Link[];
}

/** The model of the page; everything in it comes from the rules. */
export function programmePage(data: SiteData, lang: Lang): ProgrammePage {
  const context = contextOf(data, lang, "badges/");
  const t = badgeTexts[lang];
  const { rules } = data.facts.badges;
  const lead = rules?.description?.[lang] ?? t.lead;
  const title = rules?.name[lang] ?? t.title;
  return {
    frame: frameOf(context, { title, description: lead, styles: ["badges"] }),
    t,
    title,
    lead,
    programme: rules === null ? null : programmeOf(context, rules),
    guide: { label: t.guide, href: context.to("knowledge/reading-badges/") },
  };
}

function programmeOf(context: Context, rules: RuleSet): Programme {
  const { lang, data } = context;
  const t = badgeTexts[lang];
  const file = data.catalog.badgeRules;
  const standard = file?.value.evidence ?? { trust: "observed", maxAge: 0 };
  return {
    badges: rules.badges.map((badge) => badgeCard(context, badge)),
    levels: rules.levels
      .map(({ name, rank }) => ({ name: name[lang], mark: levelMark(rank, rules.levels.length) }))
      .toReversed(),
    holders: rules.badges.map((badge) => holdersRow(context, rules, badge)),
    answers: ANSWERS.flatMap((answer) =>
      row(ANSWER_NAMES[answer][lang], [item(t.answersText[answer])]),
    ),
    trust: (["declared", "observed", "scanned", "attested"] as const).flatMap((level) =>
      row(TRUST_NAMES[level][lang], [item(t.trustText[level])]),
    ),
    trustHint: t.trustHint(TRUST_NAMES[standard.trust][lang]),
    age: t.ageText(context.format.number(standard.maxAge)),
    rules: [
      ...row(t.ruleSet, [item(rules.id, { note: rules.name[lang] })]),
      ...row(t.version, [item(rules.version)]),
      ...row(t.from, [item(context.format.date(rules.from))]),
      ...row(t.file, file === null ? [] : [item(file.file)]),
    ],
    ways: [
      ...editLink(context, file?.file),
      { label: t.howToContribute, href: context.to("contribute/") },
      { label: t.rulesJson, href: `${context.root}api/v1/badges/rules.json` },
    ],
  };
}

function badgeCard({ lang, to }: Context, { id, name, description, levels }: Badge): BadgeCard {
  const words = levels.map(({ level, name: meaning }) =>
    meaning === null ? level.name[lang] : `${level.name[lang]} (${meaning[lang]})`,
  );
  return {
    label: name[lang],
    href: to(`badges/${id}/`),
    text: description[lang],
    levels: badgeTexts[lang].levelsOf(words.join(", ")),
  };
}

/** From the highest level, as the head of the table names them. */
function holdersRow(context: Context, rules: RuleSet, badge: Badge): HoldersRow {
  const levels = rules.levels.toReversed().map(({ id }) => {
    const own = badge.levels.find(({ level }) => level.id === id);
    return own === undefined ? null : holdersOf(context, badge, own);
  });
  const holding = levels.reduce((sum, holders) => sum + (holders?.count ?? 0), 0);
  return {
    badge: { label: badge.name[context.lang], href: context.to(`badges/${badge.id}/`) },
    levels,
    others: context.format.number(context.data.facts.order.length - holding),
  };
}

function editLink({ data, lang }: Context, file: string | undefined): readonly Link[] {
  const href = file === undefined ? null : editAddress(data.site, file);
  return href === null ? [] : [{ label: badgeTexts[lang].editRules, href }];
}
