import type { Policy } from "../../../policies/model.ts";
import { versionOn } from "../../../policies/versions.ts";
import { policyFamilyTexts } from "../../i18n/policy-family.ts";
import type { Context } from "../context.ts";
import { policyHref } from "./addresses.ts";
import { childrenOf } from "./family.ts";

/** A policy in the tree of its family. */
export interface FamilyNode {
  readonly title: string;
  readonly href: string;
  /** Which version of it holds, and whether it is the one that the page is about. */
  readonly note: string;
  readonly isHere: boolean;
  readonly inner: readonly FamilyNode[];
}

/** The whole family of a policy, from its oldest ancestor down. Ends where a policy would be its own ancestor. */
export function familyTree(context: Context, policy: Policy): FamilyNode {
  return nodeOf(context, rootOf(context, policy), policy, new Set());
}

function rootOf({ data }: Context, policy: Policy): Policy {
  const seen = new Set([policy.id]);
  let root = policy;
  for (;;) {
    const parent = data.catalog.policies.get(root.facts.parent ?? "");
    if (parent === undefined || seen.has(parent.id)) return root;
    seen.add(parent.id);
    root = parent;
  }
}

function nodeOf(
  context: Context,
  policy: Policy,
  here: Policy,
  above: ReadonlySet<string>,
): FamilyNode {
  const t = policyFamilyTexts[context.lang];
  const version = versionOn(policy, context.data.facts.asOf);
  const holds = version === null ? t.noneHolds : t.holds(version.id);
  const isHere = policy.id === here.id;
  const seen = new Set([...above, policy.id]);
  return {
    title: policy.facts.title[context.lang],
    href: policyHref(context, policy.id),
    note: isHere ? `${t.here}, ${holds}` : holds,
    isHere,
    inner: childrenOf(context, policy)
      .filter(({ id }) => !seen.has(id))
      .map((child) => nodeOf(context, child, here, seen)),
  };
}
