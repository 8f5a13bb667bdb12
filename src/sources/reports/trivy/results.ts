import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items } from "../../../sbom/value.ts";
import type { ScanFinding } from "../../../schema/generated/observations.ts";
import { counted } from "../findings/vulnerability-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import type { Answer, Finding, StatedFact } from "../reading.ts";
import { line } from "../values/line.ts";
import { severityOf } from "../values/severity.ts";

/** Classes of results that packages are looked up for; before 0.19 results had none. */
const OF_PACKAGES: ReadonlySet<unknown> = new Set([undefined, null, "", "os-pkgs", "lang-pkgs"]);

/** What a report leaves out because it was told so, and why (experimental since 0.50). */
const MODIFIED = "ExperimentalModifiedFindings";

/**
 * The vulnerabilities of all results, those left out by VEX documents and ignore files with their answer; null
 * where every result is about something else than packages, so that nobody looked for any.
 */
export function findingsIn(results: readonly unknown[]): readonly Finding[] | null {
  const isAbout = (result: unknown) =>
    OF_PACKAGES.has(field(result, "Class")) || field(result, "Vulnerabilities") !== undefined;
  if (results.length > 0 && !results.some(isAbout)) return null;
  const findings: Finding[] = [];
  for (const result of results) {
    const open = items(field(result, "Vulnerabilities")).map((each) => findingOf(each, null));
    for (const each of [...open, ...modifiedIn(result)]) if (each) findings.push(each);
    if (findings.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  }
  return findings;
}

function modifiedIn(result: unknown): readonly (Finding | null)[] {
  const modified = items(field(result, MODIFIED));
  const vulnerabilities = modified.filter((each) => field(each, "Type") === "vulnerability");
  return vulnerabilities.map((each) => {
    return findingOf(field(each, "Finding"), answerOf(field(each, "Status")));
  });
}

function answerOf(status: unknown): Answer {
  if (status === "not_affected") return "not-affected";
  return status === "fixed" ? "fixed" : "suppressed";
}

function findingOf(each: unknown, answer: Answer | null): Finding | null {
  const id = line(field(each, "VulnerabilityID"));
  if (!isMap(each) || id === null) return null;
  const fixed = line(field(each, "FixedVersion"));
  return {
    id,
    aliases: [],
    severity: severityOf(field(each, "Severity")),
    ratedBy: line(field(each, "SeveritySource")),
    affected: {
      purl: line(at(each, "PkgIdentifier", "PURL") ?? purlOf(field(each, "PkgRef"))),
      name: line(field(each, "PkgName")),
      version: line(field(each, "InstalledVersion")),
    },
    fixedIn: fixed === null ? [] : fixed.split(", ").slice(0, REPORT_LIMITS.perFinding),
    answer: answer ?? (field(each, "Status") === "not_affected" ? "not-affected" : null),
  };
}

/** Until 0.48 the reference was a package URL where there was one. */
function purlOf(reference: unknown): unknown {
  return typeof reference === "string" && reference.startsWith("pkg:") ? reference : null;
}

/** Misconfigurations and secrets, where one of the results is about them: else nobody looked. */
export function factsIn(results: readonly unknown[]): readonly StatedFact[] {
  const has = (type: string) => results.some((result) => field(result, "Class") === type);
  const failed = listed(results, "Misconfigurations").filter(isFailure);
  return [
    ...(has("config") ? [counted("scan/misconfigurations", failed.flatMap(ruleOf("ID")))] : []),
    ...(has("secret")
      ? [counted("scan/secrets", listed(results, "Secrets").flatMap(ruleOf("RuleID")))]
      : []),
  ];
}

function listed(results: readonly unknown[], key: string): readonly unknown[] {
  const found = results.flatMap((result) => items(field(result, key)));
  if (found.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  return found;
}

/** Those that passed, or that somebody made an exception for, are listed when the program was asked to. */
function isFailure(each: unknown): boolean {
  return ["FAIL", undefined].some((status) => status === field(each, "Status"));
}

/** Neither the path nor the text that was found: both may hold what nobody should read here. */
function ruleOf(key: string): (each: unknown) => readonly ScanFinding[] {
  return (each) => {
    const id = line(field(each, key));
    return id === null ? [] : [{ id, severity: severityOf(field(each, "Severity")) }];
  };
}
