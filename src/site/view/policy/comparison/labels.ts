import { compareVersionIds, DRAFT } from "../../../../policies/versions.ts";
import { policyComparePageTexts } from "../../../i18n/policy-compare-page.ts";
import type { Lang } from "../../../site-data.ts";

/** How two versions of one policy are called on the page that compares them. */
export interface PairLabels {
  readonly before: string;
  readonly after: string;
  /** What stands over the words of each; which is the earlier one is said where time runs forwards. */
  readonly sideBefore: string;
  readonly sideAfter: string;
  readonly isBackwards: boolean;
}

/** The labels of two versions by their ids, in either direction of time. */
export function pairLabels(lang: Lang, first: string, second: string): PairLabels {
  const t = policyComparePageTexts[lang];
  const [before, after] = [versionLabel(lang, first), versionLabel(lang, second)];
  const isBackwards = compareVersionIds(first, second) > 0;
  return {
    before,
    after,
    sideBefore: isBackwards ? before : t.was(before),
    sideAfter: isBackwards ? after : t.is(after),
    isBackwards,
  };
}

/** How a version is called: by its number, or that it is the draft. */
export function versionLabel(lang: Lang, id: string): string {
  const t = policyComparePageTexts[lang];
  return id === DRAFT ? t.draft : t.version(id);
}
