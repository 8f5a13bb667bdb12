// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * What a machine can measure of software; src/schema/measured-facts.ts says what each means.
 */
export type MeasuredFact =
  | "git/first-commit"
  | "git/last-commit"
  | "git/commits"
  | "git/authors"
  | "git/contributor-absence"
  | "git/organisations"
  | "git/elephant-factor"
  | "git/tags"
  | "git/signed-tags"
  | "git/latest-tag"
  | "git/latest-tag-date"
  | "files/security-policy"
  | "files/changelog"
  | "files/contributing"
  | "files/license"
  | "files/code-of-conduct"
  | "files/publiccode"
  | "files/ci-configuration"
  | "files/reuse"
  | "forge/archived"
  | "forge/moved-to"
  | "forge/default-branch"
  | "forge/issues-enabled"
  | "forge/issues-opened"
  | "forge/issue-reaction"
  | "forge/merge-requests"
  | "forge/reviewed-merge-requests"
  | "forge/releases"
  | "forge/latest-release"
  | "forge/latest-release-date"
  | "forge/packages"
  | "forge/ci-runs"
  | "forge/successful-ci-runs"
  | "forge/branch-protected"
  | "forge/force-push-allowed"
  | "forge/critical-fix-time"
  | "scan/vulnerabilities"
  | "scan/vulnerabilities-critical"
  | "scan/vulnerabilities-high"
  | "scan/vulnerabilities-medium"
  | "scan/vulnerabilities-low"
  | "scan/vulnerabilities-unrated"
  | "scan/vulnerabilities-answered"
  | "scan/vulnerabilities-fixable"
  | "scan/vex-statements"
  | "scan/misconfigurations"
  | "scan/secrets"
  | "scan/license-violations"
  | "scan/license-violations-answered"
  | "scan/unmapped-licenses"
  | "scan/components"
  | "scan/code-errors"
  | "scan/code-warnings"
  | "scan/code-notes"
  | "scorecard/score"
  | "scorecard/checks-run"
  | "reuse/compliant"
  | "reuse/files"
  | "reuse/files-without-license"
  | "reuse/files-without-copyright"
  | "best-practices/level"
  | "best-practices/progress"
  | "attestation/sbom"
  | "attestation/vex"
  | "attestation/provenance"
  | "attestation/builder";
/**
 * One line of plain text.
 */
export type Line = string;
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * When (RFC 3339, UTC). Of a report that does not say it: when these bytes were first fetched.
 */
export type Moment = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * declared: somebody says so. observed: seen in the repository or at the forge. scanned: a tool's report. attested: a signed statement whose signature was verified.
 */
export type Trust = "declared" | "observed" | "scanned" | "attested";
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * Why a source did not answer: not-permitted (401, 403), not-found (404, 410), rate-limited (429), server-error (5xx), timeout, unreachable (no connection), moved (a redirect that leads nowhere or round in circles), login (it leads to a login page), not-understood (no reply of the expected format), too-large, refused (an address that may not be asked).
 */
export type UnavailableReason =
  | "not-permitted"
  | "not-found"
  | "rate-limited"
  | "server-error"
  | "timeout"
  | "unreachable"
  | "moved"
  | "login"
  | "not-understood"
  | "too-large"
  | "refused";

/**
 * The machine's word on one software entry: dated facts from upstream. Never edited by hand.
 */
export interface Observations {
  /**
   * What was found, in the order of the facts: one for each fact; of what reports say, one for each fact and report.
   */
  observations: Observation[];
  /**
   * What was looked for and is not there, which is an answer too.
   */
  absent?: Absence[];
  /**
   * Sources that gave no answer. What they said before stays above, with its date.
   */
  unavailable?: Unavailability[];
}
export interface Observation {
  fact: MeasuredFact;
  value: string | number | boolean;
  unit?:
    | "commits"
    | "persons"
    | "organisations"
    | "tags"
    | "issues"
    | "merge-requests"
    | "releases"
    | "packages"
    | "runs"
    | "days"
    | "percent"
    | "points"
    | "findings"
    | "components"
    | "files"
    | "checks"
    | "statements";
  /**
   * What was counted, where each has an id of its own; at most 500 of them, the worst first.
   *
   * @maxItems 500
   */
  findings?: ScanFinding[];
  window?: Window;
  measured: Moment;
  source: Tool;
  subject?: Subject;
  evidence?: Evidence;
  trust: Trust;
}
export interface ScanFinding {
  id: Line;
  /**
   * @maxItems 20
   */
  aliases?: Line[];
  severity: "critical" | "high" | "medium" | "low" | "unrated";
  ratedBy?: Line;
  /**
   * The package URLs, or names with versions, of what it is in; at most 20 of them.
   *
   * @minItems 1
   * @maxItems 20
   */
  components?: Line[];
  fixedIn?: Line;
  /**
   * Why it is not open. not-affected, fixed: a statement of the maintainers says so (VEX). suppressed: the tool was told to leave it out, or leaves it out because the code in question is never called.
   */
  answer?: "not-affected" | "fixed" | "suppressed";
}
/**
 * The days that the value covers, both included.
 */
export interface Window {
  from: Date;
  to: Date;
}
/**
 * Who says so: the program, its version and its set of rules or data.
 */
export interface Tool {
  tool: Line;
  version?: Line;
  ruleSet?: Line;
}
/**
 * What exactly was measured.
 */
export interface Subject {
  commit?: string;
  tag?: Line;
  digest?: string;
}
/**
 * Where it can be looked up, and the SHA-256 of what was read there.
 */
export interface Evidence {
  url: WebAddress;
  sha256?: string;
}
export interface Absence {
  fact: MeasuredFact;
  /**
   * nothing-to-measure: there was no issue, tag or merge request in the window. switched-off: the project does not use this. not-found: it is not where it would be.
   */
  reason: "nothing-to-measure" | "switched-off" | "not-found";
  window?: Window;
  measured: Moment;
  source: Tool;
  subject?: Subject;
  evidence?: Evidence;
}
export interface Unavailability {
  source: Id;
  /**
   * The facts that are not known because of it; left out: all that this source would have said (with `url`: all from there).
   *
   * @minItems 1
   */
  facts?: MeasuredFact[];
  reason: UnavailableReason;
  since: Date;
  url?: WebAddress;
}
