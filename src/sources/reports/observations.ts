import { MEASURED_FACTS } from "../../schema/measured-facts.ts";
import type { Absence, Observation, ReportPlace, SourceResult } from "../source.ts";
import { answerFindings, groupsIn } from "./findings/answer-findings.ts";
import { VULNERABILITY_FACTS, vulnerabilityFacts } from "./findings/vulnerability-facts.ts";
import { REPORT_NAMES, type ReportReading, type StatedFact } from "./reading.ts";
import { toolOf } from "./values/tool.ts";

/** A report that was read, and where. */
export interface ReadReport {
  readonly place: ReportPlace;
  readonly readings: readonly ReportReading[];
  /** Of the bytes that were read, in hexadecimal digits. */
  readonly sha256: string;
  /** When the host says that they were written, RFC 3339, UTC. */
  readonly modified?: string;
}

export type ReportResult = Pick<SourceResult, "observations" | "absent">;

/** Facts that depend on what other reports of the entry say. */
export const ANSWERABLE: [Observation["fact"], ...Observation["fact"][]] = [
  "scan/vulnerabilities-fixable",
  ...VULNERABILITY_FACTS,
];

/**
 * What all reports of one entry say, each for itself, with the answers that its VEX documents give to the findings of
 * its scanners. What a format does not say of itself comes from `place`. Of several documents in one file that state
 * the same fact the first counts. `now` (RFC 3339, UTC) is when they were fetched.
 */
export function observationsOf(
  reports: readonly ReadReport[],
  now: string,
): readonly (ReportResult & { readonly place: ReportPlace })[] {
  const placed = reports.map((report) =>
    report.readings.map((each) => inPlace(each, report.place)),
  );
  const all = placed.flat();
  const groups = groupsIn(all);
  const answered = answerFindings(all, groups);
  let from = 0;
  return reports.map((report) => {
    const own = answered.slice(from, from + report.readings.length);
    from += report.readings.length;
    const found = own.flatMap((read) =>
      [...vulnerabilityFacts(read, groups), ...read.facts].map((stated) =>
        observationOf(stated, read, report, now),
      ),
    );
    const missing = own.flatMap((read) =>
      read.absent.map((fact): Absence => {
        return { fact, reason: "nothing-to-measure", ...circumstances(read, report, now) };
      }),
    );
    const observations = firstOfEach(found);
    const known = new Set(observations.map(({ fact }) => fact));
    const absent = firstOfEach(missing.filter(({ fact }) => !known.has(fact)));
    return { place: report.place, observations, absent };
  });
}

/** What the format says of itself, and where it is silent, what curation.yml says. */
function inPlace(read: ReportReading, place: ReportPlace): ReportReading {
  const stated = toolOf(place.tool, place.version);
  const own = read.tool ?? stated ?? { tool: REPORT_NAMES[read.format] };
  const isSilent = own.version === undefined && place.version !== undefined;
  const tool = isSilent ? (toolOf(own.tool, place.version, own.ruleSet) ?? own) : own;
  const subject = { ...place.subject, ...read.subject };
  const names = subject.digest === undefined ? [] : [subject.digest];
  return { ...read, tool, subject, names: [...new Set([...read.names, ...names])] };
}

function observationOf(
  stated: StatedFact,
  read: ReportReading,
  report: ReadReport,
  now: string,
): Observation {
  const { fact, value, findings, trust = read.trust } = stated;
  const { unit } = MEASURED_FACTS[fact];
  return {
    fact,
    value,
    ...(unit === null ? {} : { unit }),
    ...(findings === undefined ? {} : { findings: [...findings] }),
    ...circumstances(read, report, now),
    trust,
  };
}

function circumstances(read: ReportReading, { place, sha256, modified }: ReadReport, now: string) {
  const { tool, subject } = read;
  // A report that says it is of tomorrow would never grow old.
  const measured = [read.time, modified, now].find((time) => time && time <= now) ?? now;
  return {
    measured,
    source: tool ?? { tool: REPORT_NAMES[read.format] },
    ...(Object.keys(subject).length === 0 ? {} : { subject }),
    evidence: { url: place.url, sha256 },
  };
}

function firstOfEach<T extends { readonly fact: Observation["fact"] }>(list: readonly T[]): T[] {
  return [...new Map(list.toReversed().map((each) => [each.fact, each])).values()].toReversed();
}
