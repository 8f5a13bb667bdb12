import type { Clause, ObligationTerm } from "./model.ts";

/** How strongly a word obliges: MUST and its ban 3, SHOULD and its ban 2, MAY 1. */
export function strengthOf(term: ObligationTerm): 1 | 2 | 3 {
  if (term === "MAY") return 1;
  return term === "MUST" || term === "MUST NOT" ? 3 : 2;
}

/** The strongest word of a clause's own text; 0 where it obliges to nothing. */
export function strongestOf({ obligations }: Pick<Clause, "obligations">): number {
  return Math.max(0, ...obligations.map(({ term }) => strengthOf(term)));
}
