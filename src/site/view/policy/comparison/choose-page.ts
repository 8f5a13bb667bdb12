import type { Policy } from "../../../../policies/model.ts";
import { successionsOf } from "../../../../policies/succession.ts";
import { originalOf } from "../../../../policies/versions.ts";
import type { PolicyCompareSettings } from "../../../browser/policy-compare/settings.ts";
import { policyTexts } from "../../../i18n/policies.ts";
import { policyComparePageTexts } from "../../../i18n/policy-compare-page.ts";
import type { Lang, SiteData } from "../../../site-data.ts";
import { type Context, contextOf, type Link } from "../../context.ts";
import { type Frame, frameOf, scriptOf } from "../../frame.ts";
import { scriptSafe } from "../../script-safe.ts";
import { policyLink } from "../addresses.ts";
import { versionLabel } from "./labels.ts";
import { readyComparisons } from "./ready.ts";
import { policyOf, siteFacts } from "./shown.ts";

/** A version in a list of choices. */
export interface VersionChoice {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** The page that compares any two versions of a policy. */
export interface ChoosePage {
  readonly frame: Frame;
  readonly t: (typeof policyComparePageTexts)[Lang];
  readonly lead: string;
  readonly from: readonly VersionChoice[];
  readonly to: readonly VersionChoice[];
  /** The comparisons that are pages of their own, the newest first. */
  readonly ready: readonly Link[];
  /** Settings for the browser as JSON that is safe inside a script element. */
  readonly settings: string;
}

/** The model of the page; the two latest versions are chosen. */
export function choosePage(data: SiteData, lang: Lang, id: string): ChoosePage {
  const policy = policyOf(data, id);
  const context = contextOf(data, lang, `policies/${id}/compare/`);
  const t = policyComparePageTexts[lang];
  const frame = frameOf(context, {
    title: `${t.chooseTitle} – ${policy.facts.title[lang]}`,
    description: t.chooseLead(policy.facts.title[lang]),
    above: [
      { label: policyTexts[lang].title, href: context.to("policies/") },
      policyLink(context, policy),
    ],
    scripts: ["policy-compare"],
    styles: ["compare-policies"],
  });
  return {
    frame,
    t,
    lead: t.chooseLead(policy.facts.title[lang]),
    from: choices(policy, lang, -2),
    to: choices(policy, lang, -1),
    ready: readyComparisons(context, policy).map(({ link }) => link),
    settings: scriptSafe(settingsOf(context, policy, frame.title)),
  };
}

function choices({ versions }: Policy, lang: Lang, chosen: number): readonly VersionChoice[] {
  const at = versions.at(chosen) ?? versions[0];
  return versions.map((version) => ({
    value: version.id,
    label: versionLabel(lang, version.id),
    isChosen: version === at,
  }));
}

function settingsOf(context: Context, policy: Policy, title: string): PolicyCompareSettings {
  const { data, lang, root } = context;
  return {
    lang,
    root,
    policy: policy.id,
    title,
    ...siteFacts(data),
    worker: scriptOf(data, "compare-policy-texts"),
    versions: policy.versions.map((version) => {
      const original = originalOf(policy, version);
      const readable = new Set(version.texts.map(({ language }) => language));
      return {
        id: version.id,
        languages: policy.facts.languages.filter((language) => readable.has(language)),
        successions: original === null ? [] : successionsOf(original.front),
      };
    }),
  };
}
