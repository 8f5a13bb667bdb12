import type { Policy } from "../../../policies/model.ts";
import { periodOf, versionOn } from "../../../policies/versions.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context, Link } from "../context.ts";
import { versionHref } from "./addresses.ts";
import { stateOf } from "./version-state.ts";

/** What a reader of a version that does not hold must know first: that it does not, and which one does. */
export function banner(
  context: Context,
  policy: Policy,
  version: string,
): { readonly text: string; readonly link: Link | null } | null {
  const t = policyVersionTexts[context.lang];
  const { asOf } = context.data.facts;
  const holding = versionOn(policy, asOf)?.id ?? null;
  const link =
    holding === null
      ? null
      : { label: t.toCurrent, href: versionHref(context, policy.id, holding) };
  const text = bannerText(context, policy, version, holding);
  return text === null ? null : { text, link };
}

function bannerText(
  { lang, format, data }: Context,
  policy: Policy,
  version: string,
  holding: string | null,
): string | null {
  const t = policyVersionTexts[lang];
  const state = stateOf(policy, version, data.facts.asOf);
  switch (state) {
    case "current":
      return null;
    case "draft":
      return holding === null ? t.draftOnly : t.draft(holding);
    case "past":
      return holding === null ? t.pastOnly : t.past(holding);
    case "future": {
      const from = format.date(periodOf(policy, version)?.from ?? "");
      return holding === null ? t.futureOnly(from) : t.future(holding, from);
    }
    case "undated":
      return t.undated;
    default:
      return state satisfies never;
  }
}
