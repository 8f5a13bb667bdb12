import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, pairs, rawText } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import type { Answer, Finding, Severity } from "../reading.ts";
import { baseScore } from "../values/cvss.ts";
import { line } from "../values/line.ts";
import { severityOf, severityOfScore, worst } from "../values/severity.ts";
import { matcherOf } from "./pattern.ts";

/** Reasons of resolutions which say that there is no vulnerability; all others accept one. */
const NONE = /^(?:INEFFECTIVE|INVALID_MATCH|NOT_A)_VULNERABILITY$/u;

/** The vulnerabilities that ORT's advisor found, by package: `results.<id>`, until version 26 one level deeper. */
export function adviceIn(advisor: unknown, resolutions: readonly unknown[]): readonly Finding[] {
  const results = at(advisor, "results", "advisor_results") ?? field(advisor, "results");
  const answer = answersBy(resolutions);
  const findings: Finding[] = [];
  for (const [id, advice] of pairs(results)) {
    const found = items(advice).flatMap((each) => items(field(each, "vulnerabilities")));
    for (const each of found.flatMap((one) => vulnerabilityOf(one, { id }))) {
      findings.push({ ...each, answer: answer(each.id) });
    }
    if (findings.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  }
  return findings;
}

/** Resolutions of vulnerabilities match ids, also with patterns. */
function answersBy(resolutions: readonly unknown[]): (id: string) => Answer | null {
  const idsOf = (list: readonly unknown[]) => list.map((each) => field(each, "id"));
  const isNone = (each: unknown) => NONE.test(rawText(field(each, "reason")) ?? "");
  const none = matcherOf(idsOf(resolutions.filter(isNone)));
  const accepted = matcherOf(idsOf(resolutions.filter((each) => !isNone(each))));
  return (id) => {
    if (none(id)) return "not-affected";
    return accepted(id) ? "suppressed" : null;
  };
}

/** A vulnerability in a package: `type:namespace:name:version`, with a package URL where there is one. */
export function vulnerabilityOf(
  vulnerability: unknown,
  about: { readonly id: unknown; readonly purl?: unknown },
): readonly Finding[] {
  const id = line(field(vulnerability, "id"));
  if (!isMap(vulnerability) || id === null) return [];
  const [, namespace = "", name = "", version = ""] = (rawText(about.id) ?? "").split(":");
  return [
    {
      id,
      aliases: [],
      ...ratingOf(items(field(vulnerability, "references"))),
      affected: {
        purl: line(about.purl),
        name: line([namespace, name].filter((part) => part !== "").join("/")),
        version: line(version),
      },
      fixedIn: [],
      answer: null,
    },
  ];
}

/** `CVSS:4.0` before `CVSS:3.1` before `CVSS2`; what else there is has no common scale, but may have a word. */
function ratingOf(references: readonly unknown[]): Pick<Finding, "severity" | "ratedBy"> {
  const rated = references.slice(0, 1000).map((each) => ({
    system: rawText(field(each, "scoring_system")) ?? "",
    severity: severityOfReference(each),
  }));
  const known = rated.filter(({ severity }) => severity !== "unrated");
  const [newest] = known.map(({ system }) => system).sort((a, b) => rank(b) - rank(a));
  const alike = known.filter(({ system }) => system === newest);
  return {
    severity: worst(alike.map(({ severity }) => severity)),
    ratedBy: newest === undefined ? null : line(newest),
  };
}

function rank(system: string): number {
  return Number(/^CVSS:?v?(\d(?:\.\d)?)/iu.exec(system)?.[1] ?? 0);
}

/** Until 2024 the score stood where the severity should be. */
function severityOfReference(reference: unknown): Severity {
  const isCvss = /^CVSS/iu.test(rawText(field(reference, "scoring_system")) ?? "");
  const values = [
    severityOf(field(reference, "severity")),
    ...(isCvss
      ? [
          severityOfScore(field(reference, "score")),
          severityOfScore(field(reference, "severity")),
          severityOfScore(baseScore(field(reference, "vector"))),
        ]
      : []),
  ];
  return values.find((each) => each !== "unrated") ?? "unrated";
}
