import type { Policy as PolicyFacts } from "../schema/generated/policy.ts";
import type { PolicyText } from "./model.ts";
import { inlinesIn } from "./walk.ts";

/** A law, a standard or another document that policy.yml declares. */
export type DeclaredReference = NonNullable<PolicyFacts["references"]>[number];

/** A declared reference with the clauses of a text that link to it. */
export interface UsedReference {
  readonly reference: DeclaredReference;
  /** Ids, each once, in reading order; empty where the text does not refer to it. */
  readonly clauses: readonly string[];
}

/**
 * The references that a policy declares, in their order, with where a text refers to them: by a link to the same
 * address, whatever part of the document (`#…`) it names.
 */
export function referencesIn(
  { references = [] }: PolicyFacts,
  text: PolicyText,
): readonly UsedReference[] {
  const clauses = new Map<string, Set<string>>();
  for (const { clause, inline } of inlinesIn(text)) {
    if (inline.type !== "link") continue;
    const address = withoutPart(inline.address);
    clauses.set(address, (clauses.get(address) ?? new Set()).add(clause.id));
  }
  return references.map((reference) => ({
    reference,
    clauses: [...(clauses.get(withoutPart(reference.url)) ?? [])],
  }));
}

/** An address without `#…` and without the slash at its end. */
function withoutPart(address: string): string {
  return address.replace(/#.*$/u, "").replace(/\/$/u, "");
}
