import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, rawText } from "../../../sbom/value.ts";
import { type ReportReading, reading, type StatedFact } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { momentOf } from "../values/moment.ts";
import { subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";

/** OpenSSF Scorecard, of the command line and of the weekly runs; with `--format probe` there is no score. */
export const SCORECARD: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    const has = (key: string) => Array.isArray(field(value, key));
    return isMap(field(value, "scorecard")) && (has("checks") || has("findings"));
  },
  read: readScorecard,
};

function readScorecard(content: Content): ReportReading {
  const value = dataOf(content);
  const isProbe = field(value, "checks") === undefined;
  const checks = items(field(value, "checks"));
  if (!isProbe && checks.length === 0) throw new Refused(malformed("OpenSSF Scorecard", "checks"));
  const repository = rawText(at(value, "repo", "name") ?? at(value, "repository", "name")) ?? "";
  const isLocal = repository.startsWith("file:");
  const conclusive = checks.filter((each) => isScore(field(each, "score"))).length;
  const score = field(value, "score");
  // A local run has a few checks only, and a better score for it; -1 means that no check came to a result.
  const isComparable = !isProbe && !isLocal && conclusive > 0 && isScore(score);
  const facts: readonly StatedFact[] = [
    ...(isComparable ? [{ fact: "scorecard/score", value: Number(score) } as const] : []),
    ...(isProbe ? [] : [{ fact: "scorecard/checks-run", value: conclusive } as const]),
  ];
  return reading("scorecard", {
    tool: toolOf(
      "OpenSSF Scorecard",
      at(value, "scorecard", "version"),
      rulesOf(checks.length, isLocal),
    ),
    time: momentOf(field(value, "date")),
    subject: subjectOf({
      commit: at(value, "repo", "commit") ?? at(value, "repository", "commit"),
    }),
    scanned: isProbe || conclusive > 0,
    facts,
    absent: isComparable ? [] : ["scorecard/score"],
  });
}

/** 0 to 10; -1 is no result and must never be averaged or shown as one. */
function isScore(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 10;
}

/** What the score comes from, so that nobody compares 5 checks with 18. */
function rulesOf(checks: number, isLocal: boolean): string | null {
  if (checks === 0) return null;
  return isLocal ? `${checks} checks, local run, not comparable` : `${checks} checks`;
}
