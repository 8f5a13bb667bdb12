import { PARENT } from "../../../policies/compare/pages.ts";
import { policyTexts } from "../../i18n/policies.ts";
import { policyFamilyTexts } from "../../i18n/policy-family.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { meantVersion, POLICIES, policyLink } from "./addresses.ts";
import { readyComparisons } from "./comparison/ready.ts";
import { type Deviation, deviationsOf, refusalsOf } from "./deviations.ts";
import { hasFamily } from "./family.ts";
import { type FamilyNode, familyTree } from "./family-tree.ts";
import { type Origins, originsOf } from "./origins.ts";
import { shownText } from "./shown-text.ts";
import { versionName } from "./version-state.ts";

/** Everything on the page of a family, seen from one of its policies. */
export interface FamilyPage {
  readonly frame: Frame;
  readonly t: (typeof policyFamilyTexts)[Lang];
  readonly title: string;
  readonly tree: FamilyNode;
  /** What the origins are those of, for the caption of their table. */
  readonly originsCaption: string;
  readonly origins: Origins;
  /** The tag of the language of the clauses where it is not the page's. */
  readonly lang: Lang | null;
  /** How the version differs from its parent; null where it has none. */
  readonly comparison: Link | null;
  readonly deviations: readonly Deviation[];
  readonly refusals: readonly string[];
}

/** The ids of the policies that have relatives. */
export function familyIds(data: SiteData): readonly string[] {
  const context = contextOf(data, "de", POLICIES);
  const policies = [...data.catalog.policies.values()];
  return policies.filter((policy) => hasFamily(context, policy)).map(({ id }) => id);
}

/** The page of the family of one policy; throws for an unknown id. */
export function familyPage(data: SiteData, lang: Lang, id: string): FamilyPage {
  const policy = data.catalog.policies.get(id);
  if (policy === undefined) throw new Error(`No policy ${id}`);
  const context = contextOf(data, lang, `policies/${id}/family/`);
  const t = policyFamilyTexts[lang];
  const name = policy.facts.title[lang];
  const version = meantVersion(context, policy);
  const shown = shownText(policy, version, lang);
  return {
    frame: frameOf(context, {
      title: t.title(name),
      description: t.lead,
      above: [
        { label: policyTexts[lang].title, href: context.to(POLICIES) },
        policyLink(context, policy),
      ],
      styles: ["policies"],
    }),
    t,
    title: t.title(name),
    tree: familyTree(context, policy),
    originsCaption: t.originsCaption(`${name}, ${versionName(context, version?.id ?? "")}`),
    origins: shown === null ? { shares: [], rows: [] } : originsOf(context, policy, shown),
    lang: shown?.isForeign ? shown.lang : null,
    comparison:
      readyComparisons(context, policy).find(
        ({ pair }) => pair.before === PARENT && pair.after === version?.id,
      )?.link ?? null,
    deviations: deviationsOf(context, policy, version),
    refusals: refusalsOf(context, policy),
  };
}
