import { OUTCOME_NAMES } from "../licenses/explain/outcomes.ts";
import { isApproved, rankOf } from "../licenses/verdict/outcome.ts";
import type { Localized } from "../problem/problem.ts";
import { shown } from "../schema/shown.ts";
import type { ClaimReading, Disagreement, Judgement, StatedClaim } from "./assessment.ts";

/** Readings of claims that say nothing which could contradict another. */
const SAYS_NOTHING: ReadonlySet<ClaimReading> = new Set([
  ...(["words", "no-assertion", "not-stated", "elsewhere"] as const),
]);

/** What in the other claims of a component a person should compare with the claim that counts. */
export function findDisagreements(
  counts: Judgement,
  others: readonly StatedClaim[],
): readonly Disagreement[] {
  const seen = new Set<Judgement>([counts]);
  return others.flatMap(({ where, judgement }) => {
    if (seen.has(judgement)) return [];
    seen.add(judgement);
    const type = typeOf(counts, judgement);
    return type ? [{ type, where, judgement, why: whyOf(type, judgement) }] : [];
  });
}

function typeOf(counts: Judgement, other: Judgement): Disagreement["type"] | null {
  if (SAYS_NOTHING.has(counts.reading) || SAYS_NOTHING.has(other.reading)) return null;
  if (!isApproved(other.outcome) && rankOf(other.outcome) < rankOf(counts.outcome)) return "worse";
  const names = new Set(counts.licenses.map(familyName));
  return other.licenses.some((license) => names.has(familyName(license))) ? null : "other";
}

/** Which licenses are the same but for "only", "or later" and an exception. */
function familyName(license: string): string {
  return license.replace(/ WITH .*$/u, "").replace(/(?:-only|-or-later|\+)$/u, "");
}

function whyOf(type: Disagreement["type"], { written, outcome }: Judgement): Localized {
  const name = shown(written);
  const verdict = OUTCOME_NAMES[outcome];
  if (type === "worse") {
    return {
      de: `Eine andere Angabe nennt ${name.de} (${verdict.de}); jemand sollte beide vergleichen.`,
      en: `Another claim names ${name.en} (${verdict.en}); somebody should compare the two.`,
    };
  }
  return {
    de: `Eine andere Angabe nennt ${name.de}; beide haben keine Lizenz gemeinsam.`,
    en: `Another claim names ${name.en}; the two have no licence in common.`,
  };
}
