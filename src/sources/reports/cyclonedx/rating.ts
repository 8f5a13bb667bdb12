import { at, field, items, rawText } from "../../../sbom/value.ts";
import type { Finding, Severity } from "../reading.ts";
import { baseScore } from "../values/cvss.ts";
import { line } from "../values/line.ts";
import { severityOf, severityOfScore, worst } from "../values/severity.ts";

type Rating = Pick<Finding, "severity" | "ratedBy">;

/** Methods from the newest to those that nobody else can repeat, such as the risk of a program of its own. */
const METHODS = ["CVSSv4", "CVSSv31", "CVSSv3", "CVSSv2", "OWASP", "SSVC"];

/**
 * One rating of several: that of the source that the vulnerability itself names, else one with a public method, the
 * newest first; the worst where several are alike. Never simply the first, which often is the program's own.
 */
export function ratingOf(vulnerability: unknown): Rating {
  const ratings = items(field(vulnerability, "ratings")).map((each) => ({
    rank: rankOf(each, rawText(at(vulnerability, "source", "name"))),
    severity: severityOfRating(each),
    ratedBy: line(at(each, "source", "name")) ?? line(field(each, "method")),
  }));
  const rated = ratings.filter(({ severity }) => severity !== "unrated");
  const best = Math.min(...rated.slice(0, 1000).map(({ rank }) => rank));
  const alike = rated.filter(({ rank }) => rank === best);
  const severity = worst(alike.map((each) => each.severity));
  const chosen = alike.find((each) => each.severity === severity);
  return { severity, ratedBy: chosen?.ratedBy ?? null };
}

function rankOf(rating: unknown, source: string | null): number {
  const method = METHODS.indexOf(rawText(field(rating, "method")) ?? "");
  const own = method === -1 ? METHODS.length : method;
  const isDeclared = source !== null && rawText(at(rating, "source", "name")) === source;
  return isDeclared ? own - METHODS.length - 1 : own;
}

/** The word, else the score, else what the vector comes to; scores of other methods than CVSS have other scales. */
function severityOfRating(rating: unknown): Severity {
  const word = severityOf(field(rating, "severity"));
  const method = rawText(field(rating, "method")) ?? "";
  if (word !== "unrated" || !method.startsWith("CVSS")) return word;
  const scored = severityOfScore(at(rating, "score", "base") ?? field(rating, "score"));
  const vector = rawText(field(rating, "vector")) ?? "";
  const whole = vector.startsWith("CVSS:") ? vector : `CVSS:3.1/${vector}`;
  return scored === "unrated" ? severityOfScore(baseScore(whole)) : scored;
}
