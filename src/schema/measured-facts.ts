import type { Localized } from "../problem/problem.ts";
import type { MeasuredFact, Observations } from "./generated/observations.ts";

/** An observed value; `null` in no place: what is not there is an absence. */
export type FactValue = string | number | boolean;
export type FactUnit = NonNullable<Observations["observations"][number]["unit"]>;

/**
 * What a fact is. count: a whole number from 0. number: any number from 0. date: YYYY-MM-DD. address: an absolute
 * https or http address. text: one line.
 */
export type FactType = "count" | "number" | "boolean" | "date" | "address" | "text";

export interface FactDefinition {
  readonly type: FactType;
  readonly unit: FactUnit | null;
  /** What it is called in tables and explanations. */
  readonly label: Localized;
}

/** Everything that a machine can measure of software, in the order in which observations are written. */
export const MEASURED_FACTS: Readonly<Record<MeasuredFact, FactDefinition>> = {
  "git/first-commit": plain("date", "Erster Commit", "First commit"),
  "git/last-commit": plain("date", "Letzter Commit", "Last commit"),
  "git/commits": count("commits", "Commits", "Commits"),
  "git/authors": count("persons", "Personen, die beigetragen haben", "People who contributed"),
  "git/contributor-absence": count(
    "persons",
    "Personen, auf die die Hälfte der Commits entfällt",
    "People behind half of the commits",
  ),
  "git/organisations": count(
    "organisations",
    "Organisationen, die beigetragen haben",
    "Organisations that contributed",
  ),
  "git/elephant-factor": count(
    "organisations",
    "Organisationen, auf die die Hälfte der Commits entfällt",
    "Organisations behind half of the commits",
  ),
  "git/tags": count("tags", "Tags", "Tags"),
  "git/signed-tags": count(
    "tags",
    "Tags mit Signatur (nicht geprüft)",
    "Tags with a signature (not verified)",
  ),
  "git/latest-tag": plain("text", "Neuester Tag", "Latest tag"),
  "git/latest-tag-date": plain("date", "Datum des neuesten Tags", "Date of the latest tag"),
  "files/security-policy": plain(
    "boolean",
    "SECURITY.md im Hauptverzeichnis",
    "SECURITY.md in the root folder",
  ),
  "files/changelog": plain("boolean", "Änderungsprotokoll", "Changelog"),
  "files/contributing": plain("boolean", "Anleitung zum Mitmachen", "Contribution guide"),
  "files/license": plain("boolean", "Lizenztext", "Licence text"),
  "files/code-of-conduct": plain("boolean", "Verhaltensregeln", "Code of conduct"),
  "files/publiccode": plain("boolean", "publiccode.yml", "publiccode.yml"),
  "files/ci-configuration": plain(
    "boolean",
    "Konfiguration für automatische Tests (CI)",
    "Configuration of automated tests (CI)",
  ),
  "files/reuse": plain("boolean", "Lizenzangaben nach REUSE", "Licence information by REUSE"),
  "forge/archived": plain("boolean", "Repository stillgelegt", "Repository archived"),
  "forge/moved-to": plain("address", "Umgezogen nach", "Moved to"),
  "forge/default-branch": plain("text", "Standard-Branch", "Default branch"),
  "forge/issues-enabled": plain(
    "boolean",
    "Öffentliche Meldestelle für Fehler und Wünsche",
    "Public issue tracker",
  ),
  "forge/issues-opened": count("issues", "Neue Issues", "Issues opened"),
  "forge/issue-reaction": amount(
    "days",
    "Mittlere Zeit bis zur ersten Antwort auf Issues",
    "Mean time to the first answer to issues",
  ),
  "forge/merge-requests": count(
    "merge-requests",
    "Übernommene Merge Requests",
    "Merged merge requests",
  ),
  "forge/reviewed-merge-requests": count(
    "merge-requests",
    "Von einer zweiten Person geprüfte Merge Requests",
    "Merge requests reviewed by a second person",
  ),
  "forge/releases": count("releases", "Releases", "Releases"),
  "forge/latest-release": plain("text", "Neuestes Release", "Latest release"),
  "forge/latest-release-date": plain(
    "date",
    "Datum des neuesten Release",
    "Date of the latest release",
  ),
  "forge/packages": count("packages", "Veröffentlichte Pakete", "Published packages"),
  "forge/ci-runs": count("runs", "Läufe der automatischen Tests", "Runs of the automated tests"),
  "forge/successful-ci-runs": count(
    "runs",
    "Erfolgreiche Läufe der automatischen Tests",
    "Successful runs of the automated tests",
  ),
  "forge/branch-protected": plain(
    "boolean",
    "Standard-Branch geschützt",
    "Default branch protected",
  ),
  "forge/force-push-allowed": plain(
    "boolean",
    "Überschreiben des Standard-Branchs erlaubt",
    "Force push to the default branch allowed",
  ),
  "forge/critical-fix-time": amount(
    "days",
    "Längste Zeit bis zur Behebung einer kritischen Lücke",
    "Longest time until a critical vulnerability was fixed",
  ),
  "scan/vulnerabilities": count(
    "findings",
    "Offene bekannte Schwachstellen",
    "Open known vulnerabilities",
  ),
  "scan/vulnerabilities-critical": count(
    "findings",
    "Offene kritische Schwachstellen",
    "Open critical vulnerabilities",
  ),
  "scan/vulnerabilities-high": count(
    "findings",
    "Offene hohe Schwachstellen",
    "Open high vulnerabilities",
  ),
  "scan/vulnerabilities-medium": count(
    "findings",
    "Offene mittlere Schwachstellen",
    "Open medium vulnerabilities",
  ),
  "scan/vulnerabilities-low": count(
    "findings",
    "Offene geringe Schwachstellen",
    "Open low vulnerabilities",
  ),
  "scan/vulnerabilities-unrated": count(
    "findings",
    "Offene Schwachstellen ohne Einstufung",
    "Open vulnerabilities without a rating",
  ),
  "scan/vulnerabilities-answered": count(
    "findings",
    "Beantwortete Schwachstellen",
    "Answered vulnerabilities",
  ),
  "scan/vulnerabilities-fixable": count(
    "findings",
    "Offene Schwachstellen, für die es eine Behebung gibt",
    "Open vulnerabilities that have a fix",
  ),
  "scan/vex-statements": count(
    "statements",
    "Schwachstellen, zu denen es eine Stellungnahme gibt (VEX)",
    "Vulnerabilities with a statement on them (VEX)",
  ),
  "scan/misconfigurations": count("findings", "Fehlkonfigurationen", "Misconfigurations"),
  "scan/secrets": count("findings", "Gefundene Geheimnisse", "Secrets found"),
  "scan/license-violations": count(
    "findings",
    "Offene Verstöße gegen Lizenzregeln",
    "Open violations of licence rules",
  ),
  "scan/license-violations-answered": count(
    "findings",
    "Beantwortete Verstöße gegen Lizenzregeln",
    "Answered violations of licence rules",
  ),
  "scan/unmapped-licenses": count(
    "findings",
    "Lizenzen, die die Regeln nicht einordnen",
    "Licences that the rules do not classify",
  ),
  "scan/components": count(
    "components",
    "Komponenten in der Stückliste",
    "Components in the bill of materials",
  ),
  "scan/code-errors": count("findings", "Fehler aus der Codeanalyse", "Errors from code analysis"),
  "scan/code-warnings": count(
    "findings",
    "Warnungen aus der Codeanalyse",
    "Warnings from code analysis",
  ),
  "scan/code-notes": count("findings", "Hinweise aus der Codeanalyse", "Notes from code analysis"),
  "scorecard/score": amount(
    "points",
    "OpenSSF Scorecard (0 bis 10)",
    "OpenSSF Scorecard (0 to 10)",
  ),
  "scorecard/checks-run": count(
    "checks",
    "Prüfungen der Scorecard mit Ergebnis",
    "Scorecard checks with a result",
  ),
  "reuse/compliant": plain("boolean", "Entspricht REUSE", "Conforms to REUSE"),
  "reuse/files": count("files", "Von REUSE geprüfte Dateien", "Files checked by REUSE"),
  "reuse/files-without-license": count(
    "files",
    "Dateien ohne Lizenzangabe",
    "Files without licence information",
  ),
  "reuse/files-without-copyright": count(
    "files",
    "Dateien ohne Urheberangabe",
    "Files without copyright information",
  ),
  "best-practices/level": plain(
    "text",
    "OpenSSF Best Practices, Stufe",
    "OpenSSF Best Practices, level",
  ),
  "best-practices/progress": amount(
    "percent",
    "OpenSSF Best Practices, erfüllte Kriterien",
    "OpenSSF Best Practices, criteria met",
  ),
  "attestation/sbom": plain(
    "boolean",
    "Bescheinigung mit Stückliste (SBOM)",
    "Attestation with a bill of materials (SBOM)",
  ),
  "attestation/vex": plain(
    "boolean",
    "Bescheinigung mit Stellungnahme zu Schwachstellen (VEX)",
    "Attestation with statements on vulnerabilities (VEX)",
  ),
  "attestation/provenance": plain(
    "boolean",
    "Bescheinigung der Herkunft von Build und Quelltext (SLSA)",
    "Attestation of build and source provenance (SLSA)",
  ),
  "attestation/builder": plain("text", "Wer gebaut hat", "Who built it"),
};

function count(unit: FactUnit, de: string, en: string): FactDefinition {
  return { type: "count", unit, label: { de, en } };
}

function amount(unit: FactUnit, de: string, en: string): FactDefinition {
  return { type: "number", unit, label: { de, en } };
}

function plain(type: FactType, de: string, en: string): FactDefinition {
  return { type, unit: null, label: { de, en } };
}

/** Whether a value is of the fact's type; a share or a count below 0, or not a number, is not. */
export function isFactValue(fact: MeasuredFact, value: FactValue): boolean {
  return isValueOf(MEASURED_FACTS[fact].type, value);
}

/** Whether a value is of a type of facts. */
export function isValueOf(type: FactType, value: FactValue): boolean {
  switch (type) {
    case "count":
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);
    case "address":
      return typeof value === "string" && /^https?:\/\//u.test(value);
    case "text":
      return typeof value === "string" && value !== "" && !/[\n\r]/u.test(value);
    default:
      return type satisfies never;
  }
}
