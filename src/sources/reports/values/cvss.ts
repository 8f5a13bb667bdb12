/** Weights of the metrics (CVSS v3.1, section 7.4); PR twice, as it weighs more where the scope changes. */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  "PR changed": { N: 0.85, L: 0.68, H: 0.5 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};

/**
 * The base score, 0.0 to 10.0, of a vector of CVSS 3.0 or 3.1 (v3.1, section 7.1), whose other metrics are left
 * out; null of other versions and of what is no vector. Version 4 needs tables that nobody here has.
 */
export function baseScore(vector: unknown): number | null {
  if (typeof vector !== "string" || !/^CVSS:3\.[01]\//u.test(vector)) return null;
  const metrics = new Map(vector.slice(0, 300).split("/").map(pairOf));
  const isChanged = metrics.get("S") === "C";
  if (!isChanged && metrics.get("S") !== "U") return null;
  const weigh = (metric: string, table = metric) =>
    WEIGHTS[table]?.[metrics.get(metric) ?? ""] ?? Number.NaN;
  const loss = 1 - (1 - weigh("C")) * (1 - weigh("I")) * (1 - weigh("A"));
  const impact = isChanged ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
  const privileges = weigh("PR", isChanged ? "PR changed" : "PR");
  const exploitability = 8.22 * weigh("AV") * weigh("AC") * privileges * weigh("UI");
  const sum = impact + exploitability;
  if (Number.isNaN(sum)) return null;
  return impact <= 0 ? 0 : roundUp(Math.min(isChanged ? 1.08 * sum : sum, 10));
}

function pairOf(part: string): readonly [string, string] {
  const [key = "", value = ""] = part.split(":", 2);
  return [key, value];
}

/** Up to one decimal place, with integers so that 4.02 does not become 4.1 by chance (v3.1, appendix A). */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
