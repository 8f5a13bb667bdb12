import { rawText } from "../../../sbom/value.ts";
import type { Severity } from "../reading.ts";

/**
 * The words of all scanners. Negligible (Debian, Ubuntu) and info are ratings, the lowest there are. None is what
 * scanners write where nobody rated it, so it is none.
 */
const WORDS: Readonly<Record<string, Severity>> = {
  critical: "critical",
  high: "high",
  important: "high",
  medium: "medium",
  moderate: "medium",
  low: "low",
  minor: "low",
  negligible: "low",
  info: "low",
  informational: "low",
};

/** From the worst to the least; unrated is not the least bad but unknown. */
export const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "unrated"];

/** A severity in the words of any scanner; unrated where there is no word, or none that we know. */
export function severityOf(word: unknown): Severity {
  const text = typeof word === "string" ? word.trim().toLowerCase() : "";
  return Object.hasOwn(WORDS, text) ? (WORDS[text] ?? "unrated") : "unrated";
}

/** The severity of a CVSS score of 0.0 to 10.0 (CVSS v3.1, section 5); unrated for 0 and what is no score. */
export function severityOfScore(value: unknown): Severity {
  const text = rawText(value)?.trim() ?? "";
  const score = /^\d{1,2}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : 0;
  if (score === 0 || score > 10) return "unrated";
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

/** The worst of some; unrated only where all are. */
export function worst(severities: Iterable<Severity>): Severity {
  const found = new Set(severities);
  return SEVERITIES.find((each) => found.has(each)) ?? "unrated";
}
