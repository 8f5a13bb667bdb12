import type { Policy } from "../../../policies/model.ts";
import { DRAFT, periodOf, versionOn } from "../../../policies/versions.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context } from "../context.ts";

export type VersionState = keyof (typeof policyTexts)["de"]["states"];

/** What a version is on a day (YYYY-MM-DD). */
export function stateOf(policy: Policy, version: string, day: string): VersionState {
  if (version === DRAFT) return "draft";
  if (versionOn(policy, day)?.id === version) return "current";
  const period = periodOf(policy, version);
  if (period === null) return "undated";
  return day < period.from ? "future" : "past";
}

/** The state in words; of a demonstration it says that it is one. */
export function stateLabel(context: Context, policy: Policy, state: VersionState): string {
  const t = policyTexts[context.lang];
  const holds = state === "current" || state === "future" || state === "past";
  const label = t.states[state];
  return policy.facts.status === "demonstration" && holds ? t.example(label) : label;
}

/** From when and until when a version holds, in words; null where that is not said. */
export function periodText({ lang, format }: Context, policy: Policy, id: string): string | null {
  const t = policyTexts[lang];
  const period = periodOf(policy, id);
  if (period === null) return null;
  const from = format.date(period.from);
  return period.until === null ? t.from(from) : t.fromTo(from, format.date(period.until));
}

/** How a version is called: by its number, or that it is the draft. */
export function versionName({ lang }: Context, id: string): string {
  return id === DRAFT ? policyTexts[lang].draft : policyTexts[lang].version(id);
}
