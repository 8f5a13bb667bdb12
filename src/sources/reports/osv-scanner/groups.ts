import { at, field, isMap, items, name, rawText } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import type { Affected, Finding, Severity } from "../reading.ts";
import { baseScore } from "../values/cvss.ts";
import { line } from "../values/line.ts";
import { severityOf, severityOfScore, worst } from "../values/severity.ts";
import { fixesIn, purlOfPackage } from "./osv-record.ts";

/**
 * The vulnerabilities of one package: one for each group, as the program has already put the names of one together.
 * Very early files have no groups; then each record is one.
 */
export function findingsOfPackage(each: unknown): readonly Finding[] {
  const described = field(each, "package");
  const affected: Affected = {
    purl: purlOfPackage(described),
    name: line(field(described, "name")),
    version: line(field(described, "version")),
  };
  const records = items(field(each, "vulnerabilities")).filter(isMap);
  const groups = field(each, "groups");
  const listed = Array.isArray(groups)
    ? groups
    : records.map((record) => ({ ids: [field(record, "id")] }));
  const byId = new Map(records.map((record) => [line(field(record, "id")), record]));
  return listed.flatMap((group) => findingOf(group, affected, described, byId));
}

function findingOf(
  group: unknown,
  affected: Affected,
  described: unknown,
  byId: ReadonlyMap<string | null, unknown>,
): readonly Finding[] {
  const ids = items(field(group, "ids"))
    .map(line)
    .filter((id) => id !== null);
  const [id] = ids;
  if (id === undefined) return [];
  const records = ids.flatMap((each) => byId.get(each) ?? []);
  // A record that its authors withdrew is no vulnerability any more (OSV schema, withdrawn).
  if (records.length > 0 && records.every((each) => rawText(field(each, "withdrawn")) !== null))
    return [];
  const aliases = [...ids, ...items(field(group, "aliases")).map(line)].filter(
    (each) => each !== null && each !== id,
  );
  return [
    {
      id,
      aliases: [...new Set(aliases.filter((each) => each !== null))].slice(
        0,
        REPORT_LIMITS.perFinding,
      ),
      ...ratingOf(group, records),
      affected,
      fixedIn: fixesIn(records, described),
      answer: isLeftOut(group, ids) ? "suppressed" : null,
    },
  ];
}

/**
 * The program's own score of the group; files of version 1 have none, then the label of the record's database,
 * then what its vector comes to.
 */
function ratingOf(
  group: unknown,
  records: readonly unknown[],
): Pick<Finding, "severity" | "ratedBy"> {
  const scored = severityOfScore(field(group, "max_severity"));
  if (scored !== "unrated") return { severity: scored, ratedBy: "CVSS" };
  for (const rate of [severityOfLabel, severityOfVector]) {
    const severity = worst(records.map(rate));
    const first = records.find((each) => rate(each) === severity);
    if (severity !== "unrated") return { severity, ratedBy: databaseOf(first) };
  }
  return { severity: "unrated", ratedBy: null };
}

function severityOfLabel(record: unknown): Severity {
  return severityOf(at(record, "database_specific", "severity"));
}

/** The severity of a record may stand with each package that it affects (OSV schema, affected[].severity). */
function severityOfVector(record: unknown): Severity {
  const holders = [record, ...items(field(record, "affected"))];
  const vectors = holders.flatMap((each) => items(field(each, "severity")));
  return worst(vectors.map((each) => severityOfScore(baseScore(field(each, "score")))));
}

/** The prefix of an id names its database (OSV schema, id). */
function databaseOf(record: unknown): string | null {
  return name(field(record, "id"))?.split("-")[0]?.toLowerCase() ?? null;
}

/** What its own analysis leaves out: code that is never called, or what the distribution calls unimportant. */
function isLeftOut(group: unknown, ids: readonly string[]): boolean {
  const analysis = field(group, "experimental_analysis") ?? field(group, "experimentalAnalysis");
  return ids.every((id) => {
    const found = field(analysis, id);
    return field(found, "called") === false || field(found, "unimportant") === true;
  });
}
