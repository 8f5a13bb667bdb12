import type { Outcome } from "../licenses/verdict/outcome.ts";
import type { AssessedComponent } from "./assessment.ts";

/** Outcomes in the order in which a person takes care of them. */
export const URGENCY: readonly Outcome[] = [
  "refused",
  "review",
  "unknown",
  "approved-with-conditions",
  "approved",
];

const NEEDS_PERSON = 3;

/** Those that need a person first, then those with claims to compare, then the rest; else the order stays. */
export function orderComponents(
  components: readonly AssessedComponent[],
): readonly AssessedComponent[] {
  const groups: AssessedComponent[][] = Array.from({ length: NEEDS_PERSON + 2 }, () => []);
  for (const component of components) groups[groupOf(component)]?.push(component);
  return groups.flat();
}

function groupOf({ judgement, disagreements }: AssessedComponent): number {
  const urgency = URGENCY.indexOf(judgement.outcome);
  if (urgency < NEEDS_PERSON) return urgency;
  return disagreements.length > 0 ? NEEDS_PERSON : NEEDS_PERSON + 1;
}
