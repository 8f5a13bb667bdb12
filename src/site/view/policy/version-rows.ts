import type { Policy, PolicyVersion } from "../../../policies/model.ts";
import { originalOf } from "../../../policies/versions.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context, Link } from "../context.ts";
import { type Item, item } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { versionHref } from "./addresses.ts";
import {
  periodText,
  stateLabel,
  stateOf,
  type VersionState,
  versionName,
} from "./version-state.ts";

/** A version in the table of all versions. */
export interface VersionRow {
  readonly version: Link;
  readonly date: string;
  readonly period: string;
  readonly decision: Item;
  readonly state: VersionState;
  readonly stateLabel: string;
}

/** All versions with a text, the newest first. */
export function versionRows(context: Context, policy: Policy): readonly VersionRow[] {
  const t = policyTexts[context.lang];
  return policy.versions.toReversed().map((version) => {
    const { id } = version;
    const state = stateOf(policy, id, context.data.facts.asOf);
    const date = originalOf(policy, version)?.front.date;
    return {
      version: { label: versionName(context, id), href: versionHref(context, policy.id, id) },
      date: date === undefined ? t.notDated : context.format.date(date),
      period: periodText(context, policy, id) ?? t.notDated,
      decision: decisionItem(context, policy, version) ?? item(t.noDecision),
      state,
      stateLabel: stateLabel(context, policy, state),
    };
  });
}

/** By which decision a version holds; null where none is named. */
export function decisionItem(
  { lang }: Context,
  policy: Policy,
  version: PolicyVersion,
): Item | null {
  const original = originalOf(policy, version);
  const decision = original?.front.decision;
  if (decision === undefined) return null;
  const own = original?.language === lang ? null : (original?.language ?? null);
  return item(decision.reference, { href: safeAddress(decision.url), lang: own });
}
