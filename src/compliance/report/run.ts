import { type Outcome, rankOf } from "../../licenses/verdict/outcome.ts";
import type { VerdictContext } from "../../licenses/verdict/verdict.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Assessment } from "../assessment.ts";

/** A file and what was found in it. */
export interface AssessedFile {
  /** As it was given. */
  readonly file: string;
  readonly assessment: Assessment;
}

/** A file that was not read, and why: a `RefusalCode`, or the system's own such as `ENOENT`. */
export interface UnreadFile {
  readonly file: string;
  readonly code: string;
  readonly message: Localized;
  readonly fix: Localized;
}

/** Everything that a report is about. */
export interface Run {
  readonly context: VerdictContext;
  readonly assessed: readonly AssessedFile[];
  readonly unread: readonly UnreadFile[];
}

/** The worst outcome of any component; null where there are none. */
export function worstOutcome(assessments: readonly Assessment[]): Outcome | null {
  const found = assessments.flatMap(({ totals }) =>
    totals.judgements.map(({ judgement }) => judgement.outcome),
  );
  return found.reduce<Outcome | null>(
    (worst, each) => (worst === null || rankOf(each) < rankOf(worst) ? each : worst),
    null,
  );
}

/**
 * The exit code for CI: 1 something is refused, else 4 a file could not be read, else 3 something is to be reviewed
 * or unknown, else 0. Files without any component have nothing that could be refused.
 */
export function exitCodeOfRun({ assessed, unread }: Run): 0 | 1 | 3 | 4 {
  const worst = worstOutcome(assessed.map(({ assessment }) => assessment));
  if (worst === "refused") return 1;
  if (unread.length > 0) return 4;
  return worst === "review" || worst === "unknown" ? 3 : 0;
}
