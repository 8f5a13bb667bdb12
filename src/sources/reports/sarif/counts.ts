import { at, items } from "../../../sbom/value.ts";
import type { MeasuredFact, Tool } from "../../../schema/generated/observations.ts";
import type { StatedFact } from "../reading.ts";
import { isAdvisory, isVulnerabilityScanner } from "./advisories.ts";
import type { SarifResult } from "./result.ts";

export const CODE_FACTS = [
  "scan/code-errors",
  "scan/code-warnings",
  "scan/code-notes",
] as const satisfies readonly MeasuredFact[];

/** Scanners of images and configurations mark their rules with what they are about. */
const TAGS = [
  ["misconfiguration", "scan/misconfigurations"],
  ["secret", "scan/secrets"],
] as const;

/** Open results by level; those that are no finding in code are counted as what they are, or not at all. */
export function factsOfResults(
  results: readonly SarifResult[],
  tool: Tool | null,
): readonly StatedFact[] {
  const open = results.filter((each) => !isAdvisory(each) && !each.isSuppressed);
  if (isVulnerabilityScanner(tool)) {
    return TAGS.flatMap(([tag, fact]) => {
      const about = results.filter((each) => hasTag(each, tag));
      const value = open.filter((each) => hasTag(each, tag)).length;
      return about.length === 0 ? [] : [{ fact, value }];
    });
  }
  if (results.length > 0 && results.every(isAdvisory)) return [];
  const levels = ["error", "warning", "note"] as const;
  return levels.map((level, index) => ({
    fact: CODE_FACTS[index] ?? "scan/code-notes",
    value: open.filter((each) => each.level === level).length,
  }));
}

function hasTag({ rule }: SarifResult, tag: string): boolean {
  return items(at(rule, "properties", "tags")).includes(tag);
}
