import {
  comparisonFile,
  comparisonJson,
  comparisonPage,
} from "../../../../outputs/policies/addresses.ts";
import { compareTexts } from "../../../../policies/compare/compare.ts";
import {
  comparisonPages,
  PARENT,
  type Sides,
  sidesOf,
} from "../../../../policies/compare/pages.ts";
import type { VersionPair } from "../../../../policies/compare/pairs.ts";
import type { Policy } from "../../../../policies/model.ts";
import { policyTexts } from "../../../i18n/policies.ts";
import { policyComparePageTexts } from "../../../i18n/policy-compare-page.ts";
import type { Lang, SiteData } from "../../../site-data.ts";
import { type Context, contextOf, type Link } from "../../context.ts";
import { type Frame, frameOf } from "../../frame.ts";
import type { StaticPath } from "../../paths.ts";
import { policyLink, versionHref } from "../addresses.ts";
import { hastToHtml } from "../hast/to-html.ts";
import { comparisonView } from "./comparison.ts";
import { pairLabels, versionLabel } from "./labels.ts";
import { policyOf, type ShownComparison, siteFacts } from "./shown.ts";

/** A page that compares two versions and needs no script. */
export interface StaticComparisonPage {
  readonly frame: Frame;
  readonly t: (typeof policyComparePageTexts)[Lang];
  readonly title: string;
  readonly lead: string;
  /** What a reader has to know first, such as that the texts are in another language. */
  readonly notes: readonly string[];
  readonly links: readonly Link[];
  readonly comparison: ShownComparison;
}

/** One page for each comparison that nobody has to ask for, in each language. */
export function staticComparisonPaths(
  data: SiteData,
): StaticPath<{ lang: Lang; id: string; before: string; after: string }>[] {
  const { policies } = data.catalog;
  return [...policies.values()].flatMap((policy) =>
    comparisonPages(policies, policy, data.facts.asOf).flatMap((pair) =>
      data.site.languages.map((lang) => ({ params: { lang, id: policy.id, ...pair } })),
    ),
  );
}

/** The model of one page; throws for a pair that has none. */
export function staticComparisonPage(
  data: SiteData,
  lang: Lang,
  id: string,
  pair: VersionPair,
): StaticComparisonPage {
  const policy = policyOf(data, id);
  const sides = sidesOf(data.catalog.policies, policy, pair, lang);
  if (sides === null) throw new Error(`No comparison of ${id} ${pair.before} ${pair.after}`);
  const { before, after } = pair;
  const path = comparisonPage("", { policy: id, before, after }).slice(1);
  const context = contextOf(data, lang, path);
  const t = policyComparePageTexts[lang];
  const words = wordsFor(context, policy, pair, sides);
  return {
    frame: frameOf(context, {
      title: `${words.title} – ${policy.facts.title[lang]}`,
      description: words.lead,
      above: [
        { label: policyTexts[lang].title, href: context.to("policies/") },
        policyLink(context, policy),
        { label: t.chooseTitle, href: "../../" },
      ],
      scripts: ["policy-changes"],
      styles: ["compare-policies"],
    }),
    t,
    title: words.title,
    lead: words.lead,
    notes:
      sides.after.language === lang ? [] : [t.foreign[sides.after.language === "de" ? "de" : "en"]],
    links: linksOf(context, policy, pair, sides),
    comparison: shownComparison(context, policy, sides, words),
  };
}

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly sideBefore: string;
  readonly sideAfter: string;
}

function wordsFor({ lang }: Context, policy: Policy, pair: VersionPair, sides: Sides): Words {
  const t = policyComparePageTexts[lang];
  const name = policy.facts.title[lang];
  if (pair.before !== PARENT) {
    const labels = pairLabels(lang, pair.before, pair.after);
    const { before, after } = labels;
    return { ...labels, title: t.title(before, after), lead: t.lead(name, before, after) };
  }
  const parent = sides.owner.facts.title[lang];
  const before = t.of(parent, versionLabel(lang, sides.before.version));
  const after = t.of(name, versionLabel(lang, pair.after));
  return {
    title: t.parentTitle(versionLabel(lang, pair.after)),
    lead: t.parentLead(name, parent),
    sideBefore: before,
    sideAfter: after,
  };
}

function shownComparison(
  context: Context,
  policy: Policy,
  sides: Sides,
  { sideBefore, sideAfter }: Words,
): ShownComparison {
  const comparison = compareTexts(sides.before, sides.after, sides.successions);
  const view = comparisonView(comparison, sides, {
    lang: context.lang,
    root: context.root,
    before: { policy: sides.owner.id, label: sideBefore },
    after: { policy: policy.id, label: sideAfter },
    ...siteFacts(context.data),
  });
  return {
    summary: hastToHtml(view.summary),
    list: hastToHtml(view.list),
    text: hastToHtml([...view.clauses]),
    isWhole: view.isWhole,
  };
}

function linksOf(
  context: Context,
  policy: Policy,
  { before, after }: VersionPair,
  sides: Sides,
): readonly Link[] {
  const { lang, root } = context;
  const t = policyComparePageTexts[lang];
  const isParent = before === PARENT;
  const read = (owner: Policy, version: string) => {
    const label = versionLabel(lang, version);
    const name = isParent ? t.of(owner.facts.title[lang], label) : label;
    return { label: t.read(name), href: versionHref(context, owner.id, version) };
  };
  const { language } = sides.after;
  const name = { policy: policy.id, before, after, language };
  const files = [
    { label: t.asPdf, href: root + comparisonFile(name) },
    { label: t.asData, href: root + comparisonJson(name) },
  ];
  return [
    read(sides.owner, sides.before.version),
    read(policy, after),
    { label: t.others, href: "../../" },
    ...(isParent ? [] : files),
  ];
}
