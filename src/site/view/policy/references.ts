import type { Policy } from "../../../policies/model.ts";
import { referencesIn } from "../../../policies/references.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context, Link } from "../context.ts";
import { safeAddress } from "../safe-address.ts";
import { meantVersion, versionHref } from "./addresses.ts";
import { clausesById, shownText } from "./shown-text.ts";

/** A law, a standard or another source, and the clauses that refer to it. */
export interface ReferenceView {
  readonly kind: string;
  readonly title: string;
  readonly href: string | null;
  readonly clauses: readonly Link[];
}

/** The sources that a policy declares, with their use in the version that holds (else in the last). */
export function referenceViews(context: Context, policy: Policy): readonly ReferenceView[] {
  const t = policyTexts[context.lang];
  const version = meantVersion(context, policy);
  const text = shownText(policy, version, context.lang)?.text;
  const used =
    text === undefined
      ? (policy.facts.references ?? []).map((reference) => ({ reference, clauses: [] }))
      : referencesIn(policy.facts, text);
  return used.map(({ reference, clauses }) => ({
    kind: t.referenceKinds[reference.kind],
    title: reference.title[context.lang],
    href: safeAddress(reference.url),
    clauses: clauses.map((id) => ({
      label: (text && clausesById(text).get(id)?.number) || `#${id}`,
      href: versionHref(context, policy.id, version?.id ?? "", id),
    })),
  }));
}
