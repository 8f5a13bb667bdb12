import { at, field, items, rawText } from "../../../sbom/value.ts";
import type { Tool } from "../../../schema/generated/observations.ts";
import type { Affected, Finding } from "../reading.ts";
import { line } from "../values/line.ts";
import { severityOf, severityOfScore, worst } from "../values/severity.ts";
import type { SarifResult } from "./result.ts";

/** The id of an advisory at the beginning of a rule's id; Grype appends the package to it. */
const ADVISORY = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3})(?![0-9a-z])/u;

/** How Trivy writes the package into the text of a result. */
const PACKAGE = /^Package: (\S+)\nInstalled Version: (\S+)\n/u;
const FIX = /^Fixed Version: (\S.*)$/mu;

/** Programs that look for known vulnerabilities, so that no result means none. */
const SCANNERS = /^(?:trivy|grype|osv-scanner|osv_scanner)$/iu;

export function isVulnerabilityScanner(tool: Tool | null): boolean {
  return SCANNERS.test(tool?.tool ?? "");
}

/** Whether a result is a known vulnerability of a component, not a finding in the code. */
export function isAdvisory({ ruleId }: SarifResult): boolean {
  return ADVISORY.test(ruleId);
}

/** The known vulnerabilities among results; null where nobody looked for any. */
export function findingsOfResults(
  results: readonly SarifResult[],
  tool: Tool | null,
): readonly Finding[] | null {
  const found = results.filter(isAdvisory);
  const isClean = results.length === 0 && isVulnerabilityScanner(tool);
  return found.length > 0 || isClean ? found.map(findingOf) : null;
}

function findingOf({ ruleId, rule, result, isSuppressed }: SarifResult): Finding {
  const id = ADVISORY.exec(ruleId)?.[0] ?? ruleId;
  const text = rawText(at(result, "message", "text"))?.slice(0, 2000) ?? "";
  const fixed = line(FIX.exec(text)?.[1]);
  return {
    id,
    aliases: [],
    severity: severityIn(rule, result),
    ratedBy: null,
    affected: affectedIn(rule, text),
    fixedIn: fixed === null ? [] : fixed.split(", ").slice(0, 50),
    answer: isSuppressed ? "suppressed" : null,
  };
}

/** The score that GitHub asks for, else a word among the tags; the level says how loud to be, not how bad it is. */
function severityIn(rule: unknown, result: unknown): Finding["severity"] {
  const scores = [result, rule].map((each) =>
    severityOfScore(at(each, "properties", "security-severity")),
  );
  const scored = worst(scores);
  if (scored !== "unrated") return scored;
  return worst(
    items(at(rule, "properties", "tags"))
      .slice(0, 100)
      .map(severityOf),
  );
}

/** One package URL of the rule (Grype), else the package in the text (Trivy). */
function affectedIn(rule: unknown, text: string): Affected {
  const urls = items(field(field(rule, "properties"), "purls"));
  const [, name, version] = PACKAGE.exec(text) ?? [];
  return {
    purl: urls.length === 1 ? line(urls[0]) : null,
    name: line(name),
    version: line(version),
  };
}
