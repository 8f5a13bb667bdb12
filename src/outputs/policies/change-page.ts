import type { ChangedText } from "../../policies/compare/changed-texts.ts";
import { type Policies, pageOfVersion, sidesOf } from "../../policies/compare/pages.ts";
import { comparisonPage, versionPage } from "./addresses.ts";

/**
 * The page of the site, in a language that it has, that shows a changed text with its changes: next to the version
 * before it, a first version as it is.
 */
export function changePage(
  policies: Policies,
  { policy, comparison }: ChangedText,
  language: string,
): string {
  const { version } = comparison.after;
  const pair = pageOfVersion(policy, version);
  const isThere = pair !== null && sidesOf(policies, policy, pair, language) !== null;
  if (!isThere) return versionPage(language, { policy: policy.id, version });
  return comparisonPage(language, { policy: policy.id, ...pair });
}
