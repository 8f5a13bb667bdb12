import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";

/** What a version says of the clauses of the version before that live on elsewhere: from these into that one. */
export interface Succession {
  readonly kind: "replaces" | "splitFrom" | "mergedFrom";
  /** Ids in the version before. */
  readonly from: readonly string[];
  /** Id in this version. */
  readonly to: string;
}

/** The successions that the front matter of a version declares, in its order. */
export function successionsOf({ clauses = {} }: PolicyFrontMatter): readonly Succession[] {
  return Object.entries(clauses).flatMap(([to, { replaces, splitFrom, mergedFrom }]) => [
    ...one("replaces", replaces === undefined ? [] : [replaces], to),
    ...one("splitFrom", splitFrom === undefined ? [] : [splitFrom], to),
    ...one("mergedFrom", mergedFrom ?? [], to),
  ]);
}

function one(kind: Succession["kind"], from: readonly string[], to: string): readonly Succession[] {
  return from.length === 0 ? [] : [{ kind, from, to }];
}
