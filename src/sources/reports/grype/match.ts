import { at, field, items, rawText } from "../../../sbom/value.ts";
import { aliasesOf } from "../findings/aliases.ts";
import { REPORT_LIMITS } from "../limits.ts";
import type { Answer, Finding } from "../reading.ts";
import { line } from "../values/line.ts";
import { severityOf, severityOfScore } from "../values/severity.ts";

/** A match; none where it has no id. */
export function findingOf(match: unknown): readonly Finding[] {
  const vulnerability = field(match, "vulnerability");
  const id = line(field(vulnerability, "id"));
  if (id === null) return [];
  const related = items(field(match, "relatedVulnerabilities"));
  const aliases = aliasesOf(
    id,
    related.map((each) => field(each, "id")),
  );
  const artifact = field(match, "artifact");
  return [
    {
      id,
      aliases: aliases.slice(0, REPORT_LIMITS.perFinding),
      ...ratingOf(vulnerability, aliases.length > 0 ? related : []),
      affected: {
        purl: line(field(artifact, "purl")),
        name: line(field(artifact, "name")),
        version: line(field(artifact, "version")),
      },
      fixedIn: fixesOf(vulnerability),
      answer: null,
    },
  ];
}

/** The rating of the record that matched; where it has none, that of the same vulnerability elsewhere. */
function ratingOf(
  vulnerability: unknown,
  related: readonly unknown[],
): Pick<Finding, "severity" | "ratedBy"> {
  for (const each of [vulnerability, ...related]) {
    const severity = severityOf(field(each, "severity"));
    if (severity !== "unrated") return { severity, ratedBy: sourceOf(each) };
  }
  // Before 0.10 there were only scores.
  const scores = ["cvssV3", "cvssV2"].map((key) =>
    severityOfScore(at(vulnerability, key, "baseScore")),
  );
  return { severity: scores.find((each) => each !== "unrated") ?? "unrated", ratedBy: null };
}

/** `github:language:java`, `nvd:cpe`, `debian:distro:debian:12`: the first part says who. */
function sourceOf(record: unknown): string | null {
  return line(rawText(field(record, "namespace"))?.split(":")[0]);
}

/** `fixedInVersion` before 0.13. */
function fixesOf(vulnerability: unknown): readonly string[] {
  const versions = [
    ...items(at(vulnerability, "fix", "versions")),
    field(vulnerability, "fixedInVersion"),
  ];
  const known = versions.slice(0, REPORT_LIMITS.perFinding).map(line);
  return [...new Set(known.filter((each) => each !== null))];
}

/**
 * A match that Grype was told to leave out. A rule that asks only for the state of the fix (`--only-fixed`) is a
 * filter of the list and answers nothing: the vulnerability is there, so it stays open.
 */
export function ignoredFinding(match: unknown): readonly Finding[] {
  const rules = items(field(match, "appliedIgnoreRules"));
  const isFilter = rules.length > 0 && rules.every(asksOnlyForFix);
  const answer = isFilter ? null : answerOf(rules);
  return findingOf(match).map((finding) => ({ ...finding, answer }));
}

const OTHER_CONDITIONS = ["vulnerability", "reason", "package", "vex-status", "match-type"];

function asksOnlyForFix(rule: unknown): boolean {
  const isSilent = (key: string) =>
    [undefined, null, ""].some((empty) => empty === field(rule, key));
  return rawText(field(rule, "fix-state")) !== null && OTHER_CONDITIONS.every(isSilent);
}

function answerOf(rules: readonly unknown[]): Answer {
  const said = rules.map((rule) => field(rule, "vex-status"));
  if (said.includes("not_affected")) return "not-affected";
  return said.includes("fixed") ? "fixed" : "suppressed";
}
