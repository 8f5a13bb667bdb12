import type { Observations } from "../schema/generated/observations.ts";

type Observation = Observations["observations"][number];
type Absence = NonNullable<Observations["absent"]>[number];

/** An observation without a problem: five commits, measured on 1 November 2026, with the given parts replaced. */
export function anObservation(parts: Partial<Observation> = {}): Observation {
  return {
    fact: "git/commits",
    value: 5,
    measured: "2026-11-01T00:00:00Z",
    source: { tool: "git", version: "2.47.3" },
    trust: "observed",
    ...parts,
  };
}

/** An absence without a problem: no issue in the window, with the given parts replaced. */
export function anAbsence(parts: Partial<Absence> = {}): Absence {
  return {
    fact: "forge/issue-reaction",
    reason: "nothing-to-measure",
    measured: "2026-11-01T00:00:00Z",
    source: { tool: "GitHub" },
    ...parts,
  };
}
