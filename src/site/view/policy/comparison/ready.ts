import { comparisonPage } from "../../../../outputs/policies/addresses.ts";
import { comparisonPages, PARENT, parentOf } from "../../../../policies/compare/pages.ts";
import type { VersionPair } from "../../../../policies/compare/pairs.ts";
import type { Policy } from "../../../../policies/model.ts";
import { policyComparePageTexts } from "../../../i18n/policy-compare-page.ts";
import type { Context, Link } from "../../context.ts";
import { versionLabel } from "./labels.ts";

/** A comparison that is a page of its own. */
export interface ReadyComparison {
  readonly pair: VersionPair;
  /** What the later version is compared with: how the earlier one is called. */
  readonly before: string;
  readonly link: Link;
}

/** The comparisons of a policy that are pages of their own, the newest first. */
export function readyComparisons(context: Context, policy: Policy): readonly ReadyComparison[] {
  const { data, lang, root } = context;
  const pages = comparisonPages(data.catalog.policies, policy, data.facts.asOf);
  return pages.toReversed().map((pair) => {
    const before = nameOfFirst(context, policy, pair);
    const label = policyComparePageTexts[lang].title(before, versionLabel(lang, pair.after));
    const href = root + comparisonPage(lang, { policy: policy.id, ...pair });
    return { pair, before, link: { label, href } };
  });
}

function nameOfFirst({ data, lang }: Context, policy: Policy, { before, after }: VersionPair) {
  if (before !== PARENT) return versionLabel(lang, before);
  const parent = parentOf(data.catalog.policies, policy, after);
  const name = parent === null ? "" : parent.policy.facts.title[lang];
  return policyComparePageTexts[lang].of(name, versionLabel(lang, parent?.version.id ?? ""));
}
