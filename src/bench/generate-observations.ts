import { pick, randomFrom } from "./random.ts";

/** An observation as the files have it, as far as this room knows. */
export interface GeneratedObservation {
  readonly fact: string;
  readonly value: string | number | boolean;
  readonly unit?: string;
  readonly window?: { readonly from: string; readonly to: string };
  readonly measured: string;
  readonly source: { readonly tool: string; readonly version: string };
  readonly subject?: { readonly commit?: string; readonly tag?: string };
  readonly evidence: { readonly url: string };
  readonly trust: "observed" | "scanned";
  readonly findings?: readonly { readonly id: string; readonly severity: string }[];
}

export interface GeneratedObservations {
  readonly observations: readonly GeneratedObservation[];
  readonly absent: readonly {
    readonly fact: string;
    readonly reason: string;
    readonly measured: string;
    readonly source: { readonly tool: string };
  }[];
}

const COUNTS: readonly (readonly [
  fact: string,
  unit: string,
  most: number,
  days: number | null,
])[] = [
  ["git/commits", "commits", 300, 183],
  ["git/authors", "persons", 12, 183],
  ["git/contributor-absence", "persons", 4, 183],
  ["git/tags", "tags", 8, 183],
  ["forge/issues-opened", "issues", 40, 91],
  ["forge/releases", "releases", 6, 183],
  ["forge/packages", "packages", 3, 183],
  ["forge/merge-requests", "merge-requests", 40, 183],
  ["forge/successful-ci-runs", "runs", 90, 183],
];
const FLAGS = [
  "files/security-policy",
  "files/changelog",
  "files/contributing",
  "files/license",
  "files/reuse",
  "files/ci-configuration",
  "forge/archived",
  "forge/branch-protected",
  "forge/force-push-allowed",
];

/**
 * What a nightly run would have found of one entry by the end of a day (YYYY-MM-DD): some thirty facts, a scan
 * of the latest release, now and then one that is old or missing. The same for the same seed.
 */
export function generateObservations(seed: number, today: string): GeneratedObservations {
  const random = randomFrom(seed);
  const measured = `${dayBefore(today, Math.floor(random() * random() * 300))}T02:00:00Z`;
  const common = {
    measured,
    source: { tool: "git", version: "2.47.3" },
    evidence: { url: `https://git.example/group/software-${seed}` },
    trust: "observed",
  } as const;
  const counts = COUNTS.filter(() => random() < 0.9).map(([fact, unit, most, days]) => ({
    fact,
    value: Math.floor(random() * random() * most),
    unit,
    ...(days === null
      ? {}
      : { window: { from: dayBefore(measured, days - 1), to: day(measured) } }),
    ...common,
  }));
  const flags = FLAGS.filter(() => random() < 0.9).map((fact) => ({
    fact,
    value: random() < 0.6,
    ...common,
  }));
  const tag = `${Math.floor(random() * 9)}.${Math.floor(random() * 20)}.0`;
  return {
    observations: [
      ...counts,
      ...flags,
      { fact: "git/latest-tag", value: `v${tag}`, ...common },
      scan(random, tag, common),
    ],
    absent:
      random() < 0.3
        ? [{ fact: "forge/issue-reaction", reason: "nothing-to-measure", ...absence(measured) }]
        : [],
  };
}

function scan(
  random: () => number,
  tag: string,
  common: Pick<GeneratedObservation, "measured" | "evidence">,
): GeneratedObservation {
  const count = Math.floor(random() * random() * 30);
  const findings = Array.from({ length: count }, (_, index) => ({
    id: `CVE-2026-${1000 + index}`,
    severity: pick(random, ["critical", "high", "medium", "low"]),
  }));
  return {
    fact: "scan/vulnerabilities",
    value: count,
    unit: "findings",
    ...(count > 0 ? { findings } : {}),
    measured: common.measured,
    source: { tool: "Trivy", version: "0.74.0" },
    subject: { tag: random() < 0.7 ? tag : "0.0.1" },
    evidence: common.evidence,
    trust: "scanned",
  };
}

function absence(measured: string) {
  const window = { from: dayBefore(measured, 90), to: day(measured) };
  return { window, measured, source: { tool: "GitHub" } };
}

function day(moment: string): string {
  return moment.slice(0, 10);
}

function dayBefore(moment: string, days: number): string {
  return new Date(Date.parse(day(moment)) - days * 86_400_000).toISOString().slice(0, 10);
}
